/** What no word says. In: a phrase and the sense of its words. Out: the country and sector that the article itself supplies. */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Sector } from '../../model/codes.js';
import { countryOfBench } from './bench.js';
import { headOf } from './candidates.js';
import type { Cast } from './cast.js';
import { countryOfClause } from './clause-country.js';
import { clauseMates, opposedCountries } from './clause-mates.js';
import { namesPeople } from './core-sense.js';
import { countryOfFighting } from './country-of-fighting.js';
import { countryNamed } from './country-of-hit.js';
import { top } from './country-weights.js';
import { partsNamed } from './enumeration.js';
import { countryOfLeader } from './led-by.js';
import { countryOfWhole } from './part-of.js';
import { grammarOf } from './phrase-words.js';
import { foreignTo } from './rival-office.js';
import { type Marks, marksOf } from './said-marks.js';
import { NO_SENSE, type Sense } from './sense.js';
import { countryOfTroopsThere } from './troops-there.js';

/** Roles of people who are simply there, and so belong where the sentence is set. */
const OF_THE_PLACE: ReadonlySet<Sector | null> = new Set<Sector | null>([
  'CVL',
  'REF',
  'UAF',
  'REB',
  'MED',
  'EDU',
  'REL',
  'BUS',
]);

/** A country that no word says. */
export interface Unsaid {
  readonly country: string;
  /** Is it only where the sentence or the article is set? Then the place of the event knows better. */
  readonly local: boolean;
}

const SAID = { local: false } as const;
const LOCAL = { local: true } as const;

/** Armed groups fight, and people live, where the sentence or the article is set; forces and offices belong to the country last said of them, or to that of the article's institutions. */
export function unsaidCountry(
  cast: Cast,
  phrase: { sentence: number; start: number; first: number; last: number; head?: number },
  sense: Sense,
): Unsaid {
  const { sector, role } = sense;
  if (isOfPeople(cast, phrase)) return ofFighting(cast, phrase.sentence);
  const rivals = rivalsOf(cast, phrase, role);
  const against = opposed(cast, phrase, sense);
  if (role?.default === 'sole' && isPluralRole(cast, phrase, role)) return { country: 'INT', ...SAID };
  if (role?.default === 'unknown') return { country: isPluralRole(cast, phrase, role) ? 'INT' : 'UNK', ...SAID };
  const counted = ofCounted(cast, phrase, role);
  if (counted !== null) return { country: counted, ...SAID };
  const told = toldBefore(cast, phrase, sense);
  if (told !== null && !rivals.includes(told) && !against.includes(told)) return { country: told, ...SAID };
  // hostages and travellers are from elsewhere; the text does not say from where
  if (role?.abroad) return { country: 'UNK', ...SAID };
  const { setting } = cast;
  if (sector === 'REB' || sector === 'UAF') return ofFighting(cast, phrase.sentence);
  if (role?.default === 'place') return { country: setting.country ?? 'UNK', ...LOCAL };
  if (OF_THE_PLACE.has(sector)) return { country: countryOfPlace(cast, phrase.sentence), ...LOCAL };
  if (rivals.length > 0) return { country: topBut(setting.counts, rivals) ?? 'UNK', ...SAID };
  const home = setting.institutions ?? setting.country ?? lastNamed(cast, phrase.start) ?? 'UNK';
  return { country: against.includes(home) ? 'UNK' : home, ...SAID };
}

/** The country of the clause, or that last said of the role. */
function toldBefore(
  cast: Cast,
  phrase: { sentence: number; start: number; first: number; last: number },
  { sector, role }: Sense,
): string | null {
  if (role === null) return null;
  const said = cast.said.countryOf(role, sector, phrase.start, marksOfRole(cast, phrase, role));
  const there = countryOfTroopsThere(cast, phrase, sector);
  if (there !== null) return there;
  const clause = countryOfClause(cast, phrase, role);
  return clause !== null && (said === null || isTheatre(cast, said) || sector !== 'MIL') ? clause : said;
}

/** "l'armée française… Au Mali, **l'armée** poursuit": forces sent abroad are not of the clause's country; those of a country where the article is set stay at home. */
function isTheatre({ setting }: Cast, country: string): boolean {
  return setting.local.some((named) => named.has(country));
}

/** "Le **Niger** a quitté le bloc. **Le gouvernement** dénonce…": in an article of no one country, the state named last. */
function lastNamed({ scanned }: Cast, offset: number): string | null {
  const before = scanned.all().filter((h) => h.start < offset);
  return (
    before
      .map(countryNamed)
      .filter((c) => c !== null)
      .at(-1) ?? null
  );
}

/** "**les Kurdes**", "les autorités **kurdes**" live and govern where they are, whichever state the article speaks of; "nos alliés kurdes" are whose allies they are. */
function isOfPeople(cast: Cast, { sentence, first, last }: { sentence: number; first: number; last: number }): boolean {
  const [of, next] = cast.scanned.within(sentence, first, last).filter((h) => h.kind !== 'carrier');
  if (of === undefined) return false;
  if (namesPeople(of)) return true;
  const isBody = of.kind === 'role' && of.role.denotes === 'body';
  return isBody && next !== undefined && next.first === of.last + 1 && namesPeople(next);
}

/** Where the sentence itself names one country, no place carried over from elsewhere knows better. */
function ofFighting({ setting, index }: Cast, sentence: number): Unsaid {
  const fought = countryOfFighting(setting, [sentence], index.fought);
  const here = setting.local[sentence];
  const isSaid = here?.size === 1 && fought !== null && fought !== 'INT' && here.has(fought);
  return { country: fought ?? setting.country ?? 'INT', local: !isSaid };
}

/** "quatre otages, **dont deux Français**" are of several countries; "l'armée française, dont **deux mille soldats**" are of one. */
function ofCounted(
  cast: Cast,
  phrase: { sentence: number; start: number; first: number; last: number; head?: number },
  role: RoleEntry | null,
): string | null {
  const { head } = phrase;
  const bench = role === null ? null : countryOfBench(cast, phrase, role);
  const led = role?.id === DELEGATION ? countryOfLeader(cast, phrase) : null;
  if (bench !== null || led !== null) return bench ?? led;
  if (role?.abroad && head !== undefined && partsNamed(cast, { ...phrase, head }).length > 0) return 'INT';
  return countryOfWhole(cast, phrase);
}

function marksOfRole(
  cast: Cast,
  { sentence, first, last }: { sentence: number; first: number; last: number },
  role: RoleEntry,
): Marks {
  const hit = cast.scanned.within(sentence, first, last).find((h) => h.kind === 'role' && h.role === role);
  return marksOf(cast.scanned, sentence, hit?.first ?? first, hit?.last ?? last);
}

/** "**le ministre des Affaires étrangères** a appelé X", who is that of Niger: he is another state's. */
function rivalsOf(
  cast: Cast,
  {
    sentence,
    start,
    first,
    last,
    head,
  }: { sentence: number; start: number; first: number; last: number; head?: number },
  role: RoleEntry | null,
): string[] {
  if (head === undefined || role?.denotes !== 'person') return [];
  return foreignTo(clauseMates(cast, { sentence, start, first, last, head }), role, cast.setting);
}

/** "**le général X** a été tué par une frappe américaine": officers and officials need not be of the state that acts on them. */
function opposed(
  cast: Cast,
  { sentence, first, last, head }: { sentence: number; first: number; last: number; head?: number },
  { role, sector }: Sense,
): string[] {
  if (role?.denotes !== 'person' || (sector !== 'MIL' && sector !== 'GOV')) return [];
  const at = head ?? headOf(cast, cast.scanned.range(sentence, first, last));
  return opposedCountries(cast, { sentence, first, last, head: at });
}

function topBut(counts: ReadonlyMap<string, number>, rivals: readonly string[]): string | null {
  return top(new Map([...counts].filter(([country]) => !rivals.includes(country))));
}

/** "ses alliés", "ses homologues" are of other countries than their owner; "les chefs d'État" of several. */
function isPluralRole(cast: Cast, phrase: { sentence: number; first: number; last: number }, role: RoleEntry): boolean {
  const hit = cast.scanned
    .within(phrase.sentence, phrase.first, phrase.last)
    .find((h) => h.kind === 'role' && h.role === role);
  return hit !== undefined && grammarOf(cast.scanned, hit.sentence, phrase.first, hit.first).plural;
}

/** "des civils tués au Mali et au Burkina": of several countries, of none. */
function countryOfPlace(cast: Cast, sentence: number): string {
  const named = cast.setting.local[sentence]?.size ?? 0;
  return named > 1 ? 'INT' : (cast.setting.country ?? 'UNK');
}

const DELEGATION = 'fr.role.delegation';

/** A role that leads nothing named ("le responsable américain") speaks for its state where a state is said. */
export function unsaidSector(sense: Sense): Sector {
  if (sense === NO_SENSE || sense.role === null) return 'CVL';
  // "une **délégation** américaine": those whom nothing else says are sent by a state
  if (sense.role.id === DELEGATION) return 'GOV';
  return sense.country !== null && sense.country !== 'INT' && sense.role.denotes === 'person' ? 'GOV' : 'OTH';
}
