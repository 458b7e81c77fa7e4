/** Which of two places is the closer one, and does it lie in the other? In: places as the text names them. Out: yes, no, or the finest of several. */
import type { Where } from '../../model/record.js';

/** A place of the text; `site`: a building, a square, a park ("les Invalides"), finer than the town it stands in; `part`: a country of which the words name a part ("le nord du pays"); `border`: a whole border. */
export type Spot = Where & {
  readonly site?: boolean;
  readonly capital?: boolean;
  readonly part?: boolean;
  readonly border?: boolean;
};

const FINENESS: Readonly<Record<Where['precision'], number>> = { town: 1, near: 2, region: 3, country: 4 };

const WIDEST = FINENESS.country;

function finenessOf(place: Spot): number {
  if (place.site) return 0;
  if (place.part) return FINENESS.region;
  // "au Sahel, notamment au Mali": as wide as a country, and no closer; so is a border
  return place.country === 'INT' || place.border ? WIDEST : FINENESS[place.precision];
}

export function isFiner(a: Spot, b: Spot): boolean {
  return finenessOf(a) < finenessOf(b);
}

/** A town, a village or a building: two of them are two places. */
export function isPoint(place: Where): boolean {
  return place.precision === 'town' || place.precision === 'near';
}

/** Does the gazetteer say that the place lies in the area? A region that neither names is no proof. */
export function liesIn(place: Spot, area: Spot): boolean {
  if (area.country === 'INT') return area.precision === 'region' && place.name !== area.name;
  if (place.country !== area.country) return false;
  if (area.border) return true;
  if (place.site && !area.site) return true;
  if (area.precision === 'near') return isBeside(place, area);
  return (
    area.precision === 'country' || (area.precision === 'region' && [area.name, area.admin1].includes(place.admin1))
  );
}

/** "tués **près de Gao**", and "tués **à Tirna**", of the same act: a village that no list knows may lie there. */
export function mayLieBeside(place: Spot, town: Spot): boolean {
  return (
    town.precision === 'near' && place.precision === 'town' && place.lat === null && place.country === town.country
  );
}

/** "près de Gao", "au sud du Caire": how far that may be, in kilometres. */
const BESIDE = 50;
const KM_A_DEGREE = 111;

function isBeside(place: Spot, town: Spot): boolean {
  if (place.lat === null || place.lon === null || town.lat === null || town.lon === null) return false;
  const north = (place.lat - town.lat) * KM_A_DEGREE;
  const east = (place.lon - town.lon) * KM_A_DEGREE * Math.cos((town.lat * Math.PI) / 180);
  return Math.hypot(north, east) <= BESIDE;
}

/** The first of the finest. */
export function finestOf<T extends Spot>(places: readonly T[]): T | null {
  let best: T | null = null;
  for (const place of places) if (!best || isFiner(place, best)) best = place;
  return best;
}

/** Only what the record holds of a place. */
export function plainWhere({ text, start, end, name, country, admin1, lat, lon, precision }: Where): Where {
  return { text, start, end, name, country, admin1, lat, lon, precision };
}
