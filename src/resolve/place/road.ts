/** "sur **l'axe** Djibo-Namsiguia", "la route Gao-Ansongo": two towns in one word, between which a road runs. In: the pieces of a sentence, a stretch of them. Out: is it one of the two? */
import type { PlaceIndex } from './place-index.js';
import type { Piece } from './surface.js';

export function isEndOfRoad(pieces: readonly Piece[], first: number, after: number, { signs }: PlaceIndex): boolean {
  let from = first;
  while (pieces[from]?.glue === 'joined' && pieces[from - 1]?.capital) from--;
  let to = after;
  while (pieces[to]?.glue === 'joined' && pieces[to]?.capital) to++;
  if (to - from <= after - first) return false;
  // "la route **nationale 3** Kolo-Tirna"
  let noun = from - 1;
  while (/^(\d+|n|rn|nationale)$/.test(pieces[noun]?.key ?? '')) noun--;
  return signs.road.has(pieces[noun]?.key ?? '') || signs.road.has(pieces[noun + 1]?.key ?? '');
}
