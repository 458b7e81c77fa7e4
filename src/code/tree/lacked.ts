/** What a verb lacks where a noun stands beside it. In: the words, the verb's index, the noun's. Out: the relation that is still open: the subject before the verb, the object behind it. */
import type { Word } from '../../model/sentence.js';

export function lackedBy(words: readonly Word[], verb: number, noun: number): string | null {
  const own = words.filter((w) => w.head === verb);
  if (noun < verb) return own.some((w) => w.deprel.startsWith('nsubj')) ? null : subjectOf(words, verb);
  return isPassive(words, verb) || own.some((w) => w.deprel === 'obj') ? null : 'obj';
}

/** "**ont fui**", "**ont été tués**": as what a subject hangs on it. */
export function subjectOf(words: readonly Word[], verb: number): 'nsubj' | 'nsubj:pass' {
  return isPassive(words, verb) ? 'nsubj:pass' : 'nsubj';
}

/** "tués **par** des hommes armés", "tués **à** Gao", "la mort **de** deux hommes": as what a noun hangs on it behind a preposition. */
export function obliqueOf(preposition: Word, { upos }: Word): 'nmod' | 'obl:agent' | 'obl:mod' {
  if (upos !== 'VERB') return 'nmod';
  return preposition.lemma === 'par' ? 'obl:agent' : 'obl:mod';
}

function isPassive(words: readonly Word[], verb: number): boolean {
  return words.some((w) => w.head === verb && w.deprel === 'aux:pass');
}
