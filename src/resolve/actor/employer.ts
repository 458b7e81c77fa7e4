/** The named body that somebody works for. In: a scanned document, the words behind his office, its sense. Out: the body, or null. */
import type { Sector } from '../../model/codes.js';
import type { Complement } from './complement.js';
import type { Entity } from './entity.js';
import type { Scanned } from './scanned.js';
import type { EntityOf, Sense } from './sense.js';

/** People who are whatever they work for: officials, and those whose trade is practised in any body. */
const STAFF = new Set<Sector | null>([null, 'EDU', 'MED', 'OTH']);

/** "responsable du plaidoyer **à Amnesty International**", "chercheuse sur le Sahel **à HRW**": the named body they work for. */
export function employerOf(
  scanned: Scanned,
  { sentence, cut, last }: Complement,
  { role, sector }: Sense,
  entityOf: EntityOf,
): Entity | null {
  if (role?.denotes !== 'person' || role.private || !STAFF.has(sector)) return null;
  for (const hit of scanned.within(sentence, cut, last)) {
    if (hit.kind !== 'actor' && hit.kind !== 'unknown-body') continue;
    const entity = entityOf(hit);
    if (entity?.kind !== 'body' || !isServed(scanned, sentence, hit.first)) return null;
    return sector === null || entity.sector === 'NGO' || entity.sector === 'IGO' ? entity : null;
  }
  return null;
}

/** "**à** l'ONU", "**de** la Croix-Rouge", "**chez** Orange", but not "avec l'ONU" nor "contre le Front". */
function isServed(scanned: Scanned, sentence: number, first: number): boolean {
  const before = scanned.word(sentence, first - 1);
  const preposition = before?.upos === 'DET' ? scanned.word(sentence, first - 2) : before;
  return /^(à|au|aux|chez|de|du|des|d'|d’|pour)$/i.test(preposition?.form ?? '');
}
