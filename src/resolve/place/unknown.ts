/** Places that no list knows: "le village de X", "à X (nord)", "le lac X", "à 20 km de X". In: a sentence. Out: stretches that the words around show to be places. */
import type { PlaceNoun } from '../../lexicon/places.js';
import { nameKey } from '../../model/fold.js';
import { isCalledPlace, isInNamedPlace } from './called-place.js';
import { contextOf, type PlaceContext } from './context.js';
import type { IdentityKind } from './identity.js';
import { firstOfList } from './listed-names.js';
import { isOneWord, LINKS, nameEnd } from './name-end.js';
import type { PlaceIndex } from './place-index.js';
import { endsWithPhrase, keyOf, type Piece, type Surface, wordOf } from './surface.js';
import { siteAt, type UnknownPlace } from './unknown-site.js';

export type { UnknownPlace } from './unknown-site.js';

export type PieceTest = (index: number) => boolean;

/**
 * @param taken tells which pieces are part of a known place or of another's name
 * @param ofPerson tells which are part of a person's name: "la région Île-de-France Awa Kolani" holds no such island
 */
export function findUnknown(
  surface: Surface,
  index: PlaceIndex,
  taken: PieceTest,
  ofPerson: PieceTest,
): UnknownPlace[] {
  if (surface.shouting) return [];
  const found: UnknownPlace[] = [];
  for (let at = 0; at < surface.pieces.length; ) {
    const site = siteAt(surface, at, index);
    const free = site && !someOf(site.first, site.after, ofPerson);
    const place = (free ? site : null) ?? shownPlace(surface, at, index, taken);
    if (place) found.push(place);
    at = place ? place.after : at + 1;
  }
  return found;
}

function someOf(from: number, to: number, test: PieceTest): boolean {
  for (let i = from; i < to; i++) if (test(i)) return true;
  return false;
}

/** A capitalised name that the words around call a place. */
function shownPlace(surface: Surface, at: number, index: PlaceIndex, taken: PieceTest): UnknownPlace | null {
  const { pieces } = surface;
  if (!mayBegin(pieces, at)) return null;
  const after = nameEnd(pieces, at, false);
  if (after === null || someOf(at, after, taken) || isCommon(pieces, at, after, index)) return null;
  const context = contextOf(surface, at, after, index);
  const kind = nounKind(context) ?? bareKind(context, surface, at, after) ?? listKind(surface, at, after, index);
  if (kind) return { first: at, after, kind };
  return isShown(surface, at, after, context, index) ? { first: at, after, kind: 'village' } : null;
}

/** An acronym is no place, unless it holds a number ("PK5"); nor does a name begin after a capital. */
function mayBegin(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  // "la route nationale **N**°1"
  if (!piece?.capital || piece.form.length === 1 || pieces[at - 1]?.capital) return false;
  return !piece.upper || /\d/.test(piece.form);
}

/** What the noun of "le village de X", "la province de X" makes of X; a site ("la base de X") makes nothing of an unknown name. */
function nounKind({ noun, of }: PlaceContext): IdentityKind | null {
  return noun && !noun.part && of ? kindOf(noun) : null;
}

/** "le **village** Kolmogo", "le **canton** Kolda": in West and Central Africa such a noun stands right before its name. */
function bareKind(context: PlaceContext, surface: Surface, at: number, after: number): IdentityKind | null {
  const { noun, nounAt, of } = context;
  const isRightBefore = noun !== null && surface.pieces[at - 1]?.start === surface.pieces[nounAt]?.start;
  const isPlace = isOneWord(surface.pieces, at, after) || isInNamedPlace(surface.pieces, context);
  const isName = wordOf(surface, at)?.upos === 'PROPN' && isPlace;
  return noun?.bare && !of && isRightBefore && isName ? kindOf(noun) : null;
}

/** The name of a list of them: "les villages de Kolo, **Bari** et **Tamba**". */
function listKind(surface: Surface, at: number, after: number, index: PlaceIndex): IdentityKind | null {
  const first = isOneWord(surface.pieces, at, after) ? firstOfList(surface.pieces, at, after) : null;
  if (first === null) return null;
  const { noun, nounAt, of } = contextOf(surface, first, first + 1, index);
  const isPlural = noun !== null && /s$/.test(surface.pieces[nounAt]?.key ?? '');
  return noun && !noun.part && isPlural && (of || noun.bare) ? kindOf(noun) : null;
}

function kindOf(noun: PlaceNoun): IdentityKind | null {
  if (noun.gives === 'region') return 'region';
  if (noun.gives === 'quarter') return 'quarter';
  return noun.gives === 'town' ? 'village' : null;
}

function isShown(surface: Surface, at: number, after: number, context: PlaceContext, index: PlaceIndex): boolean {
  const { pieces } = surface;
  if (isOneWord(pieces, at, after) && isCalledPlace(pieces, after, index)) return true;
  const explained = context.explained && (!context.noun || context.noun.gives === 'site');
  // several words: a person, unless the text says what it is
  if (!isOneWord(pieces, at, after)) return explained && context.dative;
  if (context.near && !endsWithPhrase(pieces, at, index.signs.around)) return !saysWhich(surface, at);
  if (explained && !followsNoun(pieces, at)) return true;
  return isOfPost(surface, at, index) || (context.dative && isPlaceA(surface, at, index));
}

/** "entre le **Premier** ministre et les syndicats", "entre le **Haut** représentant et": an adjective before its noun, whatever its capital. */
function saysWhich(surface: Surface, at: number): boolean {
  const word = wordOf(surface, at);
  return word?.upos === 'ADJ' && word.deprel === 'amod' && word.head > word.index;
}

/** "le **détachement** de Kolo", "la **prison** de Kolo" */
function isOfPost(surface: Surface, at: number, { signs }: PlaceIndex): boolean {
  const before = surface.pieces[at - 1]?.key ?? '';
  return (
    /^d[e']?$/.test(before) &&
    signs.post.has(surface.pieces[at - 2]?.key ?? '') &&
    wordOf(surface, at)?.upos === 'PROPN'
  );
}

/** "le magasin X, dans la ville de Y": what X is has been said. */
function followsNoun(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before?.kind !== 'word' || LINKS.has(before.key)) return false;
  return !['à', 'et', 'en', 'vers', 'depuis', 'dans'].includes(before.key);
}

/** Words that are written with a capital and name no place: compass points, demonyms, "République", "Matignon". */
function isCommon(pieces: readonly Piece[], at: number, after: number, index: PlaceIndex): boolean {
  const text = keyOf(pieces, at, after);
  const { signs, countries, nouns, demonyms } = index;
  if (signs.never.has(text) || nouns.has(text) || countries.byMetonym(text).length > 0) return true;
  return pieces.slice(at, after).every((p) => signs.compass.has(p.key) || demonyms.has(p.key));
}

/** "à X" is a place unless a word before it speaks to, gives to or resembles somebody. */
function isPlaceA(surface: Surface, at: number, index: PlaceIndex): boolean {
  const { sentence, pieces } = surface;
  const word = wordOf(surface, at);
  if (word?.upos !== 'PROPN') return false;
  const governor = sentence.words[word.head];
  const above = sentence.words[governor?.head ?? -1];
  const near = pieces.slice(Math.max(0, at - 5), at).map((p) => p.key);
  return ![governor?.lemma, above?.lemma, ...near].some((lemma) => index.signs.dative.has(nameKey(lemma ?? '')));
}
