/** The country that the complements of a noun phrase name. In: a scanned document, the words of the complements, the sense of the noun. Out: ISO 3166-1 alpha-3, "INT" for an area of several states, or null. */
import type { Complement } from './complement.js';
import type { Entity } from './entity.js';
import { isName } from './hit.js';
import type { Scanned } from './scanned.js';
import { isSeenTo } from './seen-to.js';
import type { EntityOf, Sense } from './sense.js';

const AT = /^(à|au|aux|dans)$/i;

/** The first country that the complements name. */
export function countryWithin(
  scanned: Scanned,
  { sentence, cut, last }: Complement,
  own: Sense,
  entityOf: EntityOf,
): string | null {
  for (const hit of scanned.within(sentence, cut, last).filter((h) => !isSeenTo(scanned, h))) {
    if (hit.kind === 'demonym') return hit.countries[0]?.iso3 ?? null;
    if (hit.kind === 'area' && !isRegion(own)) return 'INT';
    // "les gardes du **parc W**": ground of several states tells of none
    if (hit.kind === 'place' && hit.country !== 'UNK' && hit.country !== 'INT') return hit.country;
    const entity = isName(hit) ? entityOf(hit) : null;
    if (entity === null || isPortfolio(own, entity)) continue;
    // "ont indiqué des sources sécuritaires **à l'AFP**": whom they told is not whose they are
    const told = entity.sector === 'JRN' && own.sector !== 'JRN' && AT.test(scanned.word(sentence, cut)?.form ?? '');
    if (!told && entity.country !== 'UNK') return entity.country;
  }
  return null;
}

/** "le gouverneur de la région **du Sahel**": who governs a part of a state governs no stretch beyond it, only a region of that name. */
export function isRegion({ sector, role }: Sense): boolean {
  return sector === 'GOV' && role?.default === 'place';
}

/** "la ministre déléguée chargée **de la Francophonie**": what a minister sees to is not whose minister she is. */
export function isPortfolio({ role }: Sense, entity: Entity | null): boolean {
  return role?.id.startsWith('fr.role.ministre') === true && entity?.sector === 'IGO';
}
