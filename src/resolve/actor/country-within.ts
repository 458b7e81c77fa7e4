/** The country that the complements of a noun phrase name. In: a scanned document, the words of the complements, the sense of the noun. Out: ISO 3166-1 alpha-3, "INT" for an area of several states, or null. */
import type { Complement } from './complement.js';
import { isName } from './hit.js';
import type { Scanned } from './scanned.js';
import type { EntityOf, Sense } from './sense.js';

const AT = /^(à|au|aux|dans)$/i;

/** The first country that the complements name. */
export function countryWithin(
  scanned: Scanned,
  { sentence, cut, last }: Complement,
  { sector, role }: Sense,
  entityOf: EntityOf,
): string | null {
  for (const hit of scanned.within(sentence, cut, last)) {
    if (hit.kind === 'demonym') return hit.countries[0]?.iso3 ?? null;
    // "le gouverneur de la région **du Sahel**": a part of a state
    if (hit.kind === 'area' && sector === 'GOV' && role?.default === 'place') continue;
    if (hit.kind === 'area') return 'INT';
    // "les gardes du **parc W**": ground of several states tells of none
    if (hit.kind === 'place' && hit.country !== 'UNK' && hit.country !== 'INT') return hit.country;
    const entity = isName(hit) ? entityOf(hit) : null;
    // "ont indiqué des sources sécuritaires **à l'AFP**": whom they told is not whose they are
    if (entity?.sector === 'JRN' && sector !== 'JRN' && AT.test(scanned.word(sentence, cut)?.form ?? '')) continue;
    if (entity && entity.country !== 'UNK') return entity.country;
  }
  return null;
}
