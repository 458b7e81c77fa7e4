/** Assembles the cast of an article. In: parsed document, article, index. Out: its names, entities with codes and titles, setting. */
import type { ParsedDocument } from '../../model/sentence.js';
import { type ActorIndex, rolesOfTitle } from './actor-index.js';
import { bodyBehindName } from './body-behind-name.js';
import type { ActorArticle, Cast } from './cast.js';
import { dropCountriesInNames } from './country-in-name.js';
import { Entities, type Entity, mention } from './entity.js';
import { type HitRange, isName, type NameHit } from './hit.js';
import { type Located, putPlaces } from './located.js';
import { dropMisread } from './misread.js';
import { entityOfName } from './named.js';
import { nationalityOf } from './nationality.js';
import { findNumberedUnits } from './numbered-units.js';
import { officeAt } from './office.js';
import { giveCivilTitle, giveTitle } from './person-title.js';
import { rolesSaid } from './said-roles.js';
import { Scanned } from './scanned.js';
import { putSeats } from './seats.js';
import type { Sense } from './sense.js';
import { senseOf } from './sense-of.js';
import { type Setting, settingOf } from './setting.js';
import { sharedTitle } from './shared-title.js';
import { giveSignatures } from './signature.js';
import { titleAfter } from './title-after.js';
import { directTitle, titleBefore } from './title-before.js';
import { titleResumed } from './title-resumed.js';
import { findUnknownAcronyms } from './unknown-acronym.js';
import { findUnknownBodies } from './unknown-bodies.js';
import { findPersons } from './unknown-persons.js';

export function castOf(
  parsed: ParsedDocument,
  article: ActorArticle,
  index: ActorIndex,
  places: readonly Located[] = [],
): Cast {
  const scanned = new Scanned(parsed, index);
  putPlaces(scanned, places);
  putSeats(scanned);
  dropCountriesInNames(scanned, index.given);
  const setting = settingOf(scanned, article, index);
  settleDemonyms(scanned, setting);
  dropMisread(scanned, setting);
  findUnknownBodies(scanned);
  findUnknownAcronyms(scanned, index);
  findNumberedUnits(scanned, setting);
  findPersons(scanned, index, setting);
  const entities = new Entities();
  const entityOf = (hit: NameHit): Entity | null => entityOfName(hit, entities, setting, scanned);
  const sense = (sentence: number, first: number, last: number): Sense =>
    senseOf(scanned, sentence, first, last, entityOf);
  const hits = scanned.all().filter(isName);
  for (const hit of hits) register(hit, entityOf, index, setting);
  const cast: Cast = { scanned, setting, index, entities, said: rolesSaid(scanned, sense), entityOf, senseOf: sense };
  for (const hit of hits) if (hit.kind === 'person' || hit.kind === 'unknown-person') title(cast, hit);
  giveSignatures(cast);
  for (const entity of entities.all())
    if (entity.country === 'UNK' && !entity.undetermined) entity.country = setting.institutions ?? 'UNK';
  return cast;
}

/** "congolais" is of two countries: the one that the article names more goes first. */
function settleDemonyms(scanned: Scanned, setting: Setting): void {
  const weight = (iso3: string): number => setting.places.get(iso3) ?? 0;
  scanned.change((hit) => {
    if (hit.kind !== 'demonym' || hit.countries.length < 2) return hit;
    return { ...hit, countries: [...hit.countries].sort((a, b) => weight(b.iso3) - weight(a.iso3)) };
  });
}

/** Countries and capitals become actors only where they act: see `party.ts`. */
function register(hit: NameHit, entityOf: (hit: NameHit) => Entity | null, index: ActorIndex, setting: Setting): void {
  if (hit.kind === 'country' || hit.kind === 'capital' || hit.kind === 'area' || hit.kind === 'place') return;
  const entity = entityOf(hit);
  if (!entity) return;
  mention(entity, hit);
  if (hit.kind === 'person' && entity.titles.size === 0) {
    const person = hit.entries.find((p) => p.id === entity.id);
    const titles = person ? rolesOfTitle(officeAt(person, setting.date).office.title, index) : [];
    for (const role of titles) entity.titles.add(role);
  }
  if (hit.text.length > entity.name.length && entity.kind !== 'government') entity.name = hit.text;
}

function title(cast: Cast, hit: NameHit): void {
  const entity = cast.entityOf(hit);
  if (!entity) return;
  giveCivilTitle(cast, entity, hit);
  const given = (range: HitRange | null): void => {
    if (range) giveTitle(cast, entity, range, rolesIn(cast.scanned, range.sentence, range.first, range.last));
  };
  for (const range of [titleBefore(cast.scanned, hit), titleAfter(cast.scanned, hit)]) given(range);
  if (isStillAnybody(entity)) given(directTitle(cast.scanned, hit));
  if (isStillAnybody(entity)) given(bodyBehindName(cast, hit));
  if (isStillAnybody(entity)) Object.assign(entity, sharedTitle(cast.scanned, hit));
  if (isStillAnybody(entity)) given(titleResumed(cast.scanned, hit));
  if (entity.id === null && entity.country === 'UNK') entity.country = nationalityOf(cast.scanned, hit) ?? 'UNK';
}

/** Nothing beside the name said yet who it is. */
function isStillAnybody({ id, sector }: Entity): boolean {
  return id === null && sector === 'CVL';
}

function rolesIn(scanned: Scanned, sentence: number, first: number, last: number): string[] {
  return scanned
    .within(sentence, first, last)
    .flatMap((h) => (h.kind === 'role' && h.role.denotes === 'person' ? [h.role.id] : []));
}
