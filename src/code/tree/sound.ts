/** Is a repaired tree still one? In: a sentence. Out: true with exactly one root that every word leads up to. */
import type { Sentence } from '../../model/sentence.js';

export function isSound({ words }: Sentence): boolean {
  if (words.filter((w) => w.head < 0).length !== 1) return words.length === 0;
  const safe = new Uint8Array(words.length);
  return words.every((word) => leadsUp(word.index, (i) => words[i]?.head ?? -1, safe));
}

/** Marks the words of its path as safe, so that all paths together are walked once. */
function leadsUp(from: number, headOf: (index: number) => number, safe: Uint8Array): boolean {
  const path: number[] = [];
  for (let at = from; at >= 0 && safe[at] === 0; at = headOf(at)) {
    if (path.length > safe.length) return false;
    path.push(at);
  }
  for (const i of path) safe[i] = 1;
  return true;
}
