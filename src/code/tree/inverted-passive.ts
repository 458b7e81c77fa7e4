/** Subjects behind a passive that opens its sentence. In: a sentence. Out: the same: "Ont également été arrêtés, mardi à Ségou, **douze militants**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withInvertedPassives(sentence: Sentence, isTime: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const verb = openingPassive(words);
  if (!verb) return sentence;
  const subject = words.find((w) => isBare(words, w, verb) && !isTime(w.lemma.toLowerCase()));
  return subject ? changed(sentence, new Map([[subject.index, { head: verb.index, deprel: 'nsubj:pass' }]])) : sentence;
}

/** The participle of "**Ont** également **été arrêtés**", "**Sont visés**", that has no subject yet. */
function openingPassive(words: readonly Word[]): Word | undefined {
  const first = words.find((w) => w.upos !== 'PUNCT');
  if (first?.upos !== 'AUX' || first.feats['VerbForm'] !== 'Fin') return undefined;
  const verb = words[first.head];
  if (verb?.deprel !== 'root' || verb.feats['VerbForm'] !== 'Part') return undefined;
  const own = words.filter((w) => w.head === verb.index);
  const isPassive = own.some((w) => w.deprel === 'aux:pass' || (w.deprel.startsWith('aux') && w.lemma === 'être'));
  return isPassive && !own.some((w) => /^(nsubj|expl|csubj)/.test(w.deprel)) ? verb : undefined;
}

/** The first noun behind it, with an article or a number, that no preposition brings. */
function isBare(words: readonly Word[], noun: Word, verb: Word): boolean {
  if (
    noun.index < verb.index ||
    !/^(NOUN|PROPN)$/.test(noun.upos) ||
    !/^(obl|obj|nmod|conj|appos|xcomp)/.test(noun.deprel)
  )
    return false;
  const own = words.filter((w) => w.head === noun.index && w.index < noun.index && w.upos !== 'PUNCT');
  return /^(det|nummod)$/.test(own[0]?.deprel ?? '') && agrees(noun, own, verb);
}

function agrees(noun: Word, own: readonly Word[], verb: Word): boolean {
  const isMany = noun.feats['Number'] === 'Plur' || own.some((w) => w.deprel === 'nummod');
  return (verb.feats['Number'] === 'Plur') === isMany;
}
