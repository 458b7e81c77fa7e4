/** "Ouagadougou exige **le départ des troupes françaises**": forces from abroad withdraw from the country that the article is about. In: the namings of one withdrawal, the article. Out: that country, or null. */
import type { Naming } from '../fuse/naming.js';
import type { Spot } from './area.js';
import { isNamedNear } from './near-home.js';
import type { Scene } from './scene.js';

const FORCES = /\.(MIL|IGO|COP|UAF)$/;

export function placeWithdrawnFrom(cluster: readonly Naming[], scene: Scene): Spot | null {
  const { home } = scene;
  if (!home || home.country === 'INT') return null;
  const isWithdrawal = cluster.every((n) => n.draft.type === 'RETREAT' && n.draft.mode === 'withdraw');
  if (!isWithdrawal || !cluster.some((n) => isNamedNear(n, scene))) return null;
  const actors = cluster.flatMap((n) => n.actors);
  const areForeign = actors.every((p) => FORCES.test(p.code) && !p.code.startsWith(home.country));
  return actors.length > 0 && areForeign ? home : null;
}
