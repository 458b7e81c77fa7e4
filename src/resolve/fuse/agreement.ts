/** How well two namings agree on one point. In: a field of each. Out: points for sameness, against for contradiction, 0 where one is silent. */
import { fold } from '../../model/fold.js';
import type { When, Where } from '../../model/record.js';

/** Two days, two towns: more than the same words by the same people can outweigh. */
const CONTRADICTS = -7;
/** "le 24 octobre", "le 29 octobre": whoever acted, and in whatever words. */
const TWO_DATES = -14;

export function whenAgreement(a: When | null, b: When | null): number {
  if (!a?.from || !b?.from) return 0;
  const end = (w: When): string => w.to ?? (w.text.toLowerCase().startsWith('depuis') ? '9999-12-31' : (w.from ?? ''));
  if (a.from > end(b) || b.from > end(a) || onlyTouch(a, b)) {
    if (saysMore(a, b) || saysMore(b, a)) return 0;
    return isDated(a) && isDated(b) ? TWO_DATES : CONTRADICTS;
  }
  return isCoarse(a) === isCoarse(b) ? 1 : 0;
}

/** "**le 24 octobre**": no weekday that may be of another week. */
function isDated({ text, precision }: When): boolean {
  return precision === 'day' && MONTH_DAY.test(text);
}

const MONTH_DAY =
  /\b\d{1,2}(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/i;

/** "**début** novembre" ends on the day when "**mi**-novembre" begins. */
function onlyTouch(a: When, b: When): boolean {
  const isLong = ({ from, to }: When): boolean => to !== null && from !== to;
  const touch = a.precision === 'interval' && b.precision === 'interval' && (a.to === b.from || b.to === a.from);
  return touch && isLong(a) && isLong(b);
}

/** "mardi **29 janvier**" in the lead, then "mardi": the bare day may have been taken for another week's. */
function saysMore(a: When, b: When): boolean {
  const [full, bare] = [fold(a.text), fold(b.text)];
  return full.startsWith(`${bare} `) && DATE.test(full.slice(bare.length)) && WEEKDAY.test(bare);
}

const DATE = /^ (le )?\d{1,2}(er)?\b/;

const WEEKDAY = /(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** "en mars 2020" holds Monday 2 March, and thirty other days. */
function isCoarse(when: When): boolean {
  return ['month', 'quarter', 'year', 'decade'].includes(when.precision);
}

/** "à Maiduguri", and "dans **l'État de Zamfara**": a town of which we know that it lies in another region. */
const ELSEWHERE = -4;

function isInOther(region: Where, town: Where): boolean {
  if (region.precision !== 'region' || town.precision !== 'town' || town.lat === null) return false;
  return region.admin1 !== null && town.admin1 !== null && region.admin1 !== town.admin1;
}

export function whereAgreement(a: Where | null, b: Where | null): number {
  if (!a || !b) return 0;
  if (a.name === b.name) return 2;
  if (a.country !== b.country && a.country !== 'INT' && b.country !== 'INT') return CONTRADICTS;
  // a town lies in the country or region that the other names
  if (a.precision === 'country' || b.precision === 'country' || a.country !== b.country) return 1;
  if (a.precision === 'region' || b.precision === 'region') return isInOther(a, b) || isInOther(b, a) ? ELSEWHERE : 0;
  return CONTRADICTS;
}
