/** Who holds the office that a title alone names. In: the title's words, country and date. Out: a person of the article ("le ministre", named before), or of the lexicon at that date. */
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { HitRange } from './hit.js';
import { covers } from './office.js';
import { type TitledOffice, titleKeys } from './office-index.js';
import type { Sense } from './sense.js';

/** The person of the article whom this title named last before the offset, or else first after it; who fits. */
export function namedHolder(
  cast: Cast,
  role: string,
  country: string | null,
  offset: number,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const bearers = cast.entities
    .all()
    .filter((e) => e.kind === 'person' && e.titles.has(role) && (country === null || e.country === country))
    .filter(fits);
  // "le chef de l'État" is not the former one, whom the text also names
  const inOffice = bearers.filter((e) => e.sector !== 'ELI');
  const fitting = inOffice.length > 0 ? inOffice : bearers;
  return lastNamed(cast, fitting, offset) ?? namedLater(cast, fitting, country);
}

/** "**Le président** condamne l'attaque": whom the text names only later must serve the country that it speaks of. */
function namedLater(cast: Cast, bearers: readonly Entity[], country: string | null): Entity | null {
  const [only, second] = bearers;
  if (!only || second) return null;
  return country !== null || only.country === cast.setting.institutions ? only : null;
}

/** "le haut-gradé", "l'élu": the person of that sector who was named last, not long before. */
export function namedOfSector(
  cast: Cast,
  sense: Sense,
  { title, offset, spans }: { readonly title: string; readonly offset: number; readonly spans: readonly string[] },
  others: readonly Entity[],
): Entity | null {
  const known = cast.entities
    .all()
    .filter((e) => !others.includes(e) && e.kind === 'person' && [null, e.country].includes(sense.country));
  const bearers = known
    .filter((e) => e.sector === sense.sector)
    .filter((e) => sense.sector !== 'ELI' || hasHeld(cast, e, title));
  // "l'ancien ambassadeur X… **Le diplomate** critique": what he was, he is called still
  const titled = known.filter((e) => spans.some((role) => e.titles.has(role)));
  return lastNamed(cast, titled, offset) ?? lastNamed(cast, bearers, offset);
}

/** "l'ancien **ministre de la Santé**" is not a former president, nor the former minister of something else. */
function hasHeld(cast: Cast, entity: Entity, title: string): boolean {
  const [office, ...portfolio] = titleKeys(title.replace(FORMER, '')).filter((key) => key.length > 3);
  const offices = cast.index.personById.get(entity.id ?? '')?.offices ?? [];
  return offices.some((held) => {
    const keys = titleKeys(held.title);
    return keys[0] === office && (portfolio.length === 0 || portfolio.some((key) => keys.includes(key)));
  });
}

const FORMER = /^(ancien|ancienne|ex)[\s-]+/i;

/** The one named last before an offset; a subject counts as named a sentence later. */
function lastNamed(cast: Cast, bearers: readonly Entity[], offset: number): Entity | null {
  let best: { entity: Entity; score: number; at: number } | null = null;
  for (const entity of bearers) {
    for (const m of entity.mentions) {
      if (m.start >= offset) break;
      const score = m.sentence + (isSubjectOf(cast, m) ? 1 : 0);
      if (best === null || score > best.score || (score === best.score && m.start > best.at))
        best = { entity, score, at: m.start };
    }
  }
  return best?.entity ?? null;
}

function isSubjectOf(cast: Cast, range: HitRange): boolean {
  for (let i = range.first; i <= range.last; i++) {
    const word = cast.scanned.word(range.sentence, i);
    const governor = cast.scanned.word(range.sentence, word?.head ?? -1);
    if (word?.deprel.startsWith('nsubj') || governor?.deprel.startsWith('nsubj')) return true;
  }
  return false;
}

/** The lexicon's holders of a title as it is written ("ministre des Armées") at the article's date, of the countries that the article names. */
export function lexiconHolders(cast: Cast, title: string, country: string | null): readonly TitledOffice[] {
  const keys = titleKeys(title);
  const day = cast.setting.date?.slice(0, 10) ?? null;
  const offices = (cast.index.offices.get(keys[0] ?? '') ?? []).filter((o) => startsAlike(keys, o.keys));
  const state = country ?? stateMeant(cast, offices);
  return offices.filter(({ office: { country: of, period } }) => {
    if (state === null ? !cast.setting.counts.has(of) : of !== state) return false;
    return day === null || (period !== undefined && covers(period, day));
  });
}

/** "Mali : **le président** démissionne" is of the state whose institutions the article speaks of, where that state has the office, and of no other that it names. */
function stateMeant({ setting }: Cast, offices: readonly TitledOffice[]): string | null {
  const home = setting.institutions ?? setting.country;
  return offices.some((o) => o.office.country === home) ? home : null;
}

/** The office is named in full: "ministre des Affaires étrangères du Mali" holds "ministre des Affaires étrangères". */
function startsAlike(said: readonly string[], office: readonly string[]): boolean {
  return office.length <= said.length && office.every((key, i) => said[i] === key);
}
