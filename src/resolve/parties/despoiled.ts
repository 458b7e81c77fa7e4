/** Whose goods are taken or burnt. In: what is struck, who strikes, who was struck just before. Out: the goods coded as those of the victims: "ont tué cinq éleveurs et emporté **leur bétail**"; null where they would be the attackers' own. */
import type { Party } from '../../model/record.js';
import { sectorOf } from './most-often.js';

const ARMED: ReadonlySet<string> = new Set(['REB', 'UAF', 'MIL', 'COP']);

export function despoiled(party: Party, actors: readonly Party[], victims: readonly Party[]): Party | null {
  if (!isTheirs(party) || !actors.some((a) => a.code === party.code)) return party;
  const victim = victims.find((v) => v.code !== party.code && v.start !== null && v.start < (party.start ?? 0));
  return victim ? { ...party, code: victim.code } : null;
}

/** "**leur** bétail", "**ses** greniers" for the pronoun's antecedent a band. */
function isTheirs(party: Party): boolean {
  return /^(leurs?|ses|son|sa)\s/i.test(party.text ?? '') && ARMED.has(sectorOf(party));
}
