/** The events of an article. In: drafts, identities, times and places. Out: events of the record, namings of one happening joined, in the order of the text. */
import type { AcledRow } from '../lexicon/acled.js';
import type { Phrase } from '../model/draft.js';
import type { Claimant, EventRecord, Where } from '../model/record.js';
import { withAcled } from './acled/acled-code.js';
import { plainParty } from './actor/party.js';
import { plainWhere } from './attach/area.js';
import type { Scene } from './attach/scene.js';
import { type Setting, settingOf } from './attach/setting.js';
import { findTellings } from './attach/telling.js';
import { inTheatre, type SentForce } from './attach/theatre.js';
import { whenOfStatus } from './attach/when-of-status.js';
import { withApposition } from './claimant-words.js';
import { eventId } from './event-id.js';
import { findNamings, type NamingSources, partiesIn } from './find-namings.js';
import { clusterNamings } from './fuse/cluster.js';
import { eventOf } from './fuse/event-of.js';
import type { Naming } from './fuse/naming.js';
import { oneSense } from './fuse/one-sense.js';
import { isOfWar } from './fuse/war.js';
import { bestSpanOf } from './named-span.js';
import { type Named, withBelonging } from './parties/belonging.js';
import { withBoth } from './parties/both.js';
import { withoutOwnFallen } from './parties/both-sides.js';
import { withCounterparts } from './parties/counterpart.js';
import { withImplied } from './parties/implied.js';
import { withoutMouthpiece } from './parties/mouthpiece.js';
import { notToOneself } from './parties/not-oneself.js';
import { ofThePlace } from './parties/of-the-place.js';
import { unnamed } from './parties/ruling.js';
import { sentenceHolding } from './sentence-at.js';
import type { Distance } from './time/distances.js';
import { isToCome } from './to-come.js';

export interface EventSources extends NamingSources {
  readonly articleId: string;
  readonly published: string | null;
  /** Those whom the text says dead. */
  readonly fallen: readonly Phrase[];
  /** "trois jours après" and where it stands. */
  readonly distances: readonly Distance[];
  /** Where armed groups are named. */
  readonly armedGroups: readonly Named[];
  /** Codes of the persons and bodies that the article names. */
  readonly cast: ReadonlySet<string>;
  readonly claimantOf: (phrase: Phrase) => Omit<Claimant, 'via'> & { readonly full: string | null };
  /** The country that the article is mostly about, as the article names it first. */
  readonly home: Where | null;
  readonly gentiles: Scene['gentiles'];
  /** Forces whose names say where they are sent. */
  readonly forces: readonly SentForce[];
  readonly acled: readonly AcledRow[];
}

export function findEvents(sources: EventSources): EventRecord[] {
  const namings = oneSense(findNamings(sources));
  const idOf = (cluster: readonly Naming[]): string => idOfCluster(sources, cluster);
  const clusters = clusterNamings(namings);
  const scene = {
    home: sources.home,
    places: sources.places,
    gentiles: sources.gentiles,
    nouns: sources.placeNouns,
    times: sources.times,
    sentences: sources.parsed.sentences,
    tellings: findTellings({ ...sources, ...sources.parsed }),
    distances: sources.distances,
    published: sources.published,
  };
  const settings = new Map(clusters.map((c) => [c, withoutBattle(c, settingOf(c, clusters, scene), sources.home)]));
  const told = clusters
    .map((cluster) =>
      withSetting(
        eventOf(cluster, { claimantOf: (phrase) => namedClaimant(sources, phrase), idOf }),
        settings.get(cluster),
        (event) => isToCome(event, cluster, sources.published),
      ),
    )
    .map((event, i) => ({ ...event, when: whenOfStatus(event, clusters[i] ?? [], sources.published) }))
    .map(withProtesters)
    .map(ofThePlace)
    .map(notToOneself);
  const article = {
    events: told,
    fallen: sources.fallen.flatMap((phrase) => partiesIn(sources, phrase)).map(plainParty),
    sentences: sources.parsed.sentences.map((s) => s.start),
    drafts: sources.drafts,
    cast: sources.cast,
    label: labelOf(sources),
    lists: sources.lists,
  };
  const known = withCounterparts(withBoth(withImplied(article), sources.lists), sources.lists);
  return withBelonging(known, sources.armedGroups)
    .map(withoutMouthpiece)
    .map(withoutOwnFallen)
    .map((event) => inTheatre(event, sources.forces))
    .map((event) => withAcled(event, sources.acled))
    .sort((a, b) => firstOffset(a) - firstOffset(b) || (a.id < b.id ? -1 : 1));
}

/** "la guerre a fait des milliers de morts": not on the day, nor in the town, of the fight told before it. */
function withoutBattle(cluster: readonly Naming[], setting: Setting, home: Where | null): Setting {
  return cluster.every(isOfWar) ? { when: null, where: setting.where && home, closer: null } : setting;
}

function withSetting(
  event: EventRecord,
  setting: Setting | undefined,
  toCome: (event: EventRecord) => boolean,
): EventRecord {
  const inferred = setting?.closer ?? setting?.where;
  return {
    ...event,
    status: toCome(event) ? 'planned' : event.status,
    // "**au lendemain** de l'attaque" alone says no day: the text may give it elsewhere
    when: setting?.when ? { ...setting.when, inferred: true } : event.when,
    where: inferred ? { ...plainWhere(inferred), inferred: true } : event.where,
  };
}

/** The claimant's own name where the article gives it elsewhere: "a-t-**il** ajouté" is shown as the colonel he is. */
function namedClaimant({ parsed, claimantOf }: EventSources, phrase: Phrase): Omit<Claimant, 'via'> {
  const { name, full, code, ...behind } = claimantOf(phrase);
  const titled = bestSpanOf(parsed.doc, phrase, full);
  const named = titled.start === phrase.start ? bestSpanOf(parsed.doc, phrase, name) : titled;
  const words = named.start === phrase.start ? behind : named;
  const sentence = sentenceHolding(parsed.sentences, words);
  return { ...withApposition(sentence, words), name, code };
}

/** "Une manifestation a eu lieu": somebody of the country protested, though no word names him. */
function withProtesters(event: EventRecord): EventRecord {
  const country = event.where?.country;
  if (event.type !== 'PROTEST' || event.actors.length > 0 || !country || country === 'INT') return event;
  return { ...event, actors: [unnamed(`${country}.CVL`)] };
}

function labelOf({ parsed, places }: EventSources): Where | null {
  const first = places.find((p) => p.start === 0 && p.precision === 'country');
  return first && /^\s*:/.test(parsed.doc.slice(first.end)) ? first : null;
}

/** Article, type, and the words of the earliest naming with their occurrence in the article. */
function idOfCluster(sources: EventSources, cluster: readonly Naming[]): string {
  const first = [...cluster].sort((a, b) => a.draft.trigger.start - b.draft.trigger.start)[0];
  if (!first) return eventId([sources.articleId]);
  const { text, start } = first.draft.trigger;
  const occurrence = occurrenceOf(sources.parsed.doc, text, start);
  return eventId([sources.articleId, first.draft.type, text, String(occurrence)]);
}

/** How many times the text stands before an offset, and one more. */
function occurrenceOf(doc: string, text: string, offset: number): number {
  let count = 1;
  const { length } = text;
  for (let at = doc.indexOf(text); at >= 0 && at + length <= offset && length > 0; at = doc.indexOf(text, at + length))
    count++;
  return count;
}

function firstOffset(event: EventRecord): number {
  return Math.min(...event.mentions.map((m) => m.trigger.start));
}
