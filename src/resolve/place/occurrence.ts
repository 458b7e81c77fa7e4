/** Names in a sentence that some known place bears. In: the surface and the index. Out: stretches that never overlap, longest first, each with its candidates. */
import type { Identity } from './identity.js';
import type { PlaceIndex } from './place-index.js';
import { keyOf, type Piece, type Surface } from './surface.js';

export interface Occurrence {
  readonly surface: Surface;
  /** First piece, and the one after the last. */
  readonly first: number;
  readonly after: number;
  readonly candidates: readonly Identity[];
}

const LONGEST = 7;
const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', 'l']);

export function findOccurrences(surface: Surface, index: PlaceIndex): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at < surface.pieces.length; ) {
    const best = longestAt(surface, at, index);
    if (best) found.push(best);
    at = best ? best.after : at + 1;
  }
  return found;
}

function longestAt(surface: Surface, at: number, index: PlaceIndex): Occurrence | null {
  const { pieces } = surface;
  const first = pieces[at];
  if (first?.kind !== 'word') return null;
  const written = index.begins(first.key);
  if (!written && !first.capital) return null;
  if (endsPhrase(pieces, at, index)) return null;
  for (let after = Math.min(at + LONGEST, pieces.length); after > at; after--) {
    if (!isName(pieces, at, after)) continue;
    const key = keyOf(pieces, at, after);
    const own = written
      ? index
          .written(key)
          .filter((i) => ((after - at > 1 || /\d/.test(first.form)) && mayBeLower(i)) || hasCapital(pieces, at, after))
      : [];
    const gazetted = first.capital && endsCapital(pieces, after) ? gazettedAt(pieces, at, key, index) : [];
    const candidates = merge(own, gazetted, pieces.slice(at, after));
    if (candidates.length && !isDemonym(pieces, at, after, index)) return { surface, first: at, after, candidates };
  }
  return null;
}

/** "le coup d'**État du Niger**": the word closes a set phrase, what comes next is a name of its own. */
function endsPhrase(pieces: readonly Piece[], at: number, index: PlaceIndex): boolean {
  return [2, 3].some((n) => at >= n && index.signs.never.has(keyOf(pieces, at - n, at + 1)));
}

/** "au Puy", "du Mans": the name has swallowed its article. */
function gazettedAt(pieces: readonly Piece[], at: number, key: string, index: PlaceIndex): readonly Identity[] {
  const found = index.gazetted(key);
  const contracted = pieces[at - 1]?.key === 'au' || pieces[at - 1]?.key === 'du';
  return found.length || !contracted ? found : index.gazetted(`le ${key}`);
}

/** No mark inside but full stops of an acronym; no space missing. */
function isName(pieces: readonly Piece[], from: number, to: number): boolean {
  const last = pieces[to - 1];
  if (last?.kind !== 'word') return false;
  for (let i = from + 1; i < to; i++) if (pieces[i]?.kind === 'mark' && pieces[i]?.form !== '.') return false;
  return true;
}

function hasCapital(pieces: readonly Piece[], from: number, to: number): boolean {
  // "**La** réunion a duré deux heures" is no island
  const first = to - from > 1 && ARTICLES.has(pieces[from]?.key ?? '') ? from + 1 : from;
  return pieces.slice(first, to).some((p) => p.capital);
}

function endsCapital(pieces: readonly Piece[], to: number): boolean {
  return pieces[to - 1]?.capital === true;
}

/** "bande sahélo-saharienne" and "km36" need no capital. */
function mayBeLower(identity: Identity): boolean {
  return identity.source === 'lexicon' && /^\p{Ll}/u.test(identity.name) && /[ \d]/.test(identity.name);
}

/** A country by its exact name is never one of the small towns that share it. */
function merge(own: readonly Identity[], gazetted: readonly Identity[], pieces: readonly Piece[]): Identity[] {
  if (own.some((i) => i.kind === 'country' || i.kind === 'continent')) return [...own];
  const shortAcronym = pieces.length === 1 && pieces[0]?.upper === true && (pieces[0]?.form.length ?? 0) < 5;
  const towns = shortAcronym ? [] : gazetted;
  // a village of ours that GeoNames has too keeps our region and takes its coordinates
  const known = own.map((i) => {
    const twin = i.lat === null ? towns.find((t) => t.country === i.country && t.lat !== null) : undefined;
    return twin && i.kind !== 'region' && i.kind !== 'area'
      ? { ...i, lat: twin.lat, lon: twin.lon, population: twin.population }
      : i;
  });
  return [...known, ...towns.filter((t) => !own.some((i) => i.country === t.country && sameLevel(i, t)))];
}

function sameLevel(a: Identity, b: Identity): boolean {
  return (a.kind === 'region') === (b.kind === 'region') || a.id === b.id;
}

/** "un Suisse" is a person, "**en Suisse**" the country. */
function isDemonym(pieces: readonly Piece[], from: number, to: number, index: PlaceIndex): boolean {
  const key = pieces[from]?.key ?? '';
  if (to - from !== 1 || !index.demonyms.has(key)) return false;
  return !(OF_COUNTRIES.has(pieces[from - 1]?.key ?? '') && index.countries.byName(key).length > 0);
}

const OF_COUNTRIES: ReadonlySet<string> = new Set(['en', 'la']);
