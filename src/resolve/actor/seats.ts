/** Capitals that stand for an organisation. In: a scanned document, before its countries are weighed. Out: "**Bruxelles**" put as the Union, where the article names the Union and neither Belgium nor its people. */
import type { ActorEntry } from '../../lexicon/actors.js';
import type { Hit } from './hit.js';
import type { Scanned } from './scanned.js';

export function putSeats(scanned: Scanned): void {
  const hits = scanned.all();
  const seated = new Set(hits.flatMap((h) => (h.kind === 'actor' ? h.entries.filter((e) => e.seat.length > 0) : [])));
  if (seated.size === 0) return;
  const states = new Set(hits.flatMap(statesOf));
  scanned.change((hit) => {
    const entry = hit.kind === 'capital' ? [...seated].find((e) => isSeatOf(hit, e)) : undefined;
    if (!entry || hit.kind !== 'capital' || hit.entries.some((c) => states.has(c.iso3))) return hit;
    return { ...scanned.range(hit.sentence, hit.first, hit.last), kind: 'actor', entries: [entry] };
  });
}

function isSeatOf({ text }: Hit, { seat }: ActorEntry): boolean {
  return seat.includes(text);
}

/** The states named as such: by name or by people. */
function statesOf(hit: Hit): string[] {
  if (hit.kind === 'country') return hit.entries.map((c) => c.iso3);
  return hit.kind === 'demonym' ? hit.countries.map((c) => c.iso3) : [];
}
