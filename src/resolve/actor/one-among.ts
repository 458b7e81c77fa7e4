/** One of several. In: a scanned document and a place in it. Out: whether "l'un des" stands there; how the one is spoken of. */
import type { Grammatical } from './phrase-words.js';
import type { Scanned } from './scanned.js';

/** "X, **l'un des** deux soldats tués". */
export function isOneAmong(scanned: Scanned, sentence: number, at: number): boolean {
  return (
    /^l['’]$/i.test(scanned.word(sentence, at)?.form ?? '') &&
    /^une?$/i.test(scanned.word(sentence, at + 1)?.form ?? '') &&
    /^(de|des|d['’])$/i.test(scanned.word(sentence, at + 2)?.form ?? '')
  );
}

/** "**Un des** responsables du syndicat a protesté. Il…", "**l'une de ses** conseillères": one of those that the noun names. In: the noun. */
export function oneAmong(scanned: Scanned, sentence: number, head: number): Grammatical | null {
  const noun = scanned.word(sentence, head);
  const one = scanned.word(sentence, noun?.head ?? -1);
  if (noun?.deprel !== 'nmod' || !one || one.index > head || !/^une?$/i.test(one.form)) return null;
  // "Awa Ba, **l'une des deux otages**, a remercié **leurs** familles": her name is the one
  if (/^(appos|parataxis)/.test(one.deprel)) return null;
  const isOf = scanned.sentence(sentence).words.some((w) => w.head === head && w.lemma === 'de' && w.index < head);
  return isOf ? { plural: false, gender: /e$/i.test(one.form) ? 'Fem' : 'Masc' } : null;
}
