/** Places that no list knows: "le village de X", "à X (nord)", "le lac X", "la place de la X". In: a sentence. Out: stretches that the words around show to be places. */
import type { IdentityKind } from './identity.js';
import { contextOf } from './context.js';
import type { PlaceIndex } from './place-index.js';
import { keyOf, type Piece, type Surface } from './surface.js';

export interface UnknownPlace {
  readonly first: number;
  readonly after: number;
  readonly kind: IdentityKind;
}

/** Small words that may stand inside a name: "Bab el-Oued", "Place de la Grande-Poste". */
const INSIDE: ReadonlySet<string> = new Set(['el', 'al', 'es', 'ag', 'n', 'm', 'in', 'sur', 'les', 'lès', 'ben', 'ould']);
const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'd', 'des', 'la', 'le', 'l', 'les']);
const MOST = 4;

/** @param taken tells which pieces are part of a known place or of another's name. */
export function findUnknown(surface: Surface, index: PlaceIndex, taken: (piece: Piece) => boolean): UnknownPlace[] {
  if (surface.shouting) return [];
  const found: UnknownPlace[] = [];
  for (let at = 0; at < surface.pieces.length; ) {
    const place = namedSite(surface, at, index) ?? announced(surface, at, index, taken);
    if (place) found.push(place);
    at = place ? place.after : at + 1;
  }
  return found;
}

/** "lac X", "pont X", "parc national de la X": the noun belongs to the name. */
function namedSite({ pieces }: Surface, at: number, index: PlaceIndex): UnknownPlace | null {
  for (const length of [2, 1]) {
    const key = pieces.slice(at, at + length).map((p) => p.key).join(' ');
    const noun = index.nouns.get(key);
    if (!noun?.part) continue;
    let start = at + length;
    for (let n = 0; n < 2 && LINKS.has(pieces[start]?.key ?? ''); n++) start++;
    const after = nameEnd(pieces, start, true);
    if (after !== null && index.countries.byMetonym(keyOf(pieces, at, after)).length) return null;
    if (after === null || (start === at + length && pieces[at]?.capital === true && at === 0)) return null;
    return { first: at, after, kind: noun.gives === 'water' ? 'water' : noun.gives === 'relief' ? 'relief' : 'landmark' };
  }
  return null;
}

/** A capitalised name that the words around call a place. */
function announced(surface: Surface, at: number, index: PlaceIndex, taken: (piece: Piece) => boolean): UnknownPlace | null {
  const { pieces } = surface;
  const after = nameEnd(pieces, at, false);
  if (after === null || pieces.slice(at, after).some(taken) || pieces[at - 1]?.capital) return null;
  if (isCommon(surface, at, after, index)) return null;
  const context = contextOf(surface, at, after, index);
  if (context.noun && !context.noun.part && context.of && context.noun.gives !== 'country' && context.noun.gives !== 'site') {
    return { first: at, after, kind: context.noun.gives === 'region' ? 'region' : context.noun.gives === 'quarter' ? 'quarter' : 'village' };
  }
  if (pieces[at]?.upper) return null;
  if (context.near || (context.explained && !context.noun)) return { first: at, after, kind: 'village' };
  return context.dative && isPlaceA(surface, at, after, index) ? { first: at, after, kind: 'village' } : null;
}

/** Words that are written with a capital and name no place: compass points, demonyms, "République", "Matignon". */
function isCommon({ pieces }: Surface, at: number, after: number, index: PlaceIndex): boolean {
  const text = keyOf(pieces, at, after);
  const { signs, countries, nouns } = index;
  if (countries.byMetonym(text).length > 0 || signs.never.has(text) || nouns.has(text)) return true;
  return pieces.slice(at, after).every((p) => signs.compass.has(p.key) || countries.byDemonym(p.form).length > 0);
}

/** The end of a name that starts with a capital here; numbers may follow in the names of sites ("pont Alexandre III", "place du 1er-Mai"). */
function nameEnd(pieces: readonly Piece[], at: number, site: boolean): number | null {
  const first = pieces[at];
  if (!first || !(first.capital || (site && /^\d/.test(first.form)))) return null;
  let end = at + 1;
  while (end < pieces.length && end - at < MOST) {
    const piece = pieces[end] as Piece;
    const joinsName = piece.kind === 'word' && piece.glue !== 'none' && (piece.capital || (piece.glue === 'joined' && INSIDE.has(piece.key)) || (INSIDE.has(piece.key) && pieces[end + 1]?.capital === true));
    if (!joinsName) break;
    end++;
  }
  return end;
}

/** "à X" is a place unless a word before it speaks to, gives to or resembles somebody. */
function isPlaceA(surface: Surface, at: number, after: number, index: PlaceIndex): boolean {
  const { sentence, pieces } = surface;
  const word = sentence.words.find((w) => w.start === pieces[at]?.start);
  if (!word || word.upos !== 'PROPN' || pieces.slice(at + 1, after).some((p) => p.glue !== 'joined')) return false;
  const governor = sentence.words[word.head];
  const near = pieces.slice(Math.max(0, at - 5), at).map((p) => p.key);
  const lemmas = [governor?.lemma ?? '', sentence.words[governor?.head ?? -1]?.lemma ?? '', ...near];
  if (lemmas.some((lemma) => index.signs.dative.has(lemma.toLowerCase()))) return false;
  return !pieces.slice(at, after).some((p) => p.upper);
}
