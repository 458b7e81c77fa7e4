/** Times and places that a sentence leaves to its neighbours. In: the namings of all events, in clusters. Out: for each cluster that has none, the time and place that the text gives elsewhere. */
import type { When, Where } from '../../model/record.js';
import { byInformation } from '../fuse/informative.js';
import { type Naming, sameFamily } from '../fuse/naming.js';
import { spotOf, whenOf, whereOf } from '../fuse/setting-of.js';
import { isFiner, isPoint, liesIn } from './area.js';
import { whenBefore } from './carry-when.js';
import { whereBefore } from './carry-where.js';
import { closerPlace } from './closer-place.js';
import { placeOfIncident } from './incident.js';
import { placeMeant } from './place-anaphora.js';
import type { Scene } from './scene.js';

export interface Setting {
  readonly when: When | null;
  readonly where: Where | null;
  /** Closer than what its own sentences say. */
  readonly closer: Where | null;
}

export function settingOf(cluster: readonly Naming[], clusters: readonly (readonly Naming[])[], scene: Scene): Setting {
  const told = toldInBody(cluster, clusters);
  const namings = byInformation(cluster);
  const own = spotOf(namings);
  const when = cluster.some((n) => n.when?.known) ? null : (whenOf(told) ?? whenBefore(cluster, clusters, scene));
  const where = own ? null : (whereOf(told) ?? whereBefore(cluster, clusters, scene, when ?? whenOf(namings)));
  return {
    when,
    where,
    closer:
      closerPlace(cluster, clusters, own ?? where) ??
      closerMeant(cluster, own, scene) ??
      closerIncident(cluster, clusters, own, scene),
  };
}

/** "dans **cette localité** du Centre-Nord": the town named before, which lies there. */
function closerMeant(cluster: readonly Naming[], own: Where | null, scene: Scene): Where | null {
  if (!own || isPoint(own)) return null;
  const meant = cluster.map((n) => placeMeant(n, NEAREST, scene)).find((p) => p !== null);
  return meant && isPoint(meant) && liesIn(meant, own) ? meant : null;
}

/** How far the noun may stand from the act in the tree. */
const NEAREST = 3;

/** "…ont tiré sur la foule **au Mali**. L'incident s'est produit **à Kolo**" */
function closerIncident(
  cluster: readonly Naming[],
  clusters: readonly (readonly Naming[])[],
  own: Where | null,
  scene: Scene,
): Where | null {
  const place = own && !isPoint(own) ? placeOfIncident(cluster, clusters, scene) : null;
  return place && own && isFiner(place, own) && liesIn(place, own) ? place : null;
}

/** "**Hommage** national pour deux soldats": a title says what the body says under the same word, and leaves when and where to it. */
function toldInBody(cluster: readonly Naming[], clusters: readonly (readonly Naming[])[]): readonly Naming[] {
  if (!cluster.every((n) => n.sentence.isTitle)) return [];
  const same = clusters.find(
    (c) =>
      c !== cluster &&
      c.some((n) => cluster.some((t) => n.draft.type === t.draft.type && sameFamily(n, t)) && !n.sentence.isTitle),
  );
  return same ?? [];
}
