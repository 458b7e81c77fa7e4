/** Whose a delegation is. In: the words of "une délégation". Out: the country of whoever leads it, told right behind: "une délégation **conduite par le président ghanéen**"; else null. */
import type { Cast } from './cast.js';
import { countryNamed } from './country-of-hit.js';
import { type Hit, isName } from './hit.js';

/** How many words a leader's title and name may take. */
const REACH = 9;
const LED = /^(conduit|dirig|emmen|men|présid)[ée]?e?s?$/i;

export function countryOfLeader(cast: Cast, { sentence, last }: { sentence: number; last: number }): string | null {
  const { scanned } = cast;
  const [led, by] = [scanned.word(sentence, last + 1), scanned.word(sentence, last + 2)];
  if (!LED.test(led?.form ?? '') || by?.form !== 'par') return null;
  const first = last + 3;
  let end = first;
  while (end - first < REACH && !/^(VERB|AUX|PUNCT)$/.test(scanned.word(sentence, end + 1)?.upos ?? 'PUNCT')) end++;
  const hits = scanned.within(sentence, first, end);
  return hits.map((hit) => countryOf(cast, hit)).find((country) => country !== null) ?? null;
}

function countryOf(cast: Cast, hit: Hit): string | null {
  if (hit.kind === 'demonym') return hit.countries[0]?.iso3 ?? null;
  const named = countryNamed(hit);
  if (named !== null || !isName(hit)) return named;
  const country = cast.entityOf(hit)?.country ?? null;
  return country === 'UNK' || country === 'INT' ? null : country;
}
