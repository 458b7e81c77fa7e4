/** What every pass over the lines of an article shares: the line with its reason, and small measures of lines. */
import type { PageWords } from '../../lexicon/page.js';
import type { Block } from '../blocks.js';

/** A line with what the passes need of it; `reason` is set where it is taken out. */
export interface Line {
  readonly block: Block;
  readonly folded: string;
  readonly mass: number;
  reason: string | null;
}

export interface TrimContext {
  readonly words: PageWords;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  /** Place of the title's heading in the page; -1 where it is not among these lines' page. */
  readonly headingOrder: number;
}

/** A pass only marks lines. */
export type Pass = (lines: Line[], context: TrimContext) => void;

/** Running text of the lines that stay, from `from` to before `to`. */
export function massOfLines(lines: readonly Line[], from = 0, to = lines.length): number {
  let total = 0;
  for (let i = from; i < to; i++) if (!lines[i]?.reason) total += lines[i]?.mass ?? 0;
  return total;
}

export const isHeading = (line: Line): boolean => /^h[1-6]$/.test(line.block.el.tag);

export const isCell = (line: Line): boolean => line.block.el.tag === 'td' || line.block.el.tag === 'th';

export const endsSentence = (block: Block): boolean => /[.!?]$/.test(block.text);
