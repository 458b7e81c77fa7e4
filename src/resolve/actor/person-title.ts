/** What a title tells of the person who bears it. In: a person and the words of the title. Out: the person's country and sector, set once. */
import type { Sector } from '../../model/codes.js';
import type { Cast } from './cast.js';
import { isFormerTitle } from './core-sense.js';
import type { Entity } from './entity.js';
import type { HitRange } from './hit.js';
import { bodyInTitle, bodyOfPossessive } from './led-body.js';
import { isPossessive } from './phrase-words.js';
import type { Sense } from './sense.js';
import { unsaidCountry } from './unsaid.js';

const LAWYER = 'fr.role.avocat';
const PRESIDENT = 'fr.role.president';

export function giveTitle(cast: Cast, entity: Entity, range: HitRange, roles: readonly string[]): void {
  const sense = cast.senseOf(range.sentence, range.first, range.last);
  for (const role of roles) entity.titles.add(role);
  if (entity.id !== null) {
    titleOfKnown(cast, entity, range, sense);
    return;
  }
  if (isKin(sense) && sense.country === null) {
    kinOf(cast, entity, range);
    return;
  }
  const leader = bodyLed(cast, range, sense);
  const alone = sectorOfTitle(cast, range, sense);
  if (sense.sector === null && sense.country === null && !leader && !alone) return;
  const first = entity.country === 'UNK';
  // "l'ancien ministre X, **président du parti Y**": what he is now says more than what he was
  if (!first && entity.sector !== 'CVL' && !(entity.sector === 'ELI' && isOffice(sense.sector))) return;
  if (first || sense.country !== null)
    entity.country = leader?.country ?? sense.country ?? unsaidCountry(cast, range, sense).country;
  entity.undetermined = first && entity.country === 'UNK' && (sense.sector === 'MIL' || sense.sector === 'GOV');
  entity.sector = leader?.sector ?? sense.sector ?? alone ?? entity.sector;
  entity.private = sense.role?.private ?? false;
}

const ENVOY = /^fr\.role\.(emissaire|negociateur|responsable)$/;
const SUPERINTENDENT = 'fr.role.commissaire';

/** What a title alone tells: "X, **émissaire américain**" is sent by a state, "**le commissaire** X" is of the police. */
function sectorOfTitle(
  { scanned }: Cast,
  { sentence, first, last }: HitRange,
  { role, country }: Sense,
): Sector | null {
  if (role?.id === SUPERINTENDENT && first === last) return 'COP';
  if (!ENVOY.test(role?.id ?? '') || country === null || country === 'INT') return null;
  return scanned.hitAt(sentence, first + 1)?.kind === 'demonym' ? 'GOV' : null;
}

function titleOfKnown(cast: Cast, entity: Entity, range: HitRange, sense: Sense): void {
  if (isChairing(cast, entity, range, sense) || isEnvoy(cast, entity, range, sense))
    Object.assign(entity, { sector: 'IGO', country: 'INT' });
  // "**son président** X" of a party is no president, but one whom the lexicon knows as such is
  else if (!isOwnPresident(cast, range, sense) || held(cast, entity, 'GOV')) knownPerson(cast, entity, sense);
}

/** "l'ancien président X, **envoyé spécial de l'Union africaine**": without an office of his own he acts for the organisation, unless that is over too. */
function isEnvoy(cast: Cast, { sector }: Entity, { sentence, first, last }: HitRange, sense: Sense): boolean {
  if ((sector !== 'ELI' && sector !== 'PTY') || sense.sector !== 'IGO' || sense.role?.denotes !== 'person')
    return false;
  const title = cast.scanned.within(sentence, first, last).find((h) => h.kind === 'role' && h.role === sense.role);
  return title !== undefined && !isFormerTitle(cast.scanned, title);
}

const IN_CHAIR = 'fr.role.president-en-exercice';

/** "**Le président en exercice de la Cédéao**, X, est arrivé": brought in by that title, a head of state acts for the organisation. */
function isChairing(cast: Cast, { sector, mentions }: Entity, { start }: HitRange, sense: Sense): boolean {
  if (sector !== 'GOV' || sense.sector !== 'IGO' || sense.role?.id !== IN_CHAIR) return false;
  return mentions.every((m) => m.start > start || cast.scanned.sentence(m.sentence).isTitle);
}

function isOffice(sector: Sector | null): boolean {
  return sector !== null && !['CVL', 'OTH', 'ELI', 'REF', 'MIL'].includes(sector);
}

/** "son fils", "**son compatriote**" */
function isKin({ role }: Sense): boolean {
  return role?.default === 'kin' || role?.id === 'fr.role.concitoyen';
}

/** "**son fils**, X": of the country of whom was named last. */
function kinOf(cast: Cast, entity: Entity, range: HitRange): void {
  if (entity.country !== 'UNK' || !isPossessive(cast.scanned.word(range.sentence, range.first - 1) ?? null)) return;
  entity.private = true;
  let last: { entity: Entity; at: number } | null = null;
  for (const other of cast.entities.all()) {
    if (other.kind !== 'person' || other === entity || other.country === 'UNK') continue;
    const at = other.mentions.filter((m) => m.start < range.start).at(-1)?.start;
    if (at !== undefined && (last === null || at > last.at)) last = { entity: other, at };
  }
  if (last) entity.country = last.entity.country;
}

/** "**son président**, X", "le porte-parole **du mouvement**, X": whom the title leads says more than the title. */
function bodyLed(cast: Cast, range: HitRange, sense: Sense): Entity | null {
  const body = bodyInTitle(cast, range);
  if (body) return body;
  return sense.sector === null || isOwnPresident(cast, range, sense) ? bodyOfPossessive(cast, range) : null;
}

/** "**son président** X", of a party or a union, presides over no state. */
function isOwnPresident(cast: Cast, { sentence, first }: HitRange, { role }: Sense): boolean {
  return role?.id === PRESIDENT && isPossessive(cast.scanned.word(sentence, first - 1) ?? null);
}

/** "Me X" is a lawyer. */
export function giveCivilTitle(cast: Cast, entity: Entity, range: HitRange): void {
  const lawyer = /^(Mes?\.?|[Mm]aître)$/.test(cast.scanned.word(range.sentence, range.first - 1)?.form ?? '');
  if (!lawyer) return;
  entity.titles.add(LAWYER);
  if (entity.id === null && entity.sector === 'CVL') entity.sector = 'JUD';
}

/** The lexicon knows who it is; the text knows the time: "l'ex-président X" has left, "le président X" of an older story was in office, "le colonel X" was not yet president. */
function knownPerson(cast: Cast, entity: Entity, sense: Sense): void {
  // without a date "l'ancien président X" may lead a party by now
  if (sense.sector === 'ELI' && entity.sector === 'GOV') entity.sector = held(cast, entity, 'PTY') ? 'PTY' : 'ELI';
  // "**le général** X", who once was president, is no officer again
  else if (entity.sector === 'ELI' && sense.sector === 'MIL' && !held(cast, entity, 'MIL')) return;
  else if (entity.sector === 'ELI' && /^(GOV|MIL|PTY|LEG)$/.test(sense.sector ?? ''))
    entity.sector = sense.sector ?? 'ELI';
  // "**le maire** X" leads a party besides, "**le sénateur** X" was a minister once
  else if (entity.sector === 'PTY' && (sense.sector === 'GOV' || sense.sector === 'LEG')) entity.sector = sense.sector;
  // "**le ministre** de la Défense, le général X"
  else if (entity.sector === 'MIL' && sense.sector === 'GOV') entity.sector = 'GOV';
  else if (isForNow(cast, entity, sense)) entity.sector = sense.sector ?? entity.sector;
  else if (cast.setting.date === null && sense.sector === 'MIL' && entity.sector === 'GOV' && held(cast, entity, 'MIL'))
    entity.sector = 'MIL';
}

/** "**l'opposant** X", who heads an association, stands for election; "**le vice-Premier ministre** X" is not yet at the head of the assembly. */
function isForNow(cast: Cast, entity: Entity, { sector }: Sense): boolean {
  if (entity.sector === 'NGO') return sector === 'PTY';
  if (entity.sector === 'GOV') return sector === 'LEG';
  return entity.sector === 'LEG' && sector === 'GOV' && held(cast, entity, 'GOV');
}

function held(cast: Cast, entity: Entity, sector: Sector): boolean {
  return cast.index.personById.get(entity.id ?? '')?.offices.some((o) => o.sector === sector) ?? false;
}
