/** Is what is settled by words settled at home? In: a cluster, the article. Out: yes where its own people do it among themselves, or to others by their own power. */
import type { FoundParty } from '../actor/party.js';
import type { Naming } from '../fuse/naming.js';
import { isNamedBy, titleOf } from './home-place.js';
import type { Scene } from './scene.js';

/** "la justice **tchadienne** a condamné des opposants **tchadiens**" */
export function isAmongThem(cluster: readonly Naming[], { home }: Scene): boolean {
  const isOwn = ({ code }: FoundParty): boolean => home !== null && code.startsWith(home.country);
  return cluster.some((n) => n.actors.some(isOwn)) && cluster.every((n) => n.recipients.every(isOwn));
}

/** "**la RD Congo** suspend les soldats de l'ONU", "**des opposants tchadiens** condamnés": who punishes is at home, and who is convicted by nobody named is too. */
export function isPunishedAtHome(cluster: readonly Naming[], mode: string | null, { home }: Scene): boolean {
  const isOwn = ({ code }: FoundParty): boolean => home !== null && code.startsWith(home.country);
  const actors = cluster.flatMap((n) => n.actors);
  const recipients = cluster.flatMap((n) => n.recipients);
  if (actors.length > 0) return actors.every(isOwn);
  return mode === 'convict' && recipients.length > 0 && recipients.every(isOwn);
}

/** "**Les ministres burkinabè** ont rencontré **les chefs de l'opposition**", under a title that names the country; not "a reçu l'ambassadeur pour discuter de la crise au Mali". */
export function isTalkAtHome(cluster: readonly Naming[], scene: Scene): boolean {
  const { home } = scene;
  const parties: readonly FoundParty[] = cluster.flatMap((n) => [...n.actors, ...n.recipients]);
  if (!home || !isNamedBy(titleOf(scene.sentences), home.country, scene.places)) return false;
  return parties.some((p) => !p.local) && parties.every((p) => p.code.startsWith(home.country));
}
