/** What the words of a noun phrase say of its bearer. In: a range of words. Out: sector, country, named entity; null for what the words do not say. */
import type { AdjectiveEntry, RoleEntry } from '../../lexicon/actors.js';
import type { Sector } from '../../model/codes.js';
import type { Entity } from './entity.js';
import type { Hit, NameHit } from './hit.js';
import { isName } from './hit.js';
import type { Scanned } from './scanned.js';

export interface Sense {
  readonly sector: Sector | null;
  readonly country: string | null;
  readonly entity: Entity | null;
  readonly role: RoleEntry | null;
  /** Does a sector come from a common word that any phrase may hold ("homme", "groupe")? */
  readonly weak: boolean;
  /** Is the role that of a complement, behind a head that is none ("le communiqué **de la présidence**")? */
  readonly borrowed: boolean;
  /** Does the head hand over to its complement ("une dizaine")? */
  readonly carrier: boolean;
}

export const NO_SENSE: Sense = {
  sector: null,
  country: null,
  entity: null,
  role: null,
  weak: true,
  borrowed: false,
  carrier: false,
};

/** Finds the entity of a name; given by the reader of names. */
export type EntityOf = (hit: NameHit) => Entity | null;

const AT = /^(à|au|aux|dans)$/i;
const WHERE = /^(à|au|aux|en|dans|sur)$/i;
const OF = /^(de|du|des|d'|d’)$/i;
const FORMER = /^(ancien|ancienne|anciens|anciennes|ex|feu)$/i;
/** Generic sectors that an adjective behind the noun replaces: "personnes **armées**", "convoi **humanitaire**". */
const YIELDING = new Set<Sector | null>([null, 'CVL', 'OTH']);

/** Bodies that an adjective makes rebels. */
const FIGHTING = new Set<Sector | null>(['MIL', 'NGO', 'UAF', 'IGO']);

export function senseOf(scanned: Scanned, sentence: number, first: number, last: number, entityOf: EntityOf): Sense {
  const start = skipOpening(scanned, sentence, first, last);
  const cut = cutAt(scanned, sentence, start, last);
  const core = scanned.within(sentence, start, cut - 1);
  const own = coreSense(scanned, core, entityOf);
  if (own.entity) return own;
  if (cut > last) return own;
  const carrier = core.some((h) => h.kind === 'carrier');
  const whole = withComplement(scanned, sentence, cut, last, { ...own, carrier }, entityOf);
  // "**ses** troupes du Niger": whose they are is said by the possessive, the country is where they stand
  const owned = own.sector === 'MIL' && isPossessed(scanned, sentence, first, start);
  return owned ? { ...whole, country: own.country } : whole;
}

function isPossessed(scanned: Scanned, sentence: number, first: number, start: number): boolean {
  for (let i = first; i < start; i++) if (scanned.word(sentence, i)?.feats['Poss'] === 'Yes') return true;
  return false;
}

/** Determiners, prepositions and numbers that open a phrase. */
function skipOpening(scanned: Scanned, sentence: number, first: number, last: number): number {
  let start = first;
  while (
    start < last &&
    !isName0(scanned, sentence, start) &&
    /^(DET|ADP|PUNCT|NUM|ADV|CCONJ)$/.test(scanned.word(sentence, start)?.upos ?? '')
  )
    start++;
  return start;
}

function isName0(scanned: Scanned, sentence: number, at: number): boolean {
  return scanned.hitAt(sentence, at) !== null && scanned.hitAt(sentence, at)?.kind !== 'carrier';
}

/** The first preposition that no hit covers: what follows completes the noun. */
function cutAt(scanned: Scanned, sentence: number, start: number, last: number): number {
  for (let i = start; i <= last; i++) {
    if (scanned.word(sentence, i)?.upos === 'ADP' && scanned.hitAt(sentence, i) === null) return i;
  }
  return last + 1;
}

function coreSense(scanned: Scanned, core: readonly Hit[], entityOf: EntityOf): Sense {
  const name = core.filter(isName).find((h) => h.kind !== 'area' && h.kind !== 'place');
  const entity = name ? entityOf(name) : null;
  const role = mainRole(core);
  if (entity && !(entity.kind === 'government' && role) && !(role && isOfParty(entity, role)))
    return {
      sector: entity.sector,
      country: entity.country,
      entity,
      role,
      weak: false,
      borrowed: false,
      carrier: false,
    };
  const country = coreCountry(core, role);
  if (!role) return bareSense(core, country);
  if (isLedByState(scanned, core, role))
    return { sector: 'MIL', country: 'INT', entity: null, role, weak: false, borrowed: false, carrier: false };
  const sector = isFormer(scanned, core, role) ? 'ELI' : sectorOf(role, core);
  const weak = YIELDING.has(role.sector);
  return {
    sector,
    country: entity ? entity.country : country,
    entity: null,
    role,
    weak,
    borrowed: false,
    carrier: false,
  };
}

/** "une **coalition** menée par l'Arabie saoudite" is of armies, one led by a party is of parties. */
function isLedByState(scanned: Scanned, core: readonly Hit[], role: RoleEntry): boolean {
  const hit = core.find((h) => h.kind === 'role' && h.role === role);
  if (!hit || role.denotes !== 'body' || !/^coalition/i.test(hit.text)) return false;
  if (scanned.word(hit.sentence, hit.last + 2)?.form !== 'par') return false;
  return scanned
    .within(hit.sentence, hit.last + 3, hit.last + 4)
    .some((h) => h.kind === 'country' || h.kind === 'capital');
}

/** "les députés **LFI**" sit in parliament, whichever their party. */
function isOfParty(entity: Entity, role: RoleEntry): boolean {
  return entity.sector === 'PTY' && entity.kind === 'body' && role.denotes === 'person' && role.sector === 'LEG';
}

/** "l'**ancien** ministre" has left office; "anciens combattants" have not left the army. */
function isFormer(scanned: Scanned, core: readonly Hit[], role: RoleEntry): boolean {
  if (role.sector !== 'GOV' && role.sector !== 'LEG' && role.sector !== 'JUD') return false;
  const hit = core.find((h) => h.kind === 'role' && h.role === role);
  return hit !== undefined && FORMER.test(scanned.word(hit.sentence, hit.first - 1)?.form ?? '');
}

/** Of two roles in a row the first is meant ("ministre délégué"), unless it is anybody ("les jeunes **manifestants**"). */
function mainRole(core: readonly Hit[]): RoleEntry | null {
  const roles = core.flatMap((h) => (h.kind === 'role' ? [h.role] : []));
  return roles.find((r) => !(r.private && r.sector === 'CVL')) ?? roles[0] ?? null;
}

/** "un procureur **militaire**" prosecutes, "un ministre militaire" governs. */
const OF_STATE = new Set<Sector | null>(['GOV', 'JUD']);

function sectorOf(role: RoleEntry, core: readonly Hit[]): Sector | null {
  const adjective = core.find((h) => h.kind === 'adjective' && h.adjective.sector !== undefined);
  const said = adjective?.kind === 'adjective' ? (adjective.adjective.sector ?? null) : null;
  if (said === null) return role.sector;
  if (YIELDING.has(role.sector) || role.denotes === 'thing') return said;
  // "les forces **séparatistes**", "un mouvement **rebelle**": what a body fights for says more than that it is one
  if (said === 'REB' && role.denotes !== 'person' && FIGHTING.has(role.sector)) return said;
  // "un médecin **militaire**", "une force **onusienne**"
  if ((said === 'MIL' && role.denotes === 'person' && !OF_STATE.has(role.sector)) || said === 'IGO') return said;
  return role.sector;
}

function coreCountry(core: readonly Hit[], role: RoleEntry | null): string | null {
  if (role?.country !== undefined) return role.country;
  const demonym = core.find((h) => h.kind === 'demonym');
  if (demonym?.kind === 'demonym') return demonym.countries[0]?.iso3 ?? null;
  const place = core.find(
    (h) => h.kind === 'adjective' && h.adjective.country !== undefined && fitsNumber(h.adjective, h.text),
  );
  return place?.kind === 'adjective' && role?.denotes !== 'thing' ? (place.adjective.country ?? null) : null;
}

/** "armées **locales**" are of several countries, "l'armée locale" of one. */
function fitsNumber(adjective: AdjectiveEntry, text: string): boolean {
  return !adjective.plural || /[sx]$/i.test(text);
}

/** Without a role: "des Maliens", "le fléau terroriste". */
function bareSense(core: readonly Hit[], country: string | null): Sense {
  const adjective = core.find((h) => h.kind === 'adjective' && h.adjective.sector !== undefined);
  const sector = adjective?.kind === 'adjective' ? (adjective.adjective.sector ?? null) : null;
  const people = core.some((h) => h.kind === 'demonym') ? 'CVL' : null;
  return { sector: sector ?? people, country, entity: null, role: null, weak: true, borrowed: false, carrier: false };
}

function withComplement(
  scanned: Scanned,
  sentence: number,
  cut: number,
  last: number,
  own: Sense,
  entityOf: EntityOf,
): Sense {
  const preposition = scanned.word(sentence, cut)?.form ?? '';
  const of = isOwned(own, preposition);
  const inner = of ? senseOf(scanned, sentence, cut + 1, last, entityOf) : NO_SENSE;
  const elsewhere = !of && isAway(own) && WHERE.test(preposition);
  const country =
    own.country ??
    (of ? inner.country : null) ??
    (elsewhere ? null : countryWithin(scanned, sentence, cut, last, entityOf));
  const passes = own.sector === null && (own.role?.denotes !== 'thing' || (of && inner.entity?.kind !== 'government'));
  if (passes && inner.sector !== null)
    return {
      ...inner,
      country: own.role?.country ?? own.country ?? inner.country ?? country,
      entity: own.role ? null : inner.entity,
      role: own.role ?? inner.role,
      borrowed: own.role === null && !own.carrier,
    };
  const sited = sitedSector(scanned, sentence, of ? cut + 1 : last + 1, last, own);
  return { ...own, sector: ledSector(own, inner, sited), country };
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
  return OF.test(preposition) || (role?.denotes === 'people' && role.heads && AT.test(preposition));
}

/** "des migrants **au large** de la Libye" may come from anywhere, and so may those who are sent. */
function isAway(own: Sense): boolean {
  return isSent(own) || own.role?.default === 'unknown';
}

/** "les soldats tués **au Mali**", "l'ambassadeur **au Niger**": those who are sent say by where they are not whose they are. */
function isSent({ role, sector }: Sense): boolean {
  return role !== null && role.default !== 'place' && role.denotes !== 'body' && (sector === 'MIL' || sector === 'GOV');
}

/** "président **de la Cour**" is justice, "soldat **de l'ONU**" the UN, "commandant **de la secte**" a rebel. */
function ledSector(own: Sense, inner: Sense, sited: Sector | null): Sector | null {
  if (sited !== null) return sited;
  const sector = inner.entity?.kind === 'government' ? null : inner.sector;
  if (sector === null || own.sector === null) return own.sector;
  if ((own.role?.heads || own.role?.denotes === 'thing') && (inner.entity || !inner.weak) && sector !== 'CVL')
    return sector;
  if (own.sector === 'MIL' && inner.entity && (sector === 'IGO' || sector === 'REB' || sector === 'UAF')) return sector;
  return own.sector;
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
    if (hit.kind === 'place' && hit.country !== 'UNK') return hit.country;
    const entity = isName(hit) ? entityOf(hit) : null;
    if (entity && entity.country !== 'UNK') return entity.country;
  }
  return null;
}
