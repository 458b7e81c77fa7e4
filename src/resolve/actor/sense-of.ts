/** What the words of a noun phrase say of its bearer. In: a range of words. Out: sector, country, named entity; null for what the words do not say. */
import { withComplement } from './complement-sense.js';
import { coreSense } from './core-sense.js';
import type { Scanned } from './scanned.js';
import type { EntityOf, Sense } from './sense.js';

export function senseOf(scanned: Scanned, sentence: number, first: number, last: number, entityOf: EntityOf): Sense {
  const start = skipOpening(scanned, sentence, first, last);
  const cut = cutAt(scanned, sentence, start, last);
  const core = scanned.within(sentence, start, cut - 1);
  const own = coreSense(scanned, core, entityOf);
  if (own.entity) return own;
  if (cut > last) return own;
  const carrier = core.some((h) => h.kind === 'carrier');
  const whole = withComplement(scanned, { sentence, cut, last }, { ...own, carrier }, entityOf, () =>
    senseOf(scanned, sentence, cut + 1, last, entityOf),
  );
  // "**ses** troupes du Niger": whose they are is said by the possessive, the country is where they stand
  const owned = own.sector === 'MIL' && isPossessed(scanned, sentence, first, start);
  return owned ? { ...whole, country: own.country } : whole;
}

function isPossessed(scanned: Scanned, sentence: number, first: number, start: number): boolean {
  for (let i = first; i < start; i++) if (scanned.word(sentence, i)?.feats['Poss'] === 'Yes') return true;
  return false;
}

/** Determiners, prepositions and numbers that open a phrase. */
function skipOpening(scanned: Scanned, sentence: number, first: number, last: number): number {
  let start = first;
  while (
    start < last &&
    !isName0(scanned, sentence, start) &&
    /^(DET|ADP|PUNCT|NUM|ADV|CCONJ)$/.test(scanned.word(sentence, start)?.upos ?? '')
  )
    start++;
  return start;
}

function isName0(scanned: Scanned, sentence: number, at: number): boolean {
  return scanned.hitAt(sentence, at) !== null && scanned.hitAt(sentence, at)?.kind !== 'carrier';
}

/** The first preposition that no hit covers: what follows completes the noun. */
function cutAt(scanned: Scanned, sentence: number, start: number, last: number): number {
  for (let i = start; i <= last; i++) {
    if (scanned.word(sentence, i)?.upos === 'ADP' && scanned.hitAt(sentence, i) === null) return i;
  }
  return last + 1;
}
