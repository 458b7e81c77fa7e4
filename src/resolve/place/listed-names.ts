/** Names in a list, of which only the first stands behind its noun: "les villages de Kolo, **Bari** et **Tamba**". In: the pieces of a sentence, a name. Out: where the list begins, or null where the name stands in none. */
import type { Piece } from './surface.js';

/** How many names before it are looked through. */
const MOST = 8;

export function firstOfList(pieces: readonly Piece[], at: number, after: number): number | null {
  const joint = pieces[at - 1];
  // "dans les villages de Kolo, **Bari** a fui": no list that does not go on
  const isLast = joint?.key === 'et';
  if (!isLast && !(joint?.form === ',' && goesOn(pieces, after))) return null;
  let first = beginOf(pieces, at - 1);
  for (let i = 0; first !== null && i < MOST && pieces[first - 1]?.form === ','; i++)
    first = beginOf(pieces, first - 1);
  return first;
}

function goesOn(pieces: readonly Piece[], after: number): boolean {
  const isJoint = pieces[after]?.form === ',' || pieces[after]?.key === 'et';
  return isJoint && pieces[after + 1]?.capital === true;
}

/** Where the name before a joint begins: one word, or words joined by hyphens. */
function beginOf(pieces: readonly Piece[], joint: number): number | null {
  let at = joint - 1;
  while (pieces[at]?.glue === 'joined' && pieces[at - 1]) at--;
  return pieces[at]?.capital === true ? at : null;
}
