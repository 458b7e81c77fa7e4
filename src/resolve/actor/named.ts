/** From a name to its entity. In: a hit of a name. Out: the one entity of the article that bears it, with the code of the article's date and country. */
import type { ActorEntry, PersonEntry } from '../../lexicon/actors.js';
import type { Country } from '../../lexicon/countries.js';
import type { Sector } from '../../model/codes.js';
import { nameKey } from '../../model/fold.js';
import { countryOfFighting, countryStruck } from './country-of-fighting.js';
import type { Entities, Entity } from './entity.js';
import type { NameHit } from './hit.js';
import { hasLeftOffice } from './left-office.js';
import { covers, officeAt } from './office.js';
import { officeSaid } from './said-office.js';
import type { Scanned } from './scanned.js';
import type { Setting } from './setting.js';

export function entityOfName(hit: NameHit, entities: Entities, setting: Setting, scanned: Scanned): Entity | null {
  switch (hit.kind) {
    case 'person':
      return personEntity(choosePerson(hit.entries, setting), hit.text, entities, setting, scanned);
    case 'actor':
      return actorEntity(chooseActor(hit.entries, setting), hit.text, entities, setting, scanned);
    case 'country':
    case 'capital':
    case 'metonym':
      return governmentEntity(hit.entries, entities, setting);
    case 'unknown-person':
      return entities.ensure(`person:${nameKey(hit.name)}`, () => ({
        kind: 'person',
        id: null,
        name: hit.name,
        country: 'UNK',
        sector: 'CVL',
      }));
    case 'unknown-body':
      return entities.ensure(`body:${nameKey(hit.name)}`, () => ({
        kind: 'body',
        id: null,
        name: hit.name,
        country: hit.country ?? hit.role.country ?? homeOf(hit.role.sector, setting) ?? 'UNK',
        sector: hit.role.sector ?? 'OTH',
      }));
    case 'area':
    case 'place':
      return null;
  }
}

function personEntity(
  person: PersonEntry,
  text: string,
  entities: Entities,
  setting: Setting,
  scanned: Scanned,
): Entity {
  return entities.ensure(person.id, () => {
    const said = setting.date === null ? officeSaid(person, scanned) : null;
    const { office, current } = said ? { office: said, current: true } : officeAt(person, setting.date);
    const left = setting.date === null && office.sector === 'GOV' && hasLeftOffice(person, scanned);
    return {
      kind: 'person',
      id: person.id,
      name: text,
      country: office.country,
      sector: current && !left ? office.sector : 'ELI',
    };
  });
}

/** Of several bearers, the one whose country the article is about. */
function choosePerson(entries: readonly PersonEntry[], setting: Setting): PersonEntry {
  const weight = (p: PersonEntry): number => Math.max(...p.offices.map((o) => setting.counts.get(o.country) ?? 0));
  return [...entries].sort((a, b) => weight(b) - weight(a))[0] as PersonEntry;
}

/** Acronyms are shared ("ANC", "UPC"): the article's country decides, then the date. */
export function chooseActor(entries: readonly ActorEntry[], setting: Setting): ActorEntry {
  const weight = (a: ActorEntry): number => {
    const active =
      a.active === undefined || setting.date === null || covers(a.active, setting.date.slice(0, 10)) ? 0.5 : 0;
    const named = Math.max(0, ...[a.country, ...a.acts].map((c) => setting.counts.get(c) ?? 0));
    // "RSF" of an article that names no Sudan is no Sudanese force
    return named === 0 && a.kind === 'armed-group' ? -1 : named + active;
  };
  return [...entries].sort((a, b) => weight(b) - weight(a))[0] as ActorEntry;
}

function actorEntity(entry: ActorEntry, text: string, entities: Entities, setting: Setting, scanned: Scanned): Entity {
  return entities.ensure(entry.id, () => ({
    kind: 'body',
    id: entry.id,
    name: text,
    country: actorCountry(entry, setting, scanned),
    sector: entry.sector,
  }));
}

function actorCountry(entry: ActorEntry, setting: Setting, scanned: Scanned): string {
  if (entry.kind === 'armed-group' && entry.acts.length > 0) {
    const sentences = scanned
      .all()
      .flatMap((h) => (h.kind === 'actor' && h.entries.includes(entry) ? [h.sentence] : []));
    return countryStruck(setting, entry) ?? countryOfFighting(setting, sentences, entry.acts) ?? entry.country;
  }
  // "l'Église catholique **de Guinée**"
  if (entry.sector === 'REL' && entry.country === 'INT') return countryBehind(entry, scanned) ?? entry.country;
  if (entry.country !== 'UNK') return entry.country;
  return countryBehind(entry, scanned) ?? setting.institutions ?? setting.country ?? 'UNK';
}

/** "le Conseil supérieur de la communication **du Niger**": a body that many states have is of the one named behind it. */
function countryBehind(entry: ActorEntry, scanned: Scanned): string | null {
  for (const hit of scanned.all()) {
    if (hit.kind !== 'actor' || !hit.entries.includes(entry)) continue;
    const next = [2, 3].map((i) => scanned.hitAt(hit.sentence, hit.last + i)).find((h) => h?.kind === 'country');
    const of = /^(de|du|d'|d’)$/i.test(scanned.word(hit.sentence, hit.last + 1)?.form ?? '');
    if (of && next?.kind === 'country') return next.entries[0]?.iso3 ?? null;
    const adjective = scanned.hitAt(hit.sentence, hit.last + 1);
    if (adjective?.kind === 'demonym') return adjective.countries[0]?.iso3 ?? null;
  }
  return null;
}

/** "Paris", "l'Élysée" and "la France" who act are one: France. */
function governmentEntity(countries: readonly Country[], entities: Entities, setting: Setting): Entity {
  const country = [...countries].sort(
    (a, b) => (setting.counts.get(b.iso3) ?? 0) - (setting.counts.get(a.iso3) ?? 0),
  )[0] as Country;
  return entities.ensure(`government:${country.iso3}`, () => ({
    kind: 'government',
    id: null,
    name: country.names[0] as string,
    country: country.iso3,
    sector: 'GOV',
  }));
}

/** Courts, ministries and forces are of the country whose institutions the article speaks of: "la Cour de justice" that judges "l'affaire de Karachi" is French. */
const OF_STATE: ReadonlySet<Sector | null> = new Set<Sector | null>(['JUD', 'GOV', 'LEG']);

function homeOf(sector: Sector | null, { institutions, country }: Setting): string | null {
  return OF_STATE.has(sector) ? (institutions ?? country) : country;
}
