/** Times and places that a sentence leaves to its neighbours. In: the namings of all events, in clusters. Out: for each cluster that has none, the time and place that the text before it has set. */
import type { When, Where } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';
import { whenBefore } from './carry-when.js';
import { whereBefore } from './carry-where.js';
import type { Scene } from './scene.js';

export interface Setting {
  readonly when: When | null;
  readonly where: Where | null;
}

export function settingOf(cluster: readonly Naming[], clusters: readonly (readonly Naming[])[], scene: Scene): Setting {
  return {
    when: cluster.some((n) => n.when !== null) ? null : whenBefore(cluster, clusters, scene),
    where: cluster.some((n) => n.where !== null) ? null : whereBefore(cluster, clusters, scene),
  };
}
