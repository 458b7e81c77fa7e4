/** Objects that the parser took for a second subject. In: a sentence. Out: the same, each the object of its verb: "Le président, selon un proche, a limogé **le chef de la police**". */
import type { Sentence, Word } from '../../model/sentence.js';

/** @param speaks is it a verb which may stand before who speaks? */
export function withSecondSubjects(sentence: Sentence, speaks: (verb: Word) => boolean): Sentence {
  const objects = new Set<number>();
  for (const word of sentence.words) {
    if (word.deprel === 'nsubj' && isNoun(word) && isSecond(sentence, word, speaks)) objects.add(word.index);
  }
  if (objects.size === 0) return sentence;
  return { ...sentence, words: sentence.words.map((w) => (objects.has(w.index) ? { ...w, deprel: 'obj' } : w)) };
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
