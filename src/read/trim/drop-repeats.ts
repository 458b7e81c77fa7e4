/** Marks the second of two equal long lines: one for small screens, one for wide ones. */
import type { Line } from './line.js';

const LONG = 120;

/** What comes back more often than twice is a refrain of the text. */
export function dropRepeats(lines: Line[]): void {
  const count = new Map<string, number>();
  for (const { block } of lines) {
    if (block.weight >= LONG) count.set(block.text, (count.get(block.text) ?? 0) + 1);
  }
  const seen = new Set<string>();
  for (const line of lines) {
    const { text } = line.block;
    if (line.reason || count.get(text) !== 2) continue;
    if (seen.has(text)) line.reason = 'repeated';
    seen.add(text);
  }
}
