/** Times and places that a sentence leaves to its neighbours. In: the namings of all events, in clusters. Out: for each cluster that has none, the time and place that the text before it has set. */
import type { EventType } from '../../model/codes.js';
import type { When, Where } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';
import { whereBefore } from './carry-where.js';
import { firstOf, isReal, isSeries } from './first-naming.js';
import type { Scene } from './scene.js';

export interface Setting {
  readonly when: When | null;
  readonly where: Where | null;
}

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
/** How many sentences a time set by an event of the same kind still holds. */
const HOLDS = 1;

export function settingOf(cluster: readonly Naming[], clusters: readonly (readonly Naming[])[], scene: Scene): Setting {
  return {
    when: ownWhen(cluster) ?? whenBefore(cluster, clusters),
    where: ownWhere(cluster) ?? whereBefore(cluster, clusters, scene),
  };
}

function ownWhen(cluster: readonly Naming[]): When | null {
  return cluster.find((n) => n.when !== null)?.when ?? null;
}

function ownWhere(cluster: readonly Naming[]): Where | null {
  return cluster.find((n) => n.where !== null)?.where ?? null;
}

/** "…ont attaqué Solhan samedi. Ils ont brûlé le marché.": what comes next happened then; speech goes on on the day it began. */
function whenBefore(cluster: readonly Naming[], clusters: readonly (readonly Naming[])[]): When | null {
  const first = firstOf(cluster);
  if (!first || !isReal(first) || isSeries(first)) return null;
  const speech = SPEECH.has(first.draft.type);
  const candidates = clusters
    .filter((c) => c !== cluster)
    .flat()
    .filter(
      (n) =>
        n.when?.known &&
        n.when.from !== null &&
        isReal(n) &&
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
