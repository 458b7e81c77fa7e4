/** Who did it, by name. In: the namings of one event, the most informative first. Out: the same; where the first that names an author only labels him ("**des hommes armés**"), those that name his group ("l'attaque attribuée au **GSIM**", "revendiquée par l'EIS") come before. */
import type { Party } from '../../model/record.js';
import type { Naming } from './naming.js';

export function authorFirst(namings: readonly Naming[]): readonly Naming[] {
  const told = namings.find((n) => n.actors.length > 0);
  if (!told?.actors.every(isLabel)) return namings;
  const named = namings.filter((n) => n.actors.length > 0 && n.actors.every(isGroup));
  return named.length > 0 ? [...named, ...namings.filter((n) => !named.includes(n))] : namings;
}

function isLabel({ id, code }: Party): boolean {
  return id === null && (code.endsWith('.UAF') || code.endsWith('.REB'));
}

/** A group of the lexicon, not the one who speaks for it. */
function isGroup({ id, code }: Party): boolean {
  return id?.startsWith('fr.actor.') === true && code.endsWith('.REB');
}
