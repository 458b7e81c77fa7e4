/** "Deux soldats tués **au Mali**", and below "l'attaque a eu lieu **près de Ménaka**": the lead names the country, the body the place. In: an event of the lead and the others. Out: the one closer place that acts of its kind have in that country, or null. */
import type { Where } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';
import { whereOf } from '../fuse/setting-of.js';
import { isFiner, liesIn, type Spot } from './area.js';
import { firstOf, isOtherTime, isReal, isSeries } from './first-naming.js';
import { isDuringSeveral } from './pointing.js';

/** The title and the first sentences. */
const LEAD = 2;

export function closerPlace(
  cluster: readonly Naming[],
  clusters: readonly (readonly Naming[])[],
  place: Spot | null,
): Where | null {
  const first = firstOf(cluster);
  if (!first || !place || !(place.precision === 'country' || place.border) || !isReal(first) || isSeries(first))
    return null;
  if (!cluster.some((n) => n.sentence.index <= LEAD) || cluster.some(isDuringSeveral)) return null;
  const closer = clusters
    .filter((c) => c !== cluster && c.some((n) => n.draft.type === first.draft.type && !isOtherTime(n, first)))
    .flatMap((c) => whereOf(c) ?? [])
    .filter((p) => isFiner(p, place) && liesIn(p, place));
  return new Set(closer.map((p) => p.name)).size === 1 ? (closer[0] ?? null) : null;
}
