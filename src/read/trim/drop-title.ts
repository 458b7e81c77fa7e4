/** Marks the title where it stands again above the text. */
import { foldTitle } from '../title.js';
import type { Line, TrimContext } from './line.js';

const FIRST_LINES = 8;

export function dropTitle(lines: Line[], { title }: TrimContext): void {
  const folded = foldTitle(title);
  if (folded === '') return;
  for (const line of lines.slice(0, FIRST_LINES)) {
    if (!line.reason && line.block.weight < 300 && foldTitle(line.block.text) === folded) line.reason = 'title';
  }
}
