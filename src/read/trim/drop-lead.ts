/** Marks what stands above and around the first paragraph: dates, bylines, categories, crumbs. Headings and the standfirst stay. */
import { foldPageText, type PageWords } from '../../lexicon/page.js';
import { findDates } from '../parse-date.js';
import { isHeading, type Line, type TrimContext } from './line.js';

const LEAD_LINES = 12;
const CLOCK = /(?<!\d)\d{1,2}(?::|h)\d{2}(?!\d)/;

export function dropLead(lines: Line[], context: TrimContext): void {
  const first = lines.findIndex((line) => line.mass > 0 && !line.reason);
  const names = [context.byline, context.site].map((n) => foldPageText(n ?? '')).filter((n) => n !== '');
  for (const [i, line] of lines.slice(0, Math.max(LEAD_LINES, first)).entries()) {
    if (line.reason || isHeading(line) || line.mass > 0) continue;
    line.reason =
      datedLine(line, context.words) ?? (i > first + 1 ? null : aboveText(line, names, context.headingOrder));
  }
}

const unended = (line: Line): boolean => !/[.!?…:]$/.test(line.block.text);

/** "23.07.2025 · 6 min": a date and few letters beside it. */
function datedLine(line: Line, words: PageWords): string | null {
  const { block, folded } = line;
  if (block.weight >= 60 || !unended(line) || folded.replace(/[# ]/g, '').length >= 40) return null;
  return CLOCK.test(block.text) || findDates(block.text, { monthFirst: false, words }).length > 0 ? 'date' : null;
}

function aboveText(line: Line, names: readonly string[], headingOrder: number): string | null {
  const { block, folded } = line;
  if (block.linked >= 0.8 * block.weight && unended(line)) return 'navigation';
  if (block.weight < 90 && names.some((name) => folded.includes(name))) return 'byline';
  return block.el.order < headingOrder && block.weight < 60 && unended(line) ? 'kicker' : null;
}
