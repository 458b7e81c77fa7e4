/** "ont fait" with an infinitive, taken for what the verb before asks. In: a sentence. Out: the same, each a clause of its own beside it: "Ils ont appelé le chef, **ils l'ont fait sortir** et l'ont tué". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';

export function withCausativeClauses(sentence: Sentence): Sentence {
  const { words } = sentence;
  const done = words.find((w) => isOwnClause(words, w));
  return done ? changed(sentence, moved(words, done)) : sentence;
}

/** An infinitive with a subject and a finite auxiliary, right behind "fait": none that another verb takes. */
function isOwnClause(words: readonly Word[], { index, deprel, feats, head }: Word): boolean {
  const made = words[index - 1];
  if (deprel !== 'xcomp' || feats['VerbForm'] !== 'Inf' || made?.lemma !== 'faire') return false;
  if (made.head !== head && made.head !== index) return false;
  const own = words.filter((w) => w.head === index && w.index < index);
  return (
    own.some((w) => w.deprel === 'nsubj') && own.some((w) => /^aux/.test(w.deprel) && w.feats['VerbForm'] === 'Fin')
  );
}

function moved(words: readonly Word[], { index }: Word): Changes {
  const made = words[index - 1] as Word;
  const below = words.filter((w) => w.head === made.index).map((w) => [w.index, { head: index }] as const);
  return new Map<number, Partial<Word>>([
    ...below,
    [index, { deprel: 'conj' }],
    [made.index, { head: index, deprel: 'aux:caus', upos: 'AUX' }],
  ]);
}
