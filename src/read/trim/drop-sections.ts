/** Marks "Articles similaires" and the like: the heading, with the links and short lines that it heads, or to the end where little text is left. */
import { isHeading, type Line, massOfLines, type TrimContext } from './line.js';

export function dropSections(lines: Line[], { words }: TrimContext): void {
  const total = massOfLines(lines);
  let before = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const cue = line.reason || line.block.weight > 60 ? undefined : words.sections.get(line.folded);
    if (!cue) {
      if (!line.reason) before += line.mass;
      continue;
    }
    const end = sectionEnd(lines, i, before / Math.max(1, total), total);
    // "Sources" alone in the middle of a text, with no list under it, is a word of the text.
    if (end === i + 1 && !isHeading(line) && !line.block.bold && i < lines.length - 1) continue;
    for (let j = i; j < end; j++) (lines[j] as Line).reason ??= cue.reason;
    i = end - 1;
  }
}

/** After half of the text a whole section may go, to the next heading of its rank; before, only what looks like a list. */
function sectionEnd(lines: readonly Line[], at: number, position: number, total: number): number {
  const level = levelOf(lines[at] as Line);
  let next = at + 1;
  while (next < lines.length && !opensSection(lines[next] as Line, level)) next++;
  if (level < NO_LEVEL && position > 0.5 && massOfLines(lines, at, next) < 0.3 * total) return next;
  let end = at + 1;
  while (end < lines.length && isListed(lines[end] as Line)) end++;
  return end;
}

const NO_LEVEL = 7;
const levelOf = (line: Line): number => (isHeading(line) ? Number(line.block.el.tag[1]) : NO_LEVEL);
const opensSection = (line: Line, level: number): boolean =>
  isHeading(line) && levelOf(line) <= level && line.block.linked === 0;

/** What a list of articles is made of: links and short lines without a sentence. */
function isListed({ block, mass }: Line): boolean {
  if (block.linked >= 0.6 * block.weight) return true;
  return mass === 0 && block.weight < 70 && !/[.!?»]$/.test(block.text) && !/^h[1-6]$/.test(block.el.tag);
}
