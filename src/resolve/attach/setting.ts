/** Times and places that a sentence leaves to its neighbours. In: the namings of all events, in clusters. Out: for each cluster that has none, the time and place that the text before it has set. */
import type { EventType, Status } from '../../model/codes.js';
import type { When, Where } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';

export interface Setting {
  readonly when: When | null;
  readonly where: Where | null;
}

/** Acts that take place somewhere; speech and diplomacy have a place only where their sentence gives one. */
const LOCAL: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'PROTEST',
  'COERCE',
  'MOBILIZE',
  'AID',
  'RETREAT',
  'COOPERATE',
  'THREATEN',
]);
const SPEECH: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'SUPPORT',
  'AGREE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
  'CONSULT',
  'RETREAT',
  'SANCTION',
]);
const REAL: ReadonlySet<Status> = new Set(['occurred', 'unconfirmed', 'denied']);
/** How many sentences a place set by an event of the same kind still holds. */
const HOLDS = 1;

export interface Scene {
  /** The country that the article is mostly about, as the article names it first. */
  readonly home: Where | null;
  /** Places that sentences are set in, in the order of the text. */
  readonly places: readonly { readonly sentence: number; readonly place: Where }[];
}

export function settingOf(cluster: readonly Naming[], clusters: readonly (readonly Naming[])[], scene: Scene): Setting {
  return {
    when: ownWhen(cluster) ?? whenBefore(cluster, clusters),
    where: ownWhere(cluster) ?? whereBefore(cluster, scene),
  };
}

function ownWhen(cluster: readonly Naming[]): When | null {
  return cluster.find((n) => n.when !== null)?.when ?? null;
}

function ownWhere(cluster: readonly Naming[]): Where | null {
  return cluster.find((n) => n.where !== null)?.where ?? null;
}

function firstOf(cluster: readonly Naming[]): Naming | undefined {
  const body = cluster.filter((n) => !n.sentence.isTitle);
  return (body.length > 0 ? body : cluster)[0];
}

/** "…ont attaqué Solhan samedi. Ils ont brûlé le marché.": what comes next happened then; speech goes on on the day it began. */
function whenBefore(cluster: readonly Naming[], clusters: readonly (readonly Naming[])[]): When | null {
  const first = firstOf(cluster);
  if (!first || !REAL.has(first.draft.status) || isGeneric(first)) return null;
  const speech = SPEECH.has(first.draft.type);
  const candidates = clusters
    .filter((c) => c !== cluster)
    .flat()
    .filter(
      (n) =>
        n.when?.known &&
        n.when.from !== null &&
        REAL.has(n.draft.status) &&
        speech === SPEECH.has(n.draft.type) &&
        isDay(n.when) &&
        (speech ? sameSpeaker(n, first) : holds(n, first)),
    );
  const gap = (n: Naming): number =>
    Math.abs(first.sentence.index - n.sentence.index) + (n.sentence.index > first.sentence.index ? 2 : 0);
  const nearest = candidates.sort((a, b) => gap(a) - gap(b) || b.draft.trigger.start - a.draft.trigger.start)[0];
  return nearest?.when ?? null;
}

function sameSpeaker(a: Naming, b: Naming): boolean {
  return a.actors.some((x) => b.actors.some((y) => x.code === y.code));
}

function holds(before: Naming, after: Naming): boolean {
  const gap = after.sentence.index - before.sentence.index;
  return gap >= 0 && gap <= HOLDS + 1;
}

/** Only days carry over: "en 2013" is the background of one sentence. */
function isDay(when: When): boolean {
  return when.precision === 'day' || when.precision === 'part-of-day';
}

/** "Les attaques" of a region have no day. */
function isGeneric(naming: Naming): boolean {
  const word = naming.sentence.words[naming.draft.trigger.head];
  return word?.upos === 'NOUN' && word.feats['Number'] === 'Plur';
}

/** Where the text last was: the nearest place before it, within a sentence or two; else the country of the article. */
function whereBefore(cluster: readonly Naming[], scene: Scene): Where | null {
  const first = firstOf(cluster);
  if (!first || !LOCAL.has(first.draft.type)) return null;
  const before = scene.places.filter(
    (p) =>
      p.place.country !== 'INT' && p.sentence <= first.sentence.index && first.sentence.index - p.sentence <= HOLDS,
  );
  return before[before.length - 1]?.place ?? scene.home;
}
