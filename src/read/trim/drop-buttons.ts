/** Marks links that come back word for word: "Voir la fiche" under each of ten parts is a button, not text. */
import { isCell, isHeading, type Line } from './line.js';

const OFTEN = 3;
const MAX_WEIGHT = 40;

export function dropButtons(lines: Line[]): void {
  const count = new Map<string, number>();
  for (const line of lines) if (isButton(line)) count.set(line.folded, (count.get(line.folded) ?? 0) + 1);
  for (const line of lines) if (isButton(line) && (count.get(line.folded) ?? 0) >= OFTEN) line.reason = 'control';
}

function isButton(line: Line): boolean {
  const { block, reason } = line;
  if (reason || isHeading(line) || isCell(line) || block.links === 0 || block.weight > MAX_WEIGHT) return false;
  return block.linked >= 0.9 * block.weight;
}
