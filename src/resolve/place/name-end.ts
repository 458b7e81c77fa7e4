/** Where a capitalised name ends. In: the pieces and its first one. Out: the index after the last, or null where no name begins. */
import type { Piece } from './surface.js';

/** What joins a noun to its name: "parc national **de la** Pendjari". */
export const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'd', 'des', 'la', 'le', 'l', 'les']);
/** Small words that may stand inside a name: "Bab el-Oued", "Villers-sur-Mer". */
const INSIDE: ReadonlySet<string> = new Set('el al es ag n m in sur les ben ould'.split(' '));
const MOST = 4;

/** @param site names of sites may begin with a number: "place du 1er-Mai" */
export function nameEnd(pieces: readonly Piece[], at: number, site: boolean): number | null {
  const first = pieces[at];
  if (!first || !(first.capital || (site && /^\d/.test(first.form)))) return null;
  let end = at + 1;
  while (end - at < MOST && goesOn(pieces, end)) end++;
  return end;
}

function goesOn(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'word' || piece.glue === 'none') return false;
  if (piece.capital) return true;
  // "Belleville-**sur**-Loire", "Dasht-**e**-Barchi"
  if (piece.glue === 'joined' && pieces[at + 1]?.glue === 'joined' && pieces[at + 1]?.capital) return true;
  return INSIDE.has(piece.key) && (piece.glue === 'joined' || pieces[at + 1]?.capital === true);
}

/** One word, or words joined by hyphens and apostrophes: a person has a first name and a last one. */
export function isOneWord(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (pieces[i]?.glue !== 'joined') return false;
  return true;
}
