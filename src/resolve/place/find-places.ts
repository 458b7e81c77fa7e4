/** Finds the places of an article and says which they are. In: the parse, the words, the article. Out: mentions in order, each with its identity and how exact the words are. */
import type { CountryWords } from '../../lexicon/countries.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { PlaceWords } from '../../lexicon/places.js';
import type { Article } from '../../model/article.js';
import type { Where, WherePrecision } from '../../model/record.js';
import type { ParsedDocument } from '../../model/sentence.js';
import { spanOf } from '../../model/span.js';
import { evidenceOf } from './accept.js';
import { chooseIdentity } from './choose.js';
import { contextOf, type PlaceContext } from './context.js';
import { type Identity, precisionOf } from './identity.js';
import { findOccurrences, type Occurrence } from './occurrence.js';
import { type ActorNames, actorNames, type OtherName, otherNames, personTokens } from './other-names.js';
import { createPlaceIndex, type PlaceIndex } from './place-index.js';
import { type PlaceSetting, settingOf } from './setting.js';
import { keyOf, type Piece, type Surface, surfaceOf } from './surface.js';
import { findUnknown, type UnknownPlace } from './unknown.js';

export interface PlaceLexicon {
  readonly index: PlaceIndex;
  readonly actors: ActorNames;
}

export interface PlaceMention extends Where {
  /** Same place, same id, over the whole article. */
  readonly id: string;
}

/** Built once for many articles. @param actors names of groups and bodies, so that "G5 Sahel" is no place */
export function placeLexicon(
  countries: CountryWords,
  words: PlaceWords,
  gazetteer: Gazetteer | null,
  actors: readonly string[],
): PlaceLexicon {
  return { index: createPlaceIndex(countries, words, gazetteer), actors: actorNames(actors) };
}

interface Placed {
  readonly surface: Surface;
  readonly first: number;
  readonly after: number;
  readonly identity: Identity;
  readonly context: PlaceContext;
}

export function findPlaces(
  parsed: ParsedDocument,
  lexicon: PlaceLexicon,
  article: Pick<Article, 'dateline'>,
): PlaceMention[] {
  const { index, actors } = lexicon;
  const surfaces = parsed.sentences.map((sentence) => surfaceOf(parsed.doc, sentence));
  const persons = personTokens(surfaces, index);
  const names = new Map(surfaces.map((s) => [s, otherNames(s, actors, index)]));
  const occurrences = surfaces.flatMap((surface) =>
    findOccurrences(surface, index).filter((o) => !isInsideOther(o, names.get(surface) ?? [])),
  );
  const setting = settingOf(surfaces, occurrences, article, index);
  const known = placeKnown(occurrences, names, persons, setting, index);
  const unknown = placeUnknown(surfaces, names, known, persons, setting, index);
  return [...known, ...unknown].sort((a, b) => start(a) - start(b)).map((p) => mentionOf(parsed.doc, p));
}

function start({ surface, first }: Placed): number {
  return surface.pieces[first]?.start ?? 0;
}

function end({ surface, after }: Placed): number {
  return surface.pieces[after - 1]?.end ?? 0;
}

function isWithin(piece: Piece, names: readonly OtherName[]): boolean {
  return names.some((n) => piece.start >= n.start && piece.end <= n.end);
}

/** Longer than the place, and not said to be at it: "Al-Qaïda au Maghreb islamique" holds no place, "l'ambassade des États-Unis au Mali" two. */
function isInsideOther({ surface, first, after, candidates }: Occurrence, names: readonly OtherName[]): boolean {
  const from = surface.pieces[first]?.start ?? 0;
  const to = surface.pieces[after - 1]?.end ?? 0;
  const country = candidates.some((c) => c.kind === 'country');
  return names.some((n) => {
    if (n.start > from || n.end < to || n.end - n.start === to - from) return false;
    return n.kind !== 'organisation' || !country;
  });
}

interface Read {
  readonly occurrence: Occurrence;
  readonly key: string;
  readonly context: PlaceContext;
  readonly identity: Identity | null;
  readonly person: boolean;
}

function placeKnown(
  occurrences: readonly Occurrence[],
  names: ReadonlyMap<Surface, readonly OtherName[]>,
  persons: ReadonlySet<string>,
  setting: PlaceSetting,
  index: PlaceIndex,
): Placed[] {
  const read: Read[] = [];
  for (const o of occurrences) {
    const context = sharedContext(read.at(-1), o, contextOf(o.surface, o.first, o.after, index));
    read.push(readOccurrence(o, context, names.get(o.surface) ?? [], persons, setting, index));
  }
  // once shown to be a place, the bare name is one too: "à Kolani … Kolani est tombée"
  const shown = new Map<string, Identity>();
  for (const { key, identity } of read) if (identity && !shown.has(key)) shown.set(key, identity);
  return read.flatMap((r) => {
    const identity = r.identity ?? (isBare(r) ? shown.get(r.key) : undefined);
    const { surface, first, after } = r.occurrence;
    return identity ? [{ surface, first, after, identity, context: r.context }] : [];
  });
}

const JOINS: ReadonlySet<string> = new Set(['et', 'ou', ',', 'puis', '-']);

/** "entre Sévaré et Gao", "à Djibo, Arbinda et Inata": what is said of the first place holds for those joined to it. */
function sharedContext(last: Read | undefined, next: Occurrence, context: PlaceContext): PlaceContext {
  if (!last?.identity || last.occurrence.surface !== next.surface || evidenceOf(context) !== 'weak') return context;
  const between = next.surface.pieces.slice(last.occurrence.after, next.first);
  // "la route Kaya-Dori" joins without a space
  const hyphen = between.length === 0 && next.surface.pieces[next.first]?.glue === 'joined';
  if (!hyphen && (between.length === 0 || between.length > 2 || !between.every((p) => JOINS.has(p.key))))
    return context;
  const { at, near, of, noun } = last.context;
  return { ...context, at, near, of, noun: noun?.part ? null : noun };
}

function readOccurrence(
  occurrence: Occurrence,
  context: PlaceContext,
  names: readonly OtherName[],
  persons: ReadonlySet<string>,
  setting: PlaceSetting,
  index: PlaceIndex,
): Read {
  const { surface, first, after } = occurrence;
  const key = keyOf(surface.pieces, first, after);
  const from = surface.pieces[first]?.start ?? 0;
  const to = surface.pieces[after - 1]?.end ?? 0;
  const person = surface.pieces.slice(first, after).some((p) => persons.has(p.key));
  const other = names.some((n) => n.kind === 'person' && n.start <= from && n.end >= to);
  const evidence = evidenceOf(context);
  const identity = chooseIdentity({ occurrence, key, context, evidence, setting, index, person, other });
  return { occurrence, key, context, identity, person };
}

function isBare({ context, person }: Read): boolean {
  return evidenceOf(context) === 'weak' && !context.capitalBefore && !context.capitalAfter && !person;
}

function placeUnknown(
  surfaces: readonly Surface[],
  names: ReadonlyMap<Surface, readonly OtherName[]>,
  known: readonly Placed[],
  tokens: ReadonlySet<string>,
  setting: PlaceSetting,
  index: PlaceIndex,
): Placed[] {
  return surfaces.flatMap((surface) => {
    const here = known.filter((k) => k.surface === surface);
    const others = names.get(surface) ?? [];
    const persons = others.filter((n) => n.kind === 'person');
    const taken = (piece: Piece): boolean =>
      here.some((k) => piece.start >= start(k) && piece.end <= end(k)) ||
      isWithin(piece, others) ||
      tokens.has(piece.key);
    return findUnknown(surface, index, taken, (piece) => isWithin(piece, persons))
      .filter((u) => !here.some((k) => u.first < k.after && k.first < u.after))
      .map((u) => ({
        surface,
        first: u.first,
        after: u.after,
        identity: identityOf(surface, u, here, setting, index),
        context: contextOf(surface, u.first, u.after, index),
      }));
  });
}

/** The area that the text gives: the nearest place of the sentence, else the article's country. */
function identityOf(
  surface: Surface,
  place: UnknownPlace,
  here: readonly Placed[],
  setting: PlaceSetting,
  index: PlaceIndex,
): Identity {
  const key = keyOf(surface.pieces, place.first, place.after);
  const near = placeInside(surface, place, index) ?? nearestPlace(place, here);
  const country = /^(mer|ocean) /.test(key) ? 'INT' : (near?.country ?? setting.main ?? 'UNK');
  const admin1 = near?.country === country ? (near.admin1 ?? (near.kind === 'region' ? near.name : null)) : null;
  const unplaced = { lat: null, lon: null, population: 0, source: 'text', announced: false } as const;
  return { id: `text.${key}`, name: textOf(surface, place), kind: place.kind, country, admin1, ...unplaced };
}

/** "l'esplanade des Invalides" lies where the Invalides do. */
function placeInside({ pieces }: Surface, { first, after }: UnknownPlace, index: PlaceIndex): Identity | undefined {
  for (let at = first + 1; at < after; at++) {
    const inside = index.written(keyOf(pieces, at, after))[0];
    if (inside) return inside;
  }
  return undefined;
}

/** How many pieces apart a place still tells where its neighbour lies: "à X, dans la région de Y". */
const NEIGHBOUR = 12;

/** What follows tells more than what stands before: "X, dans le nord du Niger". */
function nearestPlace(place: UnknownPlace, here: readonly Placed[]): Identity | undefined {
  const placed = here.filter((k) => k.identity.country !== 'INT');
  const after = placed.find((k) => k.first >= place.after && k.first - place.after < NEIGHBOUR);
  const before = placed.findLast((k) => k.after <= place.first && place.first - k.after < NEIGHBOUR);
  return (after ?? before)?.identity;
}

function textOf({ pieces, sentence }: Surface, { first, after }: UnknownPlace): string {
  const from = (pieces[first]?.start ?? sentence.start) - sentence.start;
  return sentence.text.slice(from, (pieces[after - 1]?.end ?? sentence.start) - sentence.start);
}

function mentionOf(doc: string, { surface, first, after, identity, context }: Placed): PlaceMention {
  const from = surface.pieces[first]?.start ?? 0;
  const span = spanOf(doc, from, surface.pieces[after - 1]?.end ?? from);
  const exact = precisionOf(identity.kind);
  const precision: WherePrecision = exact === 'town' && context.near ? 'near' : exact;
  const { id, name, country, admin1, lat, lon } = identity;
  return { ...span, name, country, admin1, lat, lon, precision, id };
}
