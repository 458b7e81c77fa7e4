/** Finds the places of an article and says which they are. In: the parse, the words, the article. Out: mentions in order, each with its identity and how exact the words are. */
import type { CountryWords } from '../../lexicon/countries.js';
import type { Gazetteer } from '../../lexicon/gazetteer.js';
import type { PlaceWords } from '../../lexicon/places.js';
import type { Article } from '../../model/article.js';
import type { Where, WherePrecision } from '../../model/record.js';
import type { ParsedDocument } from '../../model/sentence.js';
import { type Span, spanOf } from '../../model/span.js';
import { evidenceOf } from './accept.js';
import { chooseIdentity } from './choose.js';
import { contextOf, type PlaceContext } from './context.js';
import { type Identity, precisionOf } from './identity.js';
import { findOccurrences, type Occurrence } from './occurrence.js';
import { type ActorNames, actorNames, coverOf, type NameCover, personTokens } from './other-names.js';
import { createPlaceIndex, type PlaceIndex } from './place-index.js';
import { placeUnknown } from './place-unknown.js';
import { type Placed, startOf } from './placed.js';
import { isEndOfRoad } from './road.js';
import { type PlaceSetting, settingOf } from './setting.js';
import { keyOf, type Surface, surfaceOf } from './surface.js';

export interface PlaceLexicon {
  readonly index: PlaceIndex;
  readonly actors: ActorNames;
}

export interface PlaceMention extends Where {
  /** Same place, same id, over the whole article. */
  readonly id: string;
  /** A building, a square, a park: finer than a town. */
  readonly site: boolean;
  readonly capital: boolean;
  /** Its words name a part of it: "le nord du pays". */
  readonly part?: boolean;
  /** A whole border. */
  readonly border?: boolean;
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

export function findPlaces(
  parsed: ParsedDocument,
  lexicon: PlaceLexicon,
  article: Pick<Article, 'dateline'>,
): PlaceMention[] {
  const { index, actors } = lexicon;
  const surfaces = parsed.sentences.map((sentence) => surfaceOf(parsed.doc, sentence));
  const persons = personTokens(surfaces, index);
  const covers = new Map(surfaces.map((s) => [s, coverOf(s, actors, index)]));
  const occurrences = surfaces.flatMap((surface) =>
    findOccurrences(surface, index).filter(
      (o) => isEndOfRoad(surface.pieces, o.first, o.after, index) || !isInsideOther(o, covers.get(surface) ?? []),
    ),
  );
  const setting = settingOf(surfaces, occurrences, article, index);
  const known = placeKnown(occurrences, covers, persons, setting, index);
  const unknown = placeUnknown(surfaces, covers, known, persons, setting, index);
  return [...known, ...unknown].sort((a, b) => startOf(a) - startOf(b)).map((p) => mentionOf(parsed.doc, p));
}

/** Longer than the place, and not said to be at it: "Al-Qaïda au Maghreb islamique" holds no place, "l'ambassade des États-Unis au Mali" two. */
function isInsideOther({ surface, first, after, candidates }: Occurrence, cover: NameCover): boolean {
  const from = surface.pieces[first]?.start ?? 0;
  const to = surface.pieces[after - 1]?.end ?? 0;
  const country = candidates.some((c) => c.kind === 'country');
  return (cover[first] ?? []).some((n) => {
    if (n.end < to || n.end - n.start === to - from) return false;
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
  covers: ReadonlyMap<Surface, NameCover>,
  persons: ReadonlySet<string>,
  setting: PlaceSetting,
  index: PlaceIndex,
): Placed[] {
  const read: Read[] = [];
  for (const o of occurrences) {
    const context = sharedContext(read.at(-1), o, contextOf(o.surface, o.first, o.after, index));
    read.push(readOccurrence(o, context, covers.get(o.surface) ?? [], persons, setting, index));
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
  const { at, near, of, noun, nounAt } = last.context;
  // "**les régions** de Gao, Mopti"; "l'**État** du Borno, Maiduguri" has named its capital
  const isOne = noun?.gives === 'region' && !/[sx]$/.test(next.surface.pieces[nounAt]?.key ?? '');
  return { ...context, at, near, of, noun: noun?.part || isOne ? null : noun };
}

function readOccurrence(
  occurrence: Occurrence,
  around: PlaceContext,
  cover: NameCover,
  persons: ReadonlySet<string>,
  setting: PlaceSetting,
  index: PlaceIndex,
): Read {
  const { surface, first, after } = occurrence;
  const key = keyOf(surface.pieces, first, after);
  const to = surface.pieces[after - 1]?.end ?? 0;
  const person = surface.pieces.slice(first, after).some((p) => persons.has(p.key));
  const other = (cover[first] ?? []).some((n) => n.kind === 'person' && n.end >= to);
  // "Sall : « Je ne suis pas candidat »" is labelled with who speaks
  const context = person ? { ...around, label: false } : around;
  const evidence = evidenceOf(context);
  const identity = chooseIdentity({ occurrence, key, context, evidence, setting, index, person, other });
  return { occurrence, key, context, identity, person };
}

function isBare({ context, person }: Read): boolean {
  return evidenceOf(context) === 'weak' && !context.capitalBefore && !context.capitalAfter && !person;
}

const SITES: ReadonlySet<Identity['kind']> = new Set(['landmark']);

function mentionOf(doc: string, { surface, first, after, identity, context }: Placed): PlaceMention {
  const from = surface.pieces[first]?.start ?? 0;
  return placeMention(spanOf(doc, from, surface.pieces[after - 1]?.end ?? from), identity, context.near);
}

/** @param near do the words say "near" it? */
export function placeMention(span: Span, identity: Identity, near: boolean): PlaceMention {
  const exact = precisionOf(identity.kind);
  const precision: WherePrecision = exact === 'town' && near ? 'near' : exact;
  const { id, name, country, admin1, lat, lon } = identity;
  return {
    ...span,
    name,
    country,
    admin1,
    lat,
    lon,
    precision,
    id,
    site: SITES.has(identity.kind),
    capital: identity.kind === 'capital',
  };
}
