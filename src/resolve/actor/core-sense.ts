/** What a noun phrase says before its complements. In: the hits of its core: "les forces **séparatistes maliennes**". Out: its sense. */
import type { AdjectiveEntry, RoleEntry } from '../../lexicon/actors.js';
import { bareForm } from '../../model/bare-form.js';
import type { Sector } from '../../model/codes.js';
import type { Entity } from './entity.js';
import { type Hit, type HitRange, isName } from './hit.js';
import type { Scanned } from './scanned.js';
import { isSeenTo } from './seen-to.js';
import { type EntityOf, NO_SENSE, type Sense } from './sense.js';

const FORMER = /^(ancien|ancienne|anciens|anciennes|ex|feu)$/i;
/** Generic sectors that an adjective behind the noun replaces: "personnes **armées**", "convoi **humanitaire**". */
const YIELDING = new Set<Sector | null>([null, 'CVL', 'OTH']);

const PEOPLE = 'fr.role.peuple-nomme';

/** Bodies that an adjective makes rebels. */
const FIGHTING = new Set<Sector | null>(['MIL', 'NGO', 'UAF', 'IGO']);

export function coreSense(scanned: Scanned, core: readonly Hit[], entityOf: EntityOf): Sense {
  const name = core.filter(isName).find((h) => h.kind !== 'area' && h.kind !== 'place');
  const entity = name ? entityOf(name) : null;
  const role = mainRole(core);
  if (entity && !(entity.kind === 'government' && role) && !(role && isOfParty(entity, role)))
    return { ...NO_SENSE, sector: entity.sector, country: entity.country, entity, role, weak: false };
  const country = coreCountry(
    core.filter((hit) => !isSeenTo(scanned, hit)),
    role,
  );
  if (!role) return bareSense(core, country);
  if (isLedByState(scanned, core, role)) return { ...NO_SENSE, sector: 'MIL', country: 'INT', role, weak: false };
  const sector = isFormer(scanned, core, role) ? formerSector(role) : sectorOf(role, core);
  const former = role.sector === null && isFormerPost(scanned, core, role);
  const weak = YIELDING.has(role.sector);
  return { ...NO_SENSE, sector, country: entity ? entity.country : country, role, weak, former };
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

const ARMED = new Set<Sector | null>(['MIL', 'COP']);

/** "les forces **touareg**", "l'armée **kurde**": a body that a people arms is no state's; "un officier peul" serves whichever army. */
function isArmedPeople(role: RoleEntry, core: readonly Hit[]): boolean {
  return role.denotes === 'body' && ARMED.has(role.sector) && core.some(namesPeople);
}

/** "les autorités **kurdes**", "la rébellion **touareg**", whatever the tagger takes it for. */
export function namesPeople(hit: Hit): boolean {
  return (hit.kind === 'adjective' && hit.adjective.people) || (hit.kind === 'role' && hit.role.id === PEOPLE);
}

/** "les députés **LFI**" sit in parliament, "le maire **LR**" governs a town, whichever their party. */
function isOfParty(entity: Entity, role: RoleEntry): boolean {
  // "le conseiller municipal **LR**" sits for his party
  const inOffice =
    role.sector === 'LEG' || (role.sector === 'GOV' && role.default === 'place' && !/conseiller/.test(role.id));
  return entity.sector === 'PTY' && entity.kind === 'body' && role.denotes === 'person' && inOffice;
}

/** Offices and trades that are over once left. */
const LEFT = new Set<Sector | null>(['GOV', 'LEG', 'JUD', 'BUS', 'LAB']);

/** "un **ancien** agent commercial" is anybody by now, a former minister still somebody. */
function formerSector({ sector }: RoleEntry): Sector {
  return sector === 'BUS' || sector === 'LAB' ? 'CVL' : 'ELI';
}

/** "l'**ancien** ministre" has left office; "anciens combattants" have not left the army. */
function isFormer(scanned: Scanned, core: readonly Hit[], role: RoleEntry): boolean {
  if (role.denotes !== 'person' || !LEFT.has(role.sector)) return false;
  const hit = core.find((h) => h.kind === 'role' && h.role === role);
  return hit !== undefined && isFormerTitle(scanned, hit);
}

/** "l'**ancien** directeur", whose sector only the body he led will say. */
function isFormerPost(scanned: Scanned, core: readonly Hit[], role: RoleEntry): boolean {
  if (role.denotes !== 'person') return false;
  const hit = core.find((h) => h.kind === 'role' && h.role === role);
  return hit !== undefined && FORMER.test(scanned.word(hit.sentence, hit.first - 1)?.form.replace(/-$/, '') ?? '');
}

/** "l'**ancien** ministre", "l'**ex-**chef de l'État", "l'**ex-député**", "le président **déchu**", "le président nigérien **renversé**". */
export function isFormerTitle(
  scanned: Scanned,
  { sentence, first, last }: Pick<HitRange, 'sentence' | 'first'> & Partial<Pick<HitRange, 'last'>>,
): boolean {
  if (FORMER.test(scanned.word(sentence, first - 1)?.form.replace(/-$/, '') ?? '')) return true;
  if (last === undefined) return false;
  return /^ex-\p{L}/iu.test(scanned.word(sentence, first)?.form ?? '') || isOustedBehind(scanned, sentence, last);
}

function isOustedBehind(scanned: Scanned, sentence: number, last: number): boolean {
  return [last + 1, last + 2].some((at) => isOusted(scanned, sentence, at));
}

/** "le président **déchu**", but not "le président, renversé en juillet," nor "le président **renversé par** l'armée": that is told of him. */
function isOusted(scanned: Scanned, sentence: number, at: number): boolean {
  const word = scanned.word(sentence, at);
  if (!scanned.lists.has('ousted', word && bareForm(word.form))) return false;
  if (/^(PUNCT|ADP|VERB|AUX)$/.test(scanned.word(sentence, at - 1)?.upos ?? '')) return false;
  return !/^(par|en|le|lors|à)$/i.test(scanned.word(sentence, at + 1)?.form ?? '');
}

/** Of two roles in a row the first is meant ("ministre délégué"), unless it is anybody ("les jeunes **manifestants**") or tells no side ("le porte-parole et **ministre**"). */
function mainRole(core: readonly Hit[]): RoleEntry | null {
  const roles = core.flatMap((h) => (h.kind === 'role' ? [h.role] : []));
  const first = roles.find((r) => !(r.private && r.sector === 'CVL')) ?? roles[0] ?? null;
  if (first?.sector !== null || first.denotes !== 'person') return first;
  return roles.find((r) => r.denotes === 'person' && !r.private && r.sector !== null) ?? first;
}

/** "un procureur **militaire**" prosecutes, "un ministre militaire" governs. */
const OF_STATE = new Set<Sector | null>(['GOV', 'JUD']);

function sectorOf(role: RoleEntry, core: readonly Hit[]): Sector | null {
  if (isArmedPeople(role, core)) return 'REB';
  const adjective = core.find((h) => h.kind === 'adjective' && h.adjective.sector !== undefined);
  const said = adjective?.kind === 'adjective' ? (adjective.adjective.sector ?? null) : null;
  if (said === null) return role.sector;
  // "des éleveurs **musulmans**": a faith is no office
  if (said === 'REL' && role.denotes === 'person') return role.sector ?? 'CVL';
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
    (h) => h.kind === 'adjective' && h.adjective.country !== undefined && fits(h.adjective, h.text, role),
  );
  return place?.kind === 'adjective' && role?.denotes !== 'thing' ? (place.adjective.country ?? null) : null;
}

/** "armées **locales**" are of several countries, "l'armée locale" and "les autorités locales" of one. */
function fits({ plural, of }: AdjectiveEntry, text: string, role: RoleEntry | null): boolean {
  return (!plural || /[sx]$/i.test(text)) && (of === undefined || of === role?.sector);
}

/** Without a role: "des Maliens", "le fléau terroriste". */
function bareSense(core: readonly Hit[], country: string | null): Sense {
  const adjective = core.find((h) => h.kind === 'adjective' && h.adjective.sector !== undefined);
  const sector = adjective?.kind === 'adjective' ? (adjective.adjective.sector ?? null) : null;
  // "la **partie** française du camp": the nationality of what is counted, not of people
  const carried = core.some((h) => h.kind === 'carrier');
  const people = core.some((h) => h.kind === 'demonym') && !carried ? 'CVL' : null;
  return { ...NO_SENSE, sector: sector ?? people, country };
}
