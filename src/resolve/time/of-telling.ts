/** Is it the day of what was done, or that of its telling? In: a sentence and the words of time in it. Out: yes for "a annoncé **mardi** que…", "…, a dit **mardi** le maire", "selon un récit livré **mardi**". */

import type { Sentence, Word } from '../../model/sentence.js';
import { isMadeKnown } from '../attach/clauses.js';

export function isOfTelling(sentence: Sentence, start: number, end: number): boolean {
  const inside = sentence.words.filter((w) => w.start >= start && w.end <= end && w.upos !== 'PUNCT');
  const top = inside.find((w) => !inside.some((other) => other.index === w.head));
  const verb = top && sentence.words[top.head];
  if (verb?.upos !== 'VERB') return false;
  return (
    tellsClause(sentence, verb) || isInserted(verb) || isOfSource(sentence, verb) || isMadeKnown(sentence, verb.index)
  );
}

/** "a annoncé mardi **que les rebelles s'étaient rendus**" */
function tellsClause({ words }: Sentence, verb: Word): boolean {
  return words.some((w) => w.head === verb.index && w.deprel.startsWith('ccomp'));
}

/** "…, **a indiqué** mardi le ministère" */
function isInserted({ deprel }: Word): boolean {
  return deprel.startsWith('parataxis');
}

/** "**selon** le récit **livré** mardi par les autorités" */
function isOfSource({ words }: Sentence, verb: Word): boolean {
  if (!verb.deprel.startsWith('acl')) return false;
  return words.some(
    (w) => w.head === verb.head && w.deprel.startsWith('case') && /^(selon|d['’]après)$/i.test(w.lemma),
  );
}
