/** Marks "Écrit par Awa Sow" below the text, with the few lines about her that follow. */
import { type Line, massOfLines, type TrimContext } from './line.js';

/** A few words, then a name with capitals, and no sentence. */
const NAMED = /^[^\p{Lu}]{0,4}[\p{L}\s:]{1,30}?\p{Lu}[\p{L}'’.-]+(?:\s[\p{L}'’.-]+){0,4}$/u;
const MAX_LINES = 8;

export function dropAuthorBox(lines: Line[], { words }: TrimContext): void {
  const total = massOfLines(lines);
  let before = 0;
  for (const [i, line] of lines.entries()) {
    if (lines.length - i < MAX_LINES && before > 0.7 * total && signs(line, words.bylinePrefixes)) {
      if (massOfLines(lines, i) >= 0.2 * total) return;
      for (let j = i; j < lines.length; j++) (lines[j] as Line).reason ??= 'author-box';
      return;
    }
    before += line.mass;
  }
}

function signs({ reason, block, folded }: Line, prefixes: readonly string[]): boolean {
  if (reason || block.weight >= 50 || !NAMED.test(block.text)) return false;
  return prefixes.some((prefix) => prefix.length > 1 && folded.startsWith(`${prefix} `));
}
