/** Phrases that take up whoever was named last. In: a phrase. Out: whether it is one. */
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';

/** "ce dernier", "cette dernière", "celui-ci", "l'intéressé", "la même source". */
export function isNearest(cast: Cast, phrase: Words): boolean {
  const text = cast.scanned.range(phrase.sentence, phrase.first, phrase.last).text;
  return /^(ces? derniers?|cette dernière|ces dernières|ce(lui|lle|ux|lles)-ci|l['’]intéressée?|les intéressée?s|la même source|le même|la même)$/i.test(
    text,
  );
}

/** "la même source" is somebody who told, no state that was spoken of. */
export function isSource(cast: Cast, phrase: Words): boolean {
  return /source$/i.test(cast.scanned.range(phrase.sentence, phrase.first, phrase.last).text);
}
