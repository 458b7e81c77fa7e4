/** Those who speak for a body. In: "le porte-parole", "son secrétaire général". Out: the body that they speak for, named just before or theirs by the possessive; null where no body was named. */
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Bearer, Words } from './party-bearer.js';
import type { Sense } from './sense.js';

/** "L'ONU a condamné l'attaque. **Le secrétaire général** a appelé…": for how many sentences a body has its voice. */
const HOLDS = 2;

export function bodyOfVoice(
  cast: Cast,
  phrase: Words,
  { role, sector }: Sense,
  owner: Bearer | null,
): Pick<Bearer, 'country' | 'sector'> | null {
  if (role?.default !== 'voice' || sector !== null) return null;
  return owner ?? namedJustBefore(cast, phrase);
}

function namedJustBefore(cast: Cast, phrase: Words): Entity | null {
  const from = cast.scanned.sentence(Math.max(0, phrase.sentence - HOLDS)).start;
  let last: { entity: Entity; at: number } | null = null;
  for (const entity of cast.entities.all()) {
    if (entity.kind !== 'body' || !SPEAKING.has(entity.sector)) continue;
    const at = entity.mentions.filter((m) => m.start < phrase.start && m.start >= from).at(-1)?.start;
    if (at !== undefined && (last === null || at > last.at)) last = { entity, at };
  }
  return last?.entity ?? null;
}

/** Media are named as those who heard it. */
const SPEAKING: ReadonlySet<string> = new Set(['IGO', 'NGO', 'PTY', 'LAB', 'MIL', 'COP', 'REB', 'GOV', 'REL', 'BUS']);
