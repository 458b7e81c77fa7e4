/** What the complements of a noun phrase add to it. In: its own sense and the words from its first preposition on: "le camp **de Djibo**", "les soldats tués **au Mali**". Out: the sense of the whole. */
import type { Sector } from '../../model/codes.js';
import type { Complement } from './complement.js';
import { countryWithin, isPortfolio, isRegion } from './country-within.js';
import { employerOf } from './employer.js';
import type { Entity } from './entity.js';
import { type Hit, isName } from './hit.js';
import { acronymLed, isMatter, ledSector, sitedSector } from './led-sector.js';
import type { Scanned } from './scanned.js';
import { type EntityOf, NO_SENSE, type Sense } from './sense.js';

const AT = /^(à|au|aux|dans)$/i;
const WHERE = /^(à|au|aux|en|dans|sur)$/i;
const OF = /^(de|du|des|d'|d’)$/i;

/** What one may have led and left: "l'ancien directeur **des douanes**"; a former rebel or soldier is called one still. */
const LEFT: ReadonlySet<Sector | null> = new Set<Sector | null>(['GOV', 'JUD', 'LEG', 'BUS', 'IGO']);

/** @param within reads the words behind the preposition as a phrase of their own */
export function withComplement(
  scanned: Scanned,
  { sentence, cut, last }: Complement,
  own: Sense,
  entityOf: EntityOf,
  within: () => Sense,
): Sense {
  const preposition = scanned.word(sentence, cut)?.form ?? '';
  const of = isOwned(own, preposition);
  const union =
    of && areHeads(scanned, sentence, cut, own) ? unionOf(scanned, { sentence, cut, last }, entityOf) : null;
  if (union) return { ...own, country: union.country };
  const inner = of ? ofLocal(own, within()) : NO_SENSE;
  if (isOrigin(scanned, sentence, cut) || isToldTo(own, preposition, inner)) return own;
  const elsewhere = !of && isAway(own) && WHERE.test(preposition);
  const country =
    own.country ??
    (of ? inner.country : null) ??
    (elsewhere ? null : countryWithin(scanned, { sentence, cut, last }, own, entityOf));
  if (isPassedOn(own, inner, of)) return passedOn(own, inner, country);
  const employer = employerOf(scanned, { sentence, cut, last }, own, entityOf);
  if (employer) return { ...own, sector: employer.sector, country: own.country ?? employer.country };
  if (isPeacekeeper(own, inner)) return { ...own, sector: 'MIL', country: inner.country };
  const led = of ? acronymLed(scanned, sentence, cut + 1, last, own) : null;
  if (led) return { ...own, sector: led };
  const sited = sitedSector(scanned, sentence, of ? cut + 1 : last + 1, last, own);
  return { ...own, sector: ledSector(own, inner, sited), country };
}

/** "l'ancien directeur **des douanes**" is what they are, or was. */
function passedOn(own: Sense, inner: Sense, country: string | null): Sense {
  return {
    ...inner,
    sector: own.former && LEFT.has(inner.sector) ? 'ELI' : inner.sector,
    country: own.role?.country ?? own.country ?? inner.country ?? country,
    entity: own.role ? null : inner.entity,
    role: own.role ?? inner.role,
    borrowed: own.role === null && !own.carrier,
  };
}

/** What a minister sees to, and a stretch of land that a governor's region is called after, say nothing of their country. */
function ofLocal(own: Sense, inner: Sense): Sense {
  const stretch = isRegion(own) && inner.country === 'INT' && inner.entity === null;
  return stretch || isPortfolio(own, inner.entity) ? { ...inner, country: null } : inner;
}

/** "un homme **d'origine soudanaise**" need not be Sudanese. */
function isOrigin(scanned: Scanned, sentence: number, cut: number): boolean {
  return /^origines?$/i.test(scanned.word(sentence, cut + 1)?.form ?? '');
}

/** "ont rapporté des sources locales **à l'AFP**": whom they told it. */
function isToldTo({ role }: Sense, preposition: string, { entity }: Sense): boolean {
  return role?.denotes === 'people' && AT.test(preposition) && entity?.sector === 'JRN';
}

/** "quatre soldats tchadiens **de la Minusma**": under the blue helmet they are no state's army. */
function isPeacekeeper({ sector, role }: Sense, { entity }: Sense): boolean {
  return sector === 'MIL' && entity?.sector === 'IGO' && role !== null && role.denotes !== 'body' && !role.heads;
}

/** "les **chefs d'État** de la Cédéao", "les **ministres** de l'Union": several governments, not their organisation. */
function areHeads(scanned: Scanned, sentence: number, cut: number, { role, sector }: Sense): boolean {
  if (sector !== 'GOV' || role?.denotes !== 'person') return false;
  const noun = scanned.within(sentence, 0, cut - 1).findLast((h) => h.kind === 'role' && h.role === role);
  return noun !== undefined && scanned.word(sentence, noun.first)?.feats['Number'] === 'Plur';
}

/** "les ministres **de l'Union**", "les ministres de la Défense **de l'Union**": the organisation that ends the phrase. */
function unionOf(scanned: Scanned, { sentence, cut, last }: Complement, entityOf: EntityOf): Entity | null {
  const name = scanned
    .within(sentence, cut + 1, last)
    .filter(isName)
    .at(-1);
  const entity =
    name && OF.test(scanned.word(sentence, beforeArticle(scanned, name))?.form ?? '') ? entityOf(name) : null;
  return entity?.sector === 'IGO' ? entity : null;
}

function beforeArticle(scanned: Scanned, { sentence, first }: Hit): number {
  return scanned.word(sentence, first - 1)?.upos === 'DET' ? first - 2 : first - 1;
}

/** Does the complement say who it is? "une vingtaine **de camions**" is things, as camions are. */
function isPassedOn(own: Sense, inner: Sense, of: boolean): boolean {
  const measuresThings = own.carrier && inner.role?.denotes === 'thing';
  if (isMatter(own, inner)) return false;
  if (own.sector !== null || (inner.sector === null && !measuresThings)) return false;
  return own.role?.denotes !== 'thing' || (of && inner.entity?.kind !== 'government');
}

/** "une source **de** l'armée", "une source **à** l'ambassade". */
function isOwned({ role }: Sense, preposition: string): boolean {
  // "un responsable **au** ministère"
  const isOfficial = role?.denotes === 'person' && role.sector === null;
  return OF.test(preposition) || ((isOfficial || (role?.denotes === 'people' && role.heads)) && AT.test(preposition));
}

/** "des migrants **au large** de la Libye" may come from anywhere, and so may those who are sent, hostages and travellers. */
function isAway(own: Sense): boolean {
  return isSent(own) || own.role?.default === 'unknown' || own.role?.abroad === true;
}

/** "les soldats tués **au Mali**", "l'ambassadeur **au Niger**": those who are sent say by where they are not whose they are. */
function isSent({ role, sector }: Sense): boolean {
  return role !== null && role.default !== 'place' && role.denotes !== 'body' && (sector === 'MIL' || sector === 'GOV');
}
