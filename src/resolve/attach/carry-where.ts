/** The place of an event whose sentences name none. In: the namings of all events, in clusters. Out: the place that the text was at, or is about; null for what is only said. */
import type { EventType } from '../../model/codes.js';
import type { Where } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';
import { whereOf } from '../fuse/setting-of.js';
import { isPoint, liesIn } from './area.js';
import { firstOf, isOtherTime, isSeries } from './first-naming.js';
import { placeMeant } from './place-anaphora.js';
import type { Scene } from './scene.js';

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
/** For how many sentences a place that an event was at still holds. */
const HOLDS = 2;
/** How far "dans cette localité" may stand from an act, and from words that are said. */
const FARTHEST = 4;
const NEAREST = 2;

/** Beside it in its sentence; then where the text last was; then where most of the article happens; then its country. */
export function whereBefore(
  cluster: readonly Naming[],
  clusters: readonly (readonly Naming[])[],
  scene: Scene,
): Where | null {
  const meant = cluster.map((n) => placeMeant(n, isLocal(cluster) ? FARTHEST : NEAREST, scene)).find((p) => p !== null);
  if (meant) return meant;
  const { home } = scene;
  const first = firstOf(cluster);
  if (first?.draft.type === 'SUPPORT') return placeOfCeremony(first, clusters, cluster);
  if (!first || !LOCAL.has(first.draft.type)) return null;
  const others = clusters.filter((c) => c !== cluster && isLocal(c));
  const beside = lastBefore(first, others, 0);
  if (beside) return beside;
  // "les violences" of a region are everywhere in it
  if (isSeries(first)) return home;
  return lastBefore(first, others, HOLDS) ?? mainPlace(first, others, home) ?? home;
}

function isLocal(cluster: readonly Naming[]): boolean {
  return cluster.some((n) => LOCAL.has(n.draft.type));
}

/** "…ont attaqué **Solhan**. Ils ont brûlé le marché.": what comes next happened there. */
function lastBefore(first: Naming, clusters: readonly (readonly Naming[])[], within: number): Where | null {
  let best: { start: number; cluster: readonly Naming[] } | null = null;
  for (const cluster of clusters)
    for (const naming of cluster) {
      const gap = first.sentence.index - naming.sentence.index;
      const { start } = naming.draft.trigger;
      if (!naming.where || naming.sentence.isTitle || gap < 0 || gap > within) continue;
      if (gap > 0 && (naming.sentence.paragraph !== first.sentence.paragraph || isOtherTime(naming, first))) continue;
      if (!best || start > best.start) best = { start, cluster };
    }
  return best && whereOf(best.cluster);
}

/** "L'hommage aura lieu **aux Invalides**. Le ministre prononcera un éloge": a tribute goes on where it began. */
function placeOfCeremony(
  first: Naming,
  clusters: readonly (readonly Naming[])[],
  cluster: readonly Naming[],
): Where | null {
  const tributes = clusters.filter((c) => c !== cluster && c.some((n) => n.draft.type === 'SUPPORT'));
  const place = lastBefore(first, tributes, HOLDS);
  return place && isPoint(place) ? place : null;
}

/** The place of the event that the article tells most often, in its country. */
function mainPlace(first: Naming, clusters: readonly (readonly Naming[])[], home: Where | null): Where | null {
  const placed = clusters.filter((c) => c.some((n) => n.where));
  const main = [...placed].sort((a, b) => b.length - a.length)[0];
  if (!main || main.some((n) => isOtherTime(n, first))) return null;
  const place = whereOf(main);
  return place && (!home || liesIn(place, home)) ? place : null;
}
