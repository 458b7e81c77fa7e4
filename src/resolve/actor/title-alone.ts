/** A title alone. In: a phrase such as "le ministre", "la ministre des Armées". Out: the person named before by that title, or the lexicon's holder at the article's date. */
import type { RoleEntry } from '../../lexicon/actors.js';
import { isCapital } from './capitals.js';
import type { Cast } from './cast.js';
import { clauseMates } from './clause-mates.js';
import type { Entity } from './entity.js';
import { lexiconHolders, namedHolder, namedOfSector } from './holder.js';
import { homePresident } from './home-president.js';
import { type Bearer, bearerOfEntity, type Words } from './party-bearer.js';
import { mayHold } from './portfolio.js';
import { foreignTo } from './rival-office.js';
import type { Sense } from './sense.js';

/** The only title that names its holder without a complement: a country has many ministers. */
const PRESIDENT = 'fr.role.president';

export function roleWord(cast: Cast, phrase: Words, role: RoleEntry | null): number {
  const hit = cast.scanned
    .within(phrase.sentence, phrase.first, phrase.last)
    .find((h) => h.kind === 'role' && h.role === role);
  return hit?.first ?? phrase.head;
}

/** "le ministre" is the minister named before; "le ministre des Armées" of a dated article is known to the lexicon. */
export function ofTitleAlone(cast: Cast, phrase: Words, sense: Sense, role: RoleEntry): Bearer | null {
  // "le secrétaire d'État **X**" is X, whoever else bears the title
  if (isNamedItself(cast, phrase, role)) return null;
  const others = clauseMates(cast, phrase);
  const led = leadsAnother(cast, phrase, role);
  const from = roleWord(cast, phrase, role);
  const title = cast.scanned.range(phrase.sentence, from, Math.max(from, phrase.last)).text;
  const fits = (e: Entity): boolean => !others.includes(e) && mayHold(cast, e, title) && mayRule(cast, e, role, title);
  const named = led ? null : namedHolder(cast, role.id, sense.country, phrase.start, fits);
  // "le président **français**" says whose he is
  const isBare = role.id === PRESIDENT && sense.country === null;
  const home = named && isBare ? homePresident(cast, phrase, named) : null;
  if (named) return inOffice(bearerOfEntity(home ?? named, role), role);
  const alike = role.generic
    ? namedOfSector(cast, sense, { title, offset: phrase.start, spans: role.spans }, others)
    : null;
  if (alike) return bearerOfEntity(alike, role);
  return led ? null : ofOffice(cast, phrase, sense, role, others);
}

/** "**le chef de l'État**" is nobody who presides over an association or a company. */
function mayRule(cast: Cast, { id, sector }: Entity, role: RoleEntry, title: string): boolean {
  if (role.id !== PRESIDENT || !/état|république/i.test(title)) return true;
  const offices = cast.index.personById.get(id ?? '')?.offices ?? [];
  return ![sector, ...offices.map((o) => o.sector)].some((s) => /^(NGO|LAB|BUS|REL|JUD|EDU|JRN)$/.test(s));
}

/** The lexicon's holder of an office, whom the article does not name. */
function ofOffice(cast: Cast, phrase: Words, sense: Sense, role: RoleEntry, others: readonly Entity[]): Bearer | null {
  if (role.sector !== 'GOV' && role.sector !== 'MIL') return null;
  const from = roleWord(cast, phrase, role);
  const title = cast.scanned.range(phrase.sentence, from, Math.max(from, phrase.last)).text;
  const rivals = foreignTo(others, role, cast.setting);
  const weight = (country: string): number => cast.setting.counts.get(country) ?? 0;
  const holders = lexiconHolders(cast, title, sense.country)
    .filter(({ person, office }) => !others.some((e) => e.id === person.id) && !rivals.includes(office.country))
    .sort((a, b) => b.keys.length - a.keys.length || weight(b.office.country) - weight(a.office.country));
  const [first] = holders;
  // "le ministre" alone says too little to name one
  if (!first || (first.keys.length < 2 && role.id !== PRESIDENT)) return null;
  const sure = cast.setting.date !== null;
  return {
    entity: null,
    role,
    country: first.office.country,
    sector: first.office.sector,
    holder: sure ? { id: first.person.id, name: first.person.person[0] as string } : null,
    borrowed: false,
  };
}

/** "le secrétaire d'État **Issa Exemple**": a name stands right behind the title. */
function isNamedItself(cast: Cast, phrase: Words, role: RoleEntry): boolean {
  const last = lastOfRole(cast, phrase, role);
  const next = cast.scanned.word(phrase.sentence, last + 1);
  if (next?.upos !== 'PROPN' || !isCapital(next.form)) return false;
  const hit = cast.scanned.hitAt(phrase.sentence, last + 1);
  return hit === null || hit.kind === 'person' || hit.kind === 'unknown-person';
}

/** "le président **du tribunal**", "le chef de l'État" but not "le président du pays": the title leads something that is no state. */
function leadsAnother(cast: Cast, phrase: Words, role: RoleEntry): boolean {
  if (role.id !== PRESIDENT) return false;
  const last = lastOfRole(cast, phrase, role);
  if (last >= phrase.last || !/^(de|du|des|d'|d’)$/i.test(cast.scanned.word(phrase.sentence, last + 1)?.form ?? ''))
    return false;
  const inner = cast.scanned.within(phrase.sentence, last + 1, Math.min(phrase.last, last + 4));
  if (inner.some((h) => h.kind === 'country' || h.kind === 'capital' || h.kind === 'demonym')) return false;
  const { text } = cast.scanned.range(phrase.sentence, last + 1, Math.min(phrase.last, last + 4));
  const words = text.toLowerCase().split(/\P{L}+/u);
  return !words.some((word) => cast.index.lists.has('state-word', word));
}

function lastOfRole(cast: Cast, phrase: Words, role: RoleEntry): number {
  const hit = cast.scanned.hitAt(phrase.sentence, roleWord(cast, phrase, role));
  return hit?.last ?? phrase.head;
}

/** "**l'eurodéputé**" speaks as one, whichever party he leads besides; "**le chef de l'État**" governs, whatever his rank. */
function inOffice(bearer: Bearer, { sector }: RoleEntry): Bearer {
  const inherits = sector === 'GOV' ? ['PTY', 'MIL'] : sector === 'LEG' ? ['PTY'] : [];
  return inherits.includes(bearer.sector) ? { ...bearer, sector: sector ?? bearer.sector } : bearer;
}
