/** The country that a name stands for: "**Bamako**" for Mali, "**l'Élysée**" for France. In: a hit. Out: the country of the place, of the state, or of the body that serves it. */
import type { Hit } from './hit.js';

/** A country or its capital: a town of it says nothing of its government. */
export function countryNamed(hit: Hit): string | null {
  return hit.kind === 'country' || hit.kind === 'capital' ? (hit.entries[0]?.iso3 ?? null) : null;
}

/** "l'Élysée" and "la Maison Blanche" are no places of an article, but institutions of theirs it speaks of. */
export function countryServed(hit: Hit): string | null {
  if (hit.kind === 'actor') {
    const [body] = hit.entries;
    return body?.sector === 'GOV' && body.country !== 'INT' && body.country !== 'UNK' ? body.country : null;
  }
  return hit.kind === 'metonym' ? (hit.entries[0]?.iso3 ?? null) : null;
}

/** The country that a name of a place lies in; INT for a stretch beyond one state. */
export function countryOfHit(hit: Hit): string | null {
  // a village that no list knows says nothing of the country
  if (hit.kind === 'place') return hit.country === 'UNK' ? null : hit.country;
  return hit.kind === 'area' ? 'INT' : countryNamed(hit);
}
