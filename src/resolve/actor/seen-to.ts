/** What an office sees to. In: a hit. Out: whether it only tells that: "le Bureau des **affaires africaines** du département d'État" is not Africa's office. */
import type { HitRange } from './hit.js';
import type { Scanned } from './scanned.js';

export function isSeenTo(scanned: Scanned, { sentence, first }: HitRange): boolean {
  // "un homme **d'affaires malien**" sees to no Malian affairs
  const hasArticle = scanned.word(sentence, first - 2)?.upos === 'DET';
  return hasArticle && scanned.lists.has('seen-to', scanned.word(sentence, first - 1)?.lemma);
}
