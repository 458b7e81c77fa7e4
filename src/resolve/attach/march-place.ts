/** "Des jeunes ont défilé à Kolo **en réclamant** son départ", "les manifestants **qui exigent** son départ ont bloqué la route à Kolo": what people call for as they march is called for there. In: the first naming of what is said, all clusters. Out: the place of their march, or null. */
import type { Party, Where } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';
import { whereOf } from '../fuse/setting-of.js';
import { isReal } from './first-naming.js';
import { SPOKEN } from './said.js';
import { pathUp } from './words.js';

export function placeOfMarch(said: Naming, clusters: readonly (readonly Naming[])[]): Where | null {
  if (!SPOKEN.has(said.draft.type) || !isReal(said)) return null;
  const march = clusters.find((c) => c.some((n) => isMarchOf(n, said)));
  return march ? whereOf(march) : null;
}

function isMarchOf({ draft, sentence, actors }: Naming, said: Naming): boolean {
  if (draft.type !== 'PROTEST' || sentence.index !== said.sentence.index) return false;
  // "à l'appel **de la coalition**": others called for it, from elsewhere
  return pathUp(sentence, said.draft.trigger.head).includes(draft.trigger.head) && areSame(actors, said.actors);
}

function areSame(some: readonly Party[], others: readonly Party[]): boolean {
  return some.some((a) => others.some((b) => a.code === b.code && a.text === b.text));
}
