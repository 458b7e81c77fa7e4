/** A body named before. In: a phrase such as "l'organisation", "cette force", "les Américains". Out: the entity that it takes up. */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Words } from './party-bearer.js';
import type { Sense } from './sense.js';

/** "la formation" is a party, or an armed movement. */
const FORMATION = 'fr.role.formation';
const INSTITUTION = 'fr.role.institution';
const MOVEMENT = 'fr.role.mouvement';

/** "les Américains" who act are their state. */
export function governmentOf(cast: Cast, country: string): Entity {
  return cast.entities.ensure(`government:${country}`, () => ({
    kind: 'government',
    id: null,
    name: cast.index.countries.byIso3.get(country)?.names[0] ?? country,
    country,
    sector: 'GOV',
  }));
}

/** "**l'organisation**", "**cette force**": the body of that kind that was named last. */
export function namedBody(cast: Cast, role: RoleEntry, sense: Sense, phrase: Words): Entity | null {
  if (!role.generic) return null;
  let last: { entity: Entity; at: number } | null = null;
  for (const entity of cast.entities.all()) {
    if (sense.country !== null && sense.country !== entity.country) continue;
    if (entity.kind !== 'body' || (sense.sector !== null && !isSaidOf(entity, sense))) continue;
    const at = entity.mentions.filter((m) => m.start < phrase.start).at(-1)?.start;
    if (at !== undefined && (last === null || at > last.at)) last = { entity, at };
  }
  return last?.entity ?? null;
}

type Body = { readonly sector: string | null; readonly country: string | null };

/** May a body of that sector be called so: a union "l'organisation", a court "l'institution"? */
export function isSaidOf(entity: Body, sense: Sense): boolean {
  if (sense.role?.id === MOVEMENT && entity.country === 'INT' && entity.sector !== 'REB') return false;
  return entity.sector === sense.sector || isOrganised(entity, sense);
}

/** "organisation", "mouvement", "formation" and "mission" are said of more than one sector. */
const ALSO: ReadonlyMap<string | null, readonly string[]> = new Map([
  ['NGO', ['NGO', 'IGO', 'REB', 'PTY', 'LAB']],
  ['IGO', ['MIL']],
]);

function isOrganised({ sector: own }: Body, { sector, role }: Sense): boolean {
  // "le mouvement" is no agency that came to help
  if (role?.id === MOVEMENT) return /^(REB|PTY|LAB)$/.test(own ?? '');
  if (role?.id === INSTITUTION) return /^(IGO|GOV|JUD|LEG)$/.test(own ?? '');
  if (role?.id === FORMATION) return own === 'REB' || own === 'PTY';
  return ALSO.get(sector)?.includes(own ?? '') ?? false;
}
