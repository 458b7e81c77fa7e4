/** The record's list of places. In: the mentions of an article. Out: each distinct toponym once, under its fullest wording. */

import { nameKey } from '../../model/fold.js';
import type { PlaceRecord, WherePrecision } from '../../model/record.js';
import type { PlaceMention } from './find-places.js';

const FINENESS: Readonly<Record<WherePrecision, number>> = { town: 3, near: 2, region: 1, country: 0 };

export function placeRecords(mentions: readonly PlaceMention[]): PlaceRecord[] {
  const byPlace = new Map<string, PlaceMention[]>();
  const keys = new Map<string, string>();
  for (const mention of mentions) {
    // "la région de Diffa" and "la ville de Diffa" are one toponym
    const name = `${mention.country} ${nameKey(mention.name)}`;
    const key = keys.get(mention.id) ?? keys.get(name) ?? mention.id;
    keys.set(mention.id, key).set(name, key);
    byPlace.set(key, [...(byPlace.get(key) ?? []), mention]);
  }
  return [...byPlace.values()].map(recordOf);
}

/** The fullest wording names it ("République démocratique du Congo" before "RDC"); the most exact mention says how exact. */
function recordOf(mentions: readonly PlaceMention[]): PlaceRecord {
  const fullest = mentions.reduce((best, m) => (m.text.length > best.text.length ? m : best));
  const finest = mentions.reduce((best, m) => (FINENESS[m.precision] > FINENESS[best.precision] ? m : best));
  const { text, name, country, admin1, lat, lon } = fullest;
  return {
    text,
    name,
    country,
    admin1,
    lat,
    lon,
    precision: finest.precision,
    mentions: mentions.map(({ start, end }) => ({ start, end })),
  };
}
