/** What the complements of a noun phrase add to it. In: its own sense and the words from its first preposition on: "le camp **de Djibo**", "les soldats tués **au Mali**". Out: the sense of the whole. */
import type { Sector } from '../../model/codes.js';
import type { Entity } from './entity.js';
import { isName } from './hit.js';
import type { Scanned } from './scanned.js';
import { type EntityOf, NO_SENSE, type Sense } from './sense.js';

const AT = /^(à|au|aux|dans)$/i;
const WHERE = /^(à|au|aux|en|dans|sur)$/i;
const OF = /^(de|du|des|d'|d’)$/i;

/** Words of a sentence, from the preposition `cut` to `last`. */
export interface Complement {
  readonly sentence: number;
  readonly cut: number;
  readonly last: number;
}

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
  const inner = of ? within() : NO_SENSE;
  if (isOrigin(scanned, sentence, cut) || isToldTo(own, preposition, inner)) return own;
  const elsewhere = !of && isAway(own) && WHERE.test(preposition);
  const country =
    own.country ??
    (of ? inner.country : null) ??
    (elsewhere ? null : countryWithin(scanned, sentence, cut, last, entityOf));
  if (isPassedOn(own, inner, of))
    return {
      ...inner,
      country: own.role?.country ?? own.country ?? inner.country ?? country,
      entity: own.role ? null : inner.entity,
      role: own.role ?? inner.role,
      borrowed: own.role === null && !own.carrier,
    };
  const employer = employerOf(scanned, { sentence, cut, last }, own, entityOf);
  if (employer) return { ...own, sector: employer.sector, country: own.country ?? employer.country };
  if (isPeacekeeper(own, inner)) return { ...own, sector: 'MIL', country: inner.country };
  if (areHeads(scanned, sentence, cut, own) && inner.entity?.sector === 'IGO')
    return { ...own, country: inner.country };
  const sited = sitedSector(scanned, sentence, of ? cut + 1 : last + 1, last, own);
  return { ...own, sector: ledSector(own, inner, sited), country };
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

/** People who are whatever they work for: officials, and those whose trade is practised in any body. */
const STAFF = new Set<Sector | null>([null, 'EDU', 'MED', 'OTH']);

/** "responsable du plaidoyer **à Amnesty International**", "chercheuse sur le Sahel **à HRW**": the named body they work for. */
function employerOf(
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

/** Does the complement say who it is? "une vingtaine **de camions**" is things, as camions are. */
function isPassedOn(own: Sense, inner: Sense, of: boolean): boolean {
  const measuresThings = own.carrier && inner.role?.denotes === 'thing';
  if (isMatter(own, inner)) return false;
  if (own.sector !== null || (inner.sector === null && !measuresThings)) return false;
  return own.role?.denotes !== 'thing' || (of && inner.entity?.kind !== 'government');
}

/** "le camp **de Djibo**" is an army's, not "le camp de la majorité". */
function sitedSector(scanned: Scanned, sentence: number, first: number, last: number, { role }: Sense): Sector | null {
  if (role?.sited === undefined) return null;
  const sited = scanned
    .within(sentence, first, last)
    .some((h) => h.first === first && /^(place|capital)$/.test(h.kind));
  return sited ? role.sited : null;
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

/** "président **de la Cour**" is justice, "soldat **de l'ONU**" the UN, "commandant **de la secte**" a rebel. */
function ledSector(own: Sense, inner: Sense, sited: Sector | null): Sector | null {
  if (sited !== null) return sited;
  const sector = inner.entity?.kind === 'government' ? null : inner.sector;
  // "le camp **de l'ONU**" is soldiers' ground, "le camp de la majorité" a party's
  if (own.role?.sited !== undefined && /^(IGO|MIL|COP|REB|UAF)$/.test(sector ?? '')) return sector;
  if (sector === null || own.sector === null || isMatter(own, inner)) return own.sector;
  // "les partisans **du président**", "le candidat **du pouvoir**" are of a party
  if (own.sector === 'PTY' && (sector === 'GOV' || sector === 'ELI' || sector === 'LEG')) return own.sector;
  if ((own.role?.heads || own.role?.denotes === 'thing') && (inner.entity || !inner.weak) && sector !== 'CVL')
    return sector;
  // "un responsable militaire **des rebelles**"
  if (own.sector === 'MIL' && own.role?.denotes === 'person' && inner.role?.denotes === 'person' && sector === 'REB')
    return sector;
  if (own.sector === 'MIL' && inner.entity && (sector === 'IGO' || sector === 'REB' || sector === 'UAF')) return sector;
  return own.sector;
}

/** "le président du centre d'analyse **du terrorisme**": what somebody works on, or against, is not what he is. */
function isMatter(own: Sense, inner: Sense): boolean {
  return own.role?.denotes !== 'thing' && inner.role?.denotes === 'thing' && inner.sector === 'REB';
}

/** The first country that the complements name. */
function countryWithin(
  scanned: Scanned,
  sentence: number,
  first: number,
  last: number,
  entityOf: EntityOf,
): string | null {
  for (const hit of scanned.within(sentence, first, last)) {
    if (hit.kind === 'demonym') return hit.countries[0]?.iso3 ?? null;
    if (hit.kind === 'area') return 'INT';
    // "les gardes du **parc W**": ground of several states tells of none
    if (hit.kind === 'place' && hit.country !== 'UNK' && hit.country !== 'INT') return hit.country;
    const entity = isName(hit) ? entityOf(hit) : null;
    if (entity && entity.country !== 'UNK') return entity.country;
  }
  return null;
}
