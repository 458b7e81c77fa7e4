/** A gazetteer of a few places, real and invented, packed as `npm run build` packs the whole. */
import { type Gazetteer, openGazetteer, type PackedGazetteer } from '../../lexicon/gazetteer.js';
import { nameKey } from '../../model/fold.js';

type Row = readonly [
  name: string,
  country: string,
  region: string,
  population: number,
  rank: number,
  spellings?: readonly string[],
];

const ROWS: readonly Row[] = [
  ['Gao', 'MLI', 'Gao', 87_000, 1],
  ['Gao', 'MLI', 'Gao', 0, 3],
  ['Gao', 'BFA', 'Centre-Ouest', 0, 0],
  ['Valence', 'FRA', 'Drôme', 64_000, 0],
  ['Valencia', 'ESP', 'Valence', 790_000, 1, ['Valence']],
  ['London', 'GBR', 'England', 8_900_000, 2, ['Londres']],
  ['Seoul', 'KOR', 'Seoul', 10_000_000, 2, ['Seul', 'Séoul']],
  ['Zarkonda', 'NER', 'Dosso', 0, 0],
  ['Corondo', 'VEN', 'Falcón', 195_000, 1, ['Kolondo']],
  ['Nord', 'FRA', 'Nord', 0, 4],
];

export function toyGazetteer(): Gazetteer {
  const countries = [...new Set(ROWS.map((r) => r[1]))];
  const regions = [...new Set(ROWS.map((r) => r[2]))];
  const bearers = new Map<string, number[]>();
  ROWS.forEach(([name, , , , , spellings = []], i) => {
    for (const key of new Set([name, ...spellings].map(nameKey))) bearers.set(key, [...(bearers.get(key) ?? []), i]);
  });
  const keys = [...bearers.keys()].sort();
  const packed: PackedGazetteer = {
    version: 1,
    source: 'toy',
    countries,
    regions,
    names: ROWS.map((r) => r[0]).join('\n'),
    country: ROWS.map((r) => countries.indexOf(r[1])),
    region: ROWS.map((r) => regions.indexOf(r[2])),
    lat: ROWS.map(() => 1625),
    lon: ROWS.map(() => -5),
    population: ROWS.map((r) => r[3] / 100),
    rank: ROWS.map((r) => r[4]),
    keys: keys.join('\n'),
    bearers: keys.map((k) => bearers.get(k) ?? []),
  };
  return openGazetteer(JSON.stringify(packed));
}
