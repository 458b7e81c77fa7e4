/** Objects that the parser took for a second subject. In: a sentence. Out: the same, each the object of its verb: "Le président, selon un proche, a limogé **le chef de la police**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param speaks is it a verb which may stand before who speaks? */
export function withSecondSubjects(sentence: Sentence, speaks: (verb: Word) => boolean): Sentence {
  const objects = sentence.words.filter((w) => w.deprel === 'nsubj' && isNoun(w) && isSecond(sentence, w, speaks));
  return changed(sentence, new Map(objects.map((w) => [w.index, { deprel: 'obj' }])));
}

function isNoun(word: Word): boolean {
  return word.upos === 'NOUN' || word.upos === 'PROPN';
}

/** Its verb, active and without object, has a subject of its own before it; "« … », **a dit le maire**" may follow what is quoted. */
function isSecond({ words }: Sentence, noun: Word, speaks: (verb: Word) => boolean): boolean {
  const verb = words[noun.head];
  if (verb?.upos !== 'VERB' || verb.index > noun.index) return false;
  const under = words.filter((w) => w.head === verb.index);
  if (under.some((w) => isOtherwiseBuilt(w))) return false;
  const own = under.find((w) => w.deprel === 'nsubj' && w.index < verb.index && (isNoun(w) || w.upos === 'PRON'));
  if (!own || !words.slice(verb.index + 1, noun.index).every((w) => !/^(PUNCT|VERB|CCONJ|SCONJ)$/.test(w.upos)))
    return false;
  const parted = words.slice(own.index + 1, verb.index).some((w) => w.upos === 'PUNCT');
  return !parted || !speaks(verb);
}

/** Passive, reflexive, impersonal, or with an object already. */
function isOtherwiseBuilt(word: Word): boolean {
  return /^(obj|aux:pass|cop|nsubj:pass|expl:subj)$/.test(word.deprel) || word.feats['Reflex'] === 'Yes';
}
