/** The lines around the title and after the text in, the dates that people read there out. */
import { foldPageText } from '../lexicon/page.js';
import type { DatePlace } from './date-place.js';
import { dayAgo } from './day-ago.js';
import { isElsewhere } from './elsewhere.js';
import { type DateReading, findDates } from './parse-date.js';

const MAX_LINE = 220;
const BEFORE = 30;
const AFTER = 8;
/** A date that no cue announces counts where little else stands on its line. */
const MAX_BESIDE = 70;

export interface VisibleDates {
  /** After a word such as « publié le ». */
  readonly cued: string | null;
  /** Alone on its line. */
  readonly published: string | null;
  /** After a word such as « mis à jour le ». */
  readonly modified: string | null;
  /** « il y a 3 jours », counted from the day of the fetch. */
  readonly ago: string | null;
}

/** Dates that people read, in the short lines around the title and after the text. */
export function visibleDates(place: DatePlace, reading: DateReading): VisibleDates {
  const { lines, words, from, to } = place;
  const start = place.heading ? (lines.first[place.heading.order] ?? from) : from;
  const order = [
    ...range(start, start + 14),
    ...range(from, Math.min(from + 4, to)),
    ...range(to, to + AFTER),
    ...range(start - BEFORE, start).reverse(),
  ];
  let cued: string | null = null;
  let plain: string | null = null;
  let modified: string | null = null;
  let ago: string | null = null;
  for (const i of order) {
    const block = lines.blocks[i];
    if (!block || block.text.length > MAX_LINE || isElsewhere(place, block.el)) continue;
    const dates = findDates(block.text, reading);
    if (dates.length === 0 && place.fetched && block.text.length < MAX_BESIDE)
      ago ??= dayAgo(block.text, place.fetched, words);
    let after = 0;
    for (const date of dates) {
      const before = foldPageText(block.text.slice(after, date.start));
      after = date.end;
      if (endsWithWord(before, words.updated)) modified ??= date.day;
      else if (endsWithWord(before, words.published)) cued ??= date.day;
      else if (block.text.length - (date.end - date.start) < MAX_BESIDE) plain ??= date.day;
    }
  }
  return { cued, published: plain, modified, ago };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Does the text before a date end in one of these cues, the time of day or the weekday left aside? */
function endsWithWord(before: string, cues: readonly string[]): boolean {
  const bare = before.replace(/(?: #)+$/, '').trim();
  return cues.some(
    (cue) => bare === cue || bare.endsWith(` ${cue}`) || bare.slice(0, bare.lastIndexOf(' ')).endsWith(cue),
  );
}
