/** The room's one entry. In: article, parsed document, draft, lexicon. Out: what the record says of it: events, quotations, places, actors, problems. */
import type { AcledRow } from '../lexicon/acled.js';
import type { ActorLexicon } from '../lexicon/actors.js';
import type { CountryWords } from '../lexicon/countries.js';
import type { EventLexicon } from '../lexicon/event-rules.js';
import type { Gazetteer } from '../lexicon/gazetteer.js';
import type { PlaceWords } from '../lexicon/places.js';
import type { TimeWords } from '../lexicon/time.js';
import type { Article, Problem } from '../model/article.js';
import type { Draft, DraftEvent } from '../model/draft.js';
import type { ActorRecord, VigieRecord } from '../model/record.js';
import type { ParsedDocument } from '../model/sentence.js';
import { spanOf } from '../model/span.js';
import { wordListsOf } from '../model/word-lists.js';
import { type ActorIndex, compileActorIndex } from './actor/actor-index.js';
import { type ActorResolution, resolveActors } from './actor/index.js';
import { type PlaceNouns, placeNouns } from './attach/place-nouns.js';
import type { SentForce } from './attach/theatre.js';
import { actorWithoutTimes } from './attach/without-times.js';
import { datesOf } from './find-dates.js';
import { findEvents } from './find-events.js';
import { bordersOf } from './place/borders.js';
import { describedPlaces } from './place/described.js';
import { findPlaces, type PlaceLexicon, placeLexicon } from './place/find-places.js';
import { gentilesIn } from './place/gentiles.js';
import { namedSites } from './place/named-sites.js';
import { partsOf } from './place/parts.js';
import { placeRecords } from './place/records.js';
import { quoteRecords } from './quote-records.js';
import { settledActors } from './settled-actors.js';
import { distancesIn } from './time/distances.js';
import type { TimeMention } from './time/find-times.js';

export interface ResolveLexicon {
  readonly events: EventLexicon;
  readonly actors: ActorLexicon;
  readonly countries: CountryWords;
  readonly places: PlaceWords;
  /** null: only the places of the lexicon are known. */
  readonly gazetteer?: Gazetteer | null | undefined;
  readonly time: TimeWords;
  readonly acled: readonly AcledRow[];
}

export interface ResolveInput {
  readonly article: Article;
  readonly parsed: ParsedDocument;
  readonly draft: Draft;
  readonly lexicon: ResolveLexicon;
}

export type Resolved = Pick<VigieRecord, 'events' | 'quotes' | 'places' | 'actors' | 'problems'>;

export function resolveDocument({ article, parsed, draft, lexicon }: ResolveInput): Resolved {
  const times = datesOf(parsed, lexicon.time, article.published);
  // who acts, when and where hang where the coder's reading puts them
  const read = { ...parsed, sentences: draft.sentences };
  const places = findPlaces(read, placesOf(lexicon), article);
  const index = actorIndexOf(lexicon);
  const actors = resolveActors({ parsed: read, draft, article, actors: index, places });
  const home = places.find((p) => p.precision === 'country' && p.country === actors.articleCountry) ?? null;
  const { index: toponyms } = placesOf(lexicon);
  const nouns = placeNounsOf(lexicon);
  const described = [
    ...describedPlaces(parsed, toponyms),
    ...partsOf(home, parsed, nouns, toponyms),
    ...bordersOf(home, parsed, toponyms),
    ...namedSites(parsed, places, home, nouns),
  ];
  const events = findEvents({
    articleId: article.id,
    published: article.published,
    parsed: read,
    drafts: draft.events.map((event) => countingPeople(event, actors)),
    fallen: draft.fallen,
    distances: parsed.sentences.flatMap((s) => distancesIn(s, lexicon.time)),
    armedGroups: actors.actors.filter((a) => a.code.endsWith('.REB')).flatMap((a) => a.mentions),
    cast: new Set(actors.actors.map((a) => a.code)),
    times,
    places: [...places, ...described].sort((a, b) => a.start - b.start),
    partiesOf: (phrase) => actors.partiesOf(phrase),
    claimantOf: (phrase) => actors.claimantOf(phrase),
    placeNouns: nouns,
    lists: index.lists,
    home,
    gentiles: (sentence) => gentilesIn(sentence, toponyms),
    forces: sentForces(actors.actors, index, parsed.doc),
    acled: lexicon.acled,
  });
  return {
    events,
    quotes: quoteRecords(draft.quotes, actors),
    places: placeRecords(places),
    actors: settledActors(actors.actors, events).map((a) => actorWithoutTimes(a, times)),
    problems: undated(times),
  };
}

/** "L'avion survolait Gao quand **il** a été abattu" counts nobody. */
function countingPeople(event: DraftEvent, actors: ActorResolution): DraftEvent {
  const tolls = event.tolls.filter((t) => !t.counted || !actors.meansThing(t.counted));
  return tolls.length === event.tolls.length ? event : { ...event, tolls };
}

function sentForces(named: readonly ActorRecord[], { actorById }: ActorIndex, doc: string): SentForce[] {
  return named.flatMap(({ id, mentions }) => {
    const theatre = actorById.get(id ?? '')?.theatre;
    return theatre ? [{ theatre, mentions: mentions.map(({ start, end }) => spanOf(doc, start, end)) }] : [];
  });
}

const indexes = new WeakMap<ResolveLexicon, ActorIndex>();

/** Built once for a lexicon. */
function actorIndexOf(lexicon: ResolveLexicon): ActorIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const made = compileActorIndex(lexicon.actors, lexicon.countries, wordListsOf(lexicon.events.classes));
  indexes.set(lexicon, made);
  return made;
}

const placeLexicons = new WeakMap<ResolveLexicon, PlaceLexicon>();

/** Built once for a lexicon. */
function placesOf(lexicon: ResolveLexicon): PlaceLexicon {
  const known = placeLexicons.get(lexicon);
  if (known) return known;
  const names = lexicon.actors.actors.flatMap((a) => a.names);
  const made = placeLexicon(lexicon.countries, lexicon.places, lexicon.gazetteer ?? null, names);
  placeLexicons.set(lexicon, made);
  return made;
}

const nounsOfPlace = new WeakMap<ResolveLexicon, PlaceNouns>();

/** Built once for a lexicon. */
function placeNounsOf(lexicon: ResolveLexicon): PlaceNouns {
  const known = nounsOfPlace.get(lexicon);
  if (known) return known;
  const made = placeNouns(lexicon.actors, lexicon.places);
  nounsOfPlace.set(lexicon, made);
  return made;
}

/** Words of time that could not be placed are said, not guessed: "aujourd'hui" in an article without date. */
function undated(times: readonly TimeMention[]): Problem[] {
  return times
    .filter((t) => !t.known)
    .map((t) => ({ code: 'undated-time', message: `« ${t.text} » n’a pas pu être daté`, start: t.start, end: t.end }));
}
