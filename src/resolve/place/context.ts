/** What the words around a name say about it. In: a stretch of a sentence. Out: the noun that announces it, near or at, capitals beside it. */
import type { PlaceNoun } from '../../lexicon/places.js';
import type { Identity } from './identity.js';
import type { PlaceIndex } from './place-index.js';
import { isEndOfRoad } from './road.js';
import { keyOf, type Piece, type Surface } from './surface.js';

export interface PlaceContext {
  /** "village" of "village de X", with the piece where it stands. */
  readonly noun: PlaceNoun | null;
  readonly nounAt: number;
  /** "près de", "à 20 km de", "entre". */
  readonly near: boolean;
  /** "à", "vers", "depuis", "dans", "en", "au": a preposition of place stands right before. */
  readonly at: boolean;
  /** "de", "du", "d'". */
  readonly of: boolean;
  /** The word before "de": "espagnol" of "le port espagnol de X". */
  readonly lead: string | null;
  /** The preposition of place is "à" before a name that takes no article: "à Gao". */
  readonly dative: boolean;
  /** A capitalised word touches it on the left or right. */
  readonly capitalBefore: boolean;
  readonly capitalAfter: boolean;
  /** "(nord)", ", dans la région de", ", une localité de". */
  readonly explained: boolean;
  /** It opens a title and a colon follows: "**Sikasso :** deux hommes arrêtés". */
  readonly label: boolean;
}

const OF: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des']);
const ARTICLE: ReadonlySet<string> = new Set(['la', 'le', 'l', 'les']);
const AT: ReadonlySet<string> = new Set([
  'à',
  'au',
  'aux',
  'en',
  'dans',
  'vers',
  'depuis',
  'sur',
  'entre',
  'jusqu',
  'hors',
  'par',
  'via',
  'chez',
]);

export function contextOf(surface: Surface, first: number, after: number, index: PlaceIndex): PlaceContext {
  const { pieces } = surface;
  const lead = skipBack(pieces, first - 1, ARTICLE);
  const word = pieces[lead]?.key ?? '';
  const of = OF.has(word);
  const noun = nounBefore(surface, of ? lead - 1 : lead, index);
  return {
    noun: noun?.noun ?? null,
    nounAt: noun?.at ?? -1,
    near: isNear(pieces, lead, index) || nearNoun(pieces, noun?.at ?? -1, index),
    at: AT.has(word),
    of,
    lead: of ? (pieces[lead - 1]?.key ?? null) : null,
    dative: word === 'à' && lead === first - 1,
    capitalBefore: touchesCapital(surface, first, -1, index),
    capitalAfter: touchesCapital(surface, after - 1, 1, index),
    explained: isExplained(pieces, after, index),
    label: isLabel(surface, first, after),
  };
}

/** The label of a title says where what follows takes place. */
export function isLabel({ sentence, pieces }: Surface, first: number, after: number): boolean {
  return sentence.isTitle && first === 0 && pieces[after]?.form === ':';
}

/** "le **village** de X", "la **localité** de X": no city. */
export function isCalledVillage({ noun }: PlaceContext): boolean {
  return noun?.gives === 'town' && noun.bare;
}

function skipBack(pieces: readonly Piece[], at: number, words: ReadonlySet<string>): number {
  return words.has(pieces[at]?.key ?? '') && pieces[at]?.capital === false ? at - 1 : at;
}

/** "village de X", "la région de la X", "ville malienne de X", "parc national de X". */
function nounBefore(surface: Surface, at: number, index: PlaceIndex): { noun: PlaceNoun; at: number } | null {
  const { pieces } = surface;
  const here = nounEnding(pieces, at, index);
  if (here) return here;
  const adjective = pieces[at];
  return adjective?.kind === 'word' && !adjective.capital ? nounEnding(pieces, at - 1, index) : null;
}

function nounEnding(pieces: readonly Piece[], last: number, index: PlaceIndex): { noun: PlaceNoun; at: number } | null {
  if (!index.nounEnds.has(singular(pieces[last]?.key ?? ''))) return null;
  for (const length of [3, 2, 1]) {
    const key = last - length + 1 < 0 ? '' : keyOf(pieces, last - length + 1, last + 1);
    const noun = index.nouns.get(key) ?? index.nouns.get(singular(key));
    if (noun) return { noun, at: last - length + 1 };
  }
  return null;
}

function singular(key: string): string {
  return key.replace(/s( |$)/g, '$1');
}

/** A phrase that ends right before: "près de", "non loin de", "20 km de". */
function isNear(pieces: readonly Piece[], lead: number, index: PlaceIndex): boolean {
  if (!index.nearEnds.has(pieces[lead]?.key ?? '')) return false;
  for (const length of [1, 2, 3, 4, 5]) {
    const from = lead - length + 1;
    if (from >= 0 && index.signs.near.has(keyOf(pieces, from, lead + 1))) return true;
  }
  return false;
}

/** "près du village de X", "entre les villes de X et Y". */
function nearNoun(pieces: readonly Piece[], at: number, index: PlaceIndex): boolean {
  if (at < 1) return false;
  const lead = skipBack(pieces, at - 1, ARTICLE);
  const plain =
    pieces[lead]?.key === 'du' ? [...pieces.slice(0, lead), { ...(pieces[lead] as Piece), key: 'de' }] : pieces;
  return isNear(plain, lead, index);
}

/** "Air X", "X Telecom", "Moussa X": the name goes on, and it is another's. The first word of a sentence says nothing. */
function touchesCapital(surface: Surface, at: number, step: -1 | 1, index: PlaceIndex): boolean {
  if (surface.shouting) return false;
  const here = surface.pieces[at];
  const next = surface.pieces[at + step];
  if (!here || next?.kind !== 'word' || !next.capital) return false;
  if (step === -1 && ARTICLE.has(next.key)) return false;
  const later = step === 1 ? next : here;
  if (later.glue === 'none') return false;
  // "la route Kaya-Dori" holds two towns
  if (
    later.glue === 'joined' &&
    (areTowns(here.key, next.key, index) || isEndOfRoad(surface.pieces, at, at + 1, index))
  )
    return false;
  if (index.nouns.has(next.key) || index.signs.compass.has(next.key)) return false;
  if (step === 1 && beginsPerson(surface, next)) return false;
  // "Thiès Sénégal": the country says where the town lies
  if (step === -1 && isTownBefore(surface, at, index)) return false;
  return !(step === -1 && at + step === 0 && !isProper(surface, next));
}

/** "a rencontré à Alger **M. Sow**", "arrêté à Dakar **Awa Koné**": another name begins there. */
function beginsPerson({ sentence, wordAt }: Surface, { form, start }: Piece): boolean {
  if (/^(MM?|Mmes?|Me|Mgr|Dr|Pr)$/.test(form)) return true;
  const word = wordAt.get(start)?.index;
  return sentence.names.some((name) => name.kind === 'person' && name.first === word);
}

/** Of one country: "Petit-Clamart" is no road from Petit in Algeria to Clamart in France. */
function areTowns(one: string, other: string, index: PlaceIndex): boolean {
  const countries = new Set(namesakes(one, index).map((i) => i.country));
  return namesakes(other, index).some((i) => countries.has(i.country));
}

function namesakes(key: string, index: PlaceIndex): readonly Identity[] {
  return [...index.written(key), ...index.gazetted(key)];
}

function isTownBefore({ pieces }: Surface, at: number, index: PlaceIndex): boolean {
  const [town, country] = [pieces[at - 1], pieces[at]];
  const countries = index.written(country?.key ?? '').filter((i) => i.kind === 'country');
  return countries.some((c) => index.gazetted(town?.key ?? '').some((t) => t.country === c.country));
}

/** The first word of a sentence has its capital from there, unless the tagger takes it for a name. */
function isProper(surface: Surface, piece: Piece): boolean {
  return surface.wordAt.get(piece.start)?.upos === 'PROPN';
}

/** Small words between the comma and the noun: "X, dans la région de", "X, une petite localité". */
const BEFORE_NOUN: ReadonlySet<string> = new Set([
  ...[
    'une',
    'un',
    'la',
    'le',
    'l',
    'dans',
    'en',
    'à',
    'au',
    'petite',
    'petit',
    'grande',
    'province',
    'situe',
    'situee',
  ],
]);

/** "X (nord)", "X, dans la région de", "X, localité de"; never "X, le chef du département". */
function isExplained(pieces: readonly Piece[], after: number, index: PlaceIndex): boolean {
  const mark = pieces[after]?.form;
  if (mark !== '(' && mark !== ',') return false;
  for (let i = after + 1; i < after + 5; i++) {
    const piece = pieces[i];
    if (!piece || piece.kind === 'mark') return false;
    const noun = index.nouns.get(piece.key);
    if (index.signs.compass.has(piece.key) && (mark === '(' || i > after + 1)) return true;
    if (noun && (noun.gives === 'town' || noun.gives === 'quarter' || noun.gives === 'region')) return true;
    if (!BEFORE_NOUN.has(piece.key)) return false;
  }
  return false;
}
