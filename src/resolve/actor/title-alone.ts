/** A title alone. In: a phrase such as "le ministre", "la ministre des Armées". Out: the person named before by that title, or the lexicon's holder at the article's date. */
import type { RoleEntry } from '../../lexicon/actors.js';
import type { Cast } from './cast.js';
import { lexiconHolders, namedHolder, namedOfSector } from './holder.js';
import { type Bearer, bearerOfEntity, type Words } from './party-bearer.js';
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
  const named = namedHolder(cast, role.id, sense.country, phrase.start);
  if (named) return inOffice(bearerOfEntity(named, role), role);
  const alike = role.generic ? namedOfSector(cast, sense, phrase.start) : null;
  if (alike) return bearerOfEntity(alike, role);
  if (role.sector !== 'GOV' && role.sector !== 'MIL') return null;
  const from = roleWord(cast, phrase, role);
  const title = cast.scanned.range(phrase.sentence, from, Math.max(from, phrase.last)).text;
  const weight = (country: string): number => cast.setting.counts.get(country) ?? 0;
  const holders = [...lexiconHolders(cast, title, sense.country)].sort(
    (a, b) => b.keys.length - a.keys.length || weight(b.office.country) - weight(a.office.country),
  );
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

/** "**l'eurodéputé**" speaks as one, whichever party he leads besides. */
function inOffice(bearer: Bearer, { sector }: RoleEntry): Bearer {
  return bearer.sector === 'PTY' && (sector === 'LEG' || sector === 'GOV') ? { ...bearer, sector } : bearer;
}
