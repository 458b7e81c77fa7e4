/** What a complement makes of the sector of its noun. In: the senses of both. Out: "président **de la Cour**" is justice, "le camp **de Djibo**" an army's. */
import type { Sector } from '../../model/codes.js';
import type { Scanned } from './scanned.js';
import type { Sense } from './sense.js';

/** "le camp **de Djibo**" is an army's, not "le camp de la majorité". */
export function sitedSector(
  scanned: Scanned,
  sentence: number,
  first: number,
  last: number,
  { role }: Sense,
): Sector | null {
  if (role?.sited === undefined) return null;
  const sited = scanned
    .within(sentence, first, last)
    .some((h) => h.first === first && /^(place|capital)$/.test(h.kind));
  return sited ? role.sited : null;
}

/** "président **de l'UCRB**": letters that no list knows are some association's, never a state's. */
export function acronymLed(scanned: Scanned, sentence: number, first: number, last: number, own: Sense): Sector | null {
  if (own.sector !== 'GOV' || own.role?.heads !== true || own.country !== null) return null;
  const name = scanned.word(sentence, scanned.word(sentence, first)?.upos === 'DET' ? first + 1 : first);
  if (!name || name.index > last || !/^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(name.form)) return null;
  return scanned.hitAt(sentence, name.index) ? null : 'NGO';
}

/** "président **de la Cour**" is justice, "soldat **de l'ONU**" the UN, "commandant **de la secte**" a rebel. */
export function ledSector(own: Sense, inner: Sense, sited: Sector | null): Sector | null {
  if (sited !== null) return sited;
  const sector = inner.entity?.kind === 'government' ? null : inner.sector;
  // "le camp **de l'ONU**" is soldiers' ground, "le camp de la majorité" a party's
  if (own.role?.sited !== undefined && /^(IGO|MIL|COP|REB|UAF)$/.test(sector ?? '')) return sector;
  // "le coordinateur humanitaire **de l'ONU**": the body says more than the adjective
  if (own.role?.denotes === 'person' && own.role.sector === null && inner.entity && sector === 'IGO') return sector;
  if (sector === null || own.sector === null || isMatter(own, inner)) return own.sector;
  // "les partisans **du président**", "le candidat **du pouvoir**" are of a party
  if (own.sector === 'PTY' && (sector === 'GOV' || sector === 'ELI' || sector === 'LEG')) return own.sector;
  if (isPrivateTie(own, inner)) return own.sector;
  // "le contingent **tchadien** de la Minusma" is Chad's army, lent
  if (sector === 'IGO' && own.sector === 'MIL' && own.country !== null && own.role?.denotes === 'people') return 'MIL';
  // "le président **du club**": of a body, whatever it is
  const isSomebody = inner.entity || !inner.weak || inner.role?.denotes === 'body';
  if ((own.role?.heads || own.role?.denotes === 'thing') && isSomebody && sector !== 'CVL') return sector;
  return own.sector === 'MIL' ? sectorOfSoldiers(own, inner, sector) : own.sector;
}

const WOMAN = 'fr.role.femme';

/** "**la femme** du jihadiste": who lives with a fighter is none; "les hommes du général" are his soldiers, "les femmes du parti" of it. */
function isPrivateTie({ role }: Sense, { role: whose, entity }: Sense): boolean {
  return role?.id === WOMAN && (whose?.denotes === 'person' || entity?.kind === 'person');
}

/** "un responsable militaire **des rebelles**", "des soldats **de la secte**": of those they fight for. */
function sectorOfSoldiers(own: Sense, inner: Sense, sector: Sector): Sector {
  const areRebels = own.role?.denotes === 'person' && inner.role?.denotes === 'person' && sector === 'REB';
  return areRebels || (inner.entity && /^(IGO|REB|UAF)$/.test(sector)) ? sector : 'MIL';
}

/** "le président du centre d'analyse **du terrorisme**": what somebody works on, or against, is not what he is. */
export function isMatter(own: Sense, inner: Sense): boolean {
  return own.role?.denotes !== 'thing' && inner.role?.denotes === 'thing' && inner.sector === 'REB';
}
