/** Troops told anew where the article is at home. In: a phrase of soldiers. Out: the country of "**vingt soldats** ont péri à Kolani" where the sentence and the article's institutions agree on it, whichever foreign soldiers were told before; else null. */
import type { Sector } from '../../model/codes.js';
import type { Cast } from './cast.js';
import { countryOfHit } from './country-of-hit.js';
import type { Scanned } from './scanned.js';

interface At {
  readonly sentence: number;
  readonly first: number;
}

export function countryOfTroopsThere(cast: Cast, { sentence, first }: At, sector: Sector | null): string | null {
  if ((sector !== 'MIL' && sector !== 'COP') || !isTold(cast.scanned, { sentence, first })) return null;
  const there = new Set(
    cast.scanned
      .hitsOf(sentence)
      .filter((h) => h.kind === 'place')
      .map(countryOfHit),
  );
  const [only] = there;
  const { institutions, country } = cast.setting;
  return there.size === 1 && only === country && only === institutions ? (only ?? null) : null;
}

/** "**vingt-deux** soldats", "au moins dix soldats", "**des** soldats": not "**les** vingt-deux soldats", who were told before. */
function isTold(scanned: Scanned, { sentence, first }: At): boolean {
  const opens = [first - 1, first].map((at) => scanned.word(sentence, at)?.form.toLowerCase() ?? '');
  if (opens.some((form) => /^(les|ces|ses|leurs|nos|aux)$/.test(form))) return false;
  const word = scanned.word(sentence, first);
  return word?.upos === 'NUM' || /^(des|plusieurs|quelques)$/i.test(word?.form ?? '');
}
