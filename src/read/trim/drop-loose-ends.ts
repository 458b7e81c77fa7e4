/** Marks a heading with nothing under it at the end, and links alone after the last paragraph. */
import { isHeading, type Line } from './line.js';

export function dropLooseEnds(lines: Line[]): void {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    if (line.reason) continue;
    if (line.mass > 0) return;
    if (isHeading(line)) line.reason = 'heading-without-text';
    else if (line.block.linked >= 0.8 * line.block.weight && line.block.weight < 120) line.reason = 'navigation';
    else return;
  }
}
