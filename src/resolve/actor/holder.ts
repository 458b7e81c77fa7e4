/** Who holds the office that a title alone names. In: the title's words, country and date. Out: a person of the article ("le ministre", named before), or of the lexicon at that date. */
import { type TitledOffice, titleKeys } from './actor-index.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { covers } from './office.js';

/** The person of the article whom this title named last before the offset, or else first after it. */
export function namedHolder(cast: Cast, role: string, country: string | null, offset: number): Entity | null {
  const bearers = cast.entities
    .all()
    .filter((e) => e.kind === 'person' && e.titles.has(role) && (country === null || e.country === country));
  let before: { entity: Entity; at: number } | null = null;
  for (const entity of bearers) {
    const at = entity.mentions.filter((m) => m.start < offset).at(-1)?.start;
    if (at !== undefined && (before === null || at > before.at)) before = { entity, at };
  }
  return before?.entity ?? (bearers.length === 1 ? (bearers[0] as Entity) : null);
}

/** The lexicon's holders of a title as it is written ("ministre des Armées") at the article's date, of the countries that the article names. */
export function lexiconHolders(cast: Cast, title: string, country: string | null): readonly TitledOffice[] {
  const keys = titleKeys(title);
  const day = cast.setting.date?.slice(0, 10) ?? null;
  return (cast.index.offices.get(keys[0] ?? '') ?? []).filter(({ keys: office, office: { country: of, period } }) => {
    if (country === null ? !cast.setting.counts.has(of) : of !== country) return false;
    if (day !== null && (period === undefined || !covers(period, day))) return false;
    return startsAlike(keys, office);
  });
}

/** The office is named in full: "ministre des Affaires étrangères du Mali" holds "ministre des Affaires étrangères". */
function startsAlike(said: readonly string[], office: readonly string[]): boolean {
  return office.length <= said.length && office.every((key, i) => said[i] === key);
}
