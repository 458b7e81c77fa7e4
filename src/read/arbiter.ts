/** Two readings of a page and what its JSON-LD says in, the one to believe out. */
import type { Extraction } from './extract.js';

export type Witness = 'strict' | 'lenient' | 'json-ld';

/** Below this share of the page's running text, the strict reading is doubted and the lenient one is made. */
const DOUBT = 0.5;
/** The lenient reading wins only where it finds this many times the strict one's text. */
const LENIENT_WINS = 2.5;
/** JSON-LD wins only where the page shows less than this share of its `articleBody`. */
const SHOWN = 0.5;
const BODY_WORTH = 400;

export function isDoubtful(strict: Extraction, pageMass: number): boolean {
  return strict.mass < DOUBT * pageMass;
}

/** @param body the `articleBody` of the page's JSON-LD, null where it has none */
export function choose(strict: Extraction, lenient: Extraction | null, body: string | null): Witness {
  const best = lenient && lenient.mass > LENIENT_WINS * strict.mass ? lenient : strict;
  if (body && body.length > BODY_WORTH && best.mass < SHOWN * body.replace(/\s+/g, '').length) return 'json-ld';
  return best === strict ? 'strict' : 'lenient';
}
