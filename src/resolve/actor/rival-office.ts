/** Countries that a title alone cannot be of. In: the other persons of its clause and its role. Out: ISO 3166-1 alpha-3. */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Entity } from './entity.js';
import type { Setting } from './setting.js';

/** Offices of which a state has one: who meets its holder holds it elsewhere. */
const ONE_A_STATE = /^fr\.role\.(president|premier-ministre|ministre|roi|chancelier)$/;

/** "**le président** a reçu Issa Modèle" (who presides over Niger) is not of Niger; nor is anybody of a state that only the other party brings in. */
export function foreignTo(others: readonly Entity[], role: RoleEntry, { counts }: Setting): string[] {
  if (role.sector !== 'GOV' && role.sector !== 'MIL') return [];
  return others
    .filter((e) => e.kind === 'person' && e.id !== null && e.sector === 'GOV')
    .filter((e) => !counts.has(e.country) || (ONE_A_STATE.test(role.id) && e.titles.has(role.id)))
    .map((e) => e.country);
}
