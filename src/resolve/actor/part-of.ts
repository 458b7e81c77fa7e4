/** Those who are counted out of others. In: a phrase without a country. Out: the country of the whole that "dont" counts them out of: "l'armée française, **dont** deux mille soldats…"; null where there is none. */
import type { Cast } from './cast.js';

const NOMINAL = /^(NOUN|PROPN|ADJ|ADP|DET|NUM|X|CCONJ)$/;

export function countryOfWhole(cast: Cast, { sentence, first }: { sentence: number; first: number }): string | null {
  const { scanned } = cast;
  const upos = (i: number): string => scanned.word(sentence, i)?.upos ?? '';
  let at = first - 1;
  // "dont **au moins** deux mille soldats"
  while (at > 0 && /^(ADV|DET|NUM|ADP)$/.test(upos(at)) && at > first - 5) at--;
  if (!/^dont$/i.test(scanned.word(sentence, at)?.form ?? '')) return null;
  let last = at - 1;
  while (last > 0 && upos(last) === 'PUNCT') last--;
  let start = last;
  while (start > 0 && NOMINAL.test(upos(start - 1))) start--;
  return last < 0 ? null : cast.senseOf(sentence, start, last).country;
}
