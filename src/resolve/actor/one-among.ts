/** One of several. In: a scanned document and a place in it. Out: whether "l'un des" stands there. */
import type { Scanned } from './scanned.js';

/** "X, **l'un des** deux soldats tués". */
export function isOneAmong(scanned: Scanned, sentence: number, at: number): boolean {
  return (
    /^l['’]$/i.test(scanned.word(sentence, at)?.form ?? '') &&
    /^une?$/i.test(scanned.word(sentence, at + 1)?.form ?? '') &&
    /^(de|des|d['’])$/i.test(scanned.word(sentence, at + 2)?.form ?? '')
  );
}
