/** The packed gazetteer: towns and first-level regions of the world from GeoNames. In: the text of `build/gazetteer.json`. Out: candidates for a name. No I/O: the caller reads the file. */
import { nameKey } from '../model/fold.js';

/** Columns, so that it is small and quick to parse; `npm run build` writes it (scripts/build-gazetteer.ts). */
export interface PackedGazetteer {
  readonly version: 1;
  /** Where the data comes from, and its licence. */
  readonly source: string;
  /** Country codes and region names that the rows point to. */
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  /** Joined by newlines; one a place. */
  readonly names: string;
  readonly country: readonly number[];
  /** Index into `regions`, -1 where unknown. */
  readonly region: readonly number[];
  /** Hundredths of a degree: about a kilometre. */
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  /** In hundreds of people. */
  readonly population: readonly number[];
  /** 0 town, 1 seat of a region, 2 capital, 3 first-level region, 4 second-level region. */
  readonly rank: readonly number[];
  /** Name keys joined by newlines, and for each the places that bear it. */
  readonly keys: string;
  readonly bearers: readonly (number | readonly number[])[];
}

export type GazetteerRank = 'town' | 'seat' | 'capital' | 'region' | 'district';
const RANKS: readonly GazetteerRank[] = ['town', 'seat', 'capital', 'region', 'district'];

export interface GazetteerPlace {
  readonly index: number;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly region: string | null;
  /** null for regions: a region is no point. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  readonly rank: GazetteerRank;
}

export interface Gazetteer {
  readonly size: number;
  /** Places that bear this name, however it is spelt; none for an unknown name. */
  find(name: string): readonly GazetteerPlace[];
}

/** @throws Error when the file is not a gazetteer of this version */
export function openGazetteer(json: string): Gazetteer {
  const packed = JSON.parse(json) as PackedGazetteer;
  if (packed.version !== 1) throw new Error('gazetteer.json: unknown version; run `npm run build` again');
  const names = packed.names.split('\n');
  const keys = packed.keys.split('\n');
  return Object.freeze({
    size: names.length,
    find(name: string): readonly GazetteerPlace[] {
      const found = packed.bearers[indexOf(keys, nameKey(name))];
      if (found === undefined) return [];
      return (typeof found === 'number' ? [found] : found).map((index) => placeAt(packed, names, index));
    },
  });
}

/** Binary search: a table of sixty thousand keys would cost more to fill than a run looks up. */
function indexOf(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const at = keys[mid] ?? '';
    if (at === key) return mid;
    if (at < key) low = mid + 1;
    else high = mid - 1;
  }
  return -1;
}

function placeAt(packed: PackedGazetteer, names: readonly string[], index: number): GazetteerPlace {
  const rank = RANKS[packed.rank[index] ?? 0] ?? 'town';
  const point = rank !== 'region' && rank !== 'district';
  return {
    index,
    name: names[index] ?? '',
    country: packed.countries[packed.country[index] ?? 0] ?? 'UNK',
    region: packed.regions[packed.region[index] ?? -1] ?? null,
    lat: point ? (packed.lat[index] ?? 0) / 100 : null,
    lon: point ? (packed.lon[index] ?? 0) / 100 : null,
    population: (packed.population[index] ?? 0) * 100,
    rank,
  };
}
