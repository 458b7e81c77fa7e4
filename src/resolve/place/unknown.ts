/** Places that no list knows: "le village de X", "à X (nord)", "le lac X", "la place de la X". In: a sentence. Out: stretches that the words around show to be places. */

import { contextOf } from './context.js';
import type { IdentityKind } from './identity.js';
import type { PlaceIndex } from './place-index.js';
import { keyOf, type Piece, type Surface } from './surface.js';

export interface UnknownPlace {
  readonly first: number;
  readonly after: number;
  readonly kind: IdentityKind;
}

/** Small words that may stand inside a name: "Bab el-Oued", "Place de la Grande-Poste". */
const INSIDE: ReadonlySet<string> = new Set([
  'el',
  'al',
  'es',
  'ag',
  'n',
  'm',
  'in',
  'sur',
  'les',
  'lès',
  'ben',
  'ould',
]);
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
function namedSite(surface: Surface, at: number, index: PlaceIndex): UnknownPlace | null {
  const { pieces } = surface;
  for (const length of [2, 1]) {
    const key = pieces
      .slice(at, at + length)
      .map((p) => p.key)
      .join(' ');
    const noun = index.nouns.get(key);
    if (!noun?.part || !isNoun(surface, at)) continue;
    let start = at + length;
    for (let n = 0; n < 2 && LINKS.has(pieces[start]?.key ?? ''); n++) start++;
    const after = nameEnd(pieces, start, true);
    if (after !== null && index.countries.byMetonym(keyOf(pieces, at, after)).length) return null;
    if (after !== null && start === at + length && !hasDeterminer(pieces, at)) return null;
    if (
      after === null ||
      pieces[start]?.upper ||
      (pieces[start]?.form.length ?? 0) < 2 ||
      (start === at + length && pieces[at]?.capital === true && at === 0)
    )
      return null;
    return {
      first: at,
      after,
      kind: noun.gives === 'water' ? 'water' : noun.gives === 'relief' ? 'relief' : 'landmark',
    };
  }
  return null;
}

/** "la place Tahrir", "sur le pont X"; "sur place Untel" names nobody's square. */
function hasDeterminer(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    before === undefined ||
    before.kind === 'mark' ||
    LINKS.has(before.key) ||
    ['au', 'aux', 'cette', 'ce', 'et'].includes(before.key) ||
    /^\d+$/.test(before.form)
  );
}

/** "place la BCE sous une menace" is a verb. */
function isNoun({ sentence, pieces }: Surface, at: number): boolean {
  const upos = sentence.words.find((w) => w.start === pieces[at]?.start)?.upos;
  return upos === 'NOUN' || upos === 'PROPN';
}

/** A capitalised name that the words around call a place. */
function announced(
  surface: Surface,
  at: number,
  index: PlaceIndex,
  taken: (piece: Piece) => boolean,
): UnknownPlace | null {
  const { pieces } = surface;
  const after = nameEnd(pieces, at, false);
  if (after === null || pieces.slice(at, after).some(taken) || pieces[at - 1]?.capital) return null;
  if (pieces[at]?.upper && !/\d/.test(pieces[at]?.form ?? '')) return null;
  if (isCommon(surface, at, after, index)) return null;
  const context = contextOf(surface, at, after, index);
  if (
    context.noun &&
    !context.noun.part &&
    context.of &&
    context.noun.gives !== 'country' &&
    context.noun.gives !== 'site'
  ) {
    return {
      first: at,
      after,
      kind: context.noun.gives === 'region' ? 'region' : context.noun.gives === 'quarter' ? 'quarter' : 'village',
    };
  }
  if (after - at > 1 && pieces.slice(at + 1, after).some((p) => p.glue !== 'joined')) {
    // several words: a person, unless the text says what it is
    return context.explained && !context.noun && context.dative ? { first: at, after, kind: 'village' } : null;
  }
  if (context.near && isBeside(surface, at, index)) return { first: at, after, kind: 'village' };
  if (context.explained && !context.noun && !followsNoun(pieces, at)) return { first: at, after, kind: 'village' };
  return context.dative && isPlaceA(surface, at, after, index) ? { first: at, after, kind: 'village' } : null;
}

/** "près de X", "à 20 km de X" are beside a place; "entre X et Y", "autour de X" may be beside people. */
function isBeside({ pieces }: Surface, at: number, index: PlaceIndex): boolean {
  const loose = index.signs.around;
  return ![1, 2, 3].some((length) => at >= length && loose.has(keyOf(pieces, at - length, at)));
}

/** "le magasin X, dans la ville de Y": what X is has been said. */
function followsNoun(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    before?.kind === 'word' &&
    !LINKS.has(before.key) &&
    !['à', 'et', 'en', 'vers', 'depuis', 'dans'].includes(before.key)
  );
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
    const joinsName =
      piece.kind === 'word' &&
      piece.glue !== 'none' &&
      (piece.capital ||
        (piece.glue === 'joined' && INSIDE.has(piece.key)) ||
        (INSIDE.has(piece.key) && pieces[end + 1]?.capital === true));
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
