/** An element in, whether it stands in a comment, a sidebar, a quoted message or another article's card out: its names and dates are not the article's. */
import type { Lines } from './blocks.js';
import { closest, contains, type El } from './dom.js';

export interface Whereabouts {
  readonly lines: Lines;
  readonly heading: El | null;
  /** First and last line of the article. */
  readonly from: number;
  readonly to: number;
  /** Why this very element was dropped; undefined where it was not. */
  readonly dropped: (el: El) => string | undefined;
}

/** Reasons of removal that mark other people's texts and dates. */
const FOREIGN: ReadonlySet<string> = new Set(['comments', 'navigation', 'cookies', 'popup']);
/** Reasons that a small box beside the title is given too, for its name or its links: "<div class=bottom>Posted July 10". */
const LOOSE: ReadonlySet<string> = new Set(['related', 'sidebar', 'newsletter', 'advertisement', 'links']);

/** An `aside` beside the title is the article's own: "<aside class=post-meta>". */
export function isElsewhere(place: Whereabouts, el: El): boolean {
  const { heading, dropped } = place;
  const near = heading?.parent?.parent ?? heading?.parent ?? null;
  const isNear = (up: El): boolean => near !== null && near.tag !== 'body' && near.tag !== 'html' && contains(near, up);
  return (
    closest(el, (up) => {
      if (up.tag === 'nav' || up.tag === 'blockquote') return true;
      if (up.tag === 'aside') return !isNear(up) && !isOwnBox(place, up);
      const reason = dropped(up) ?? '';
      return FOREIGN.has(reason) || (LOOSE.has(reason) && !isOwnBox(place, up));
    }) !== null
  );
}

/** Lines of a box that can still be the article's own details; a list of other titles has more. */
const BESIDE_TITLE = { lines: 8, before: 2, after: 6 };
const BELOW_TEXT = { lines: 2, after: 2 };

function isOwnBox({ lines, heading, from, to }: Whereabouts, el: El): boolean {
  const first = lines.first[el.order] ?? 0;
  const size = (lines.end[el.order] ?? 0) - first;
  const title = heading ? (lines.first[heading.order] ?? from) : from;
  const besideTitle = first >= title - BESIDE_TITLE.before && first <= Math.min(title + BESIDE_TITLE.after, to - 1);
  if (besideTitle && size <= BESIDE_TITLE.lines) return true;
  if (first < to || first > to + BELOW_TEXT.after || size > BELOW_TEXT.lines) return false;
  return lines.blocks.slice(first, first + size).every((block) => block.linked < block.weight / 2);
}
