/** The lines around the title and after the text in, the dates that people read there out. */
import { foldPageText, type PageWords } from '../lexicon/page.js';
import type { Block } from './blocks.js';
import type { DatePlace } from './date-place.js';
import { dayAgo } from './day-ago.js';
import { spacedText } from './dom.js';
import { isElsewhere } from './elsewhere.js';
import { type DateReading, type FoundDate, findDates } from './parse-date.js';

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

type Kind = 'cued' | 'published' | 'modified';

/** Dates that people read, in the short lines around the title and after the text. */
export function visibleDates(place: DatePlace, reading: DateReading): VisibleDates {
  const { lines, fetched, words } = place;
  const found: { -readonly [K in keyof VisibleDates]: VisibleDates[K] } = {
    cued: null,
    published: null,
    modified: null,
    ago: null,
  };
  for (const i of searched(place)) {
    const block = lines.blocks[i];
    if (!block || block.text.length > MAX_LINE || isElsewhere(place, block.el)) continue;
    const { text, dates } = datesOf(block, reading);
    if (dates.length === 0 && fetched && text.length < MAX_BESIDE) found.ago ??= dayAgo(text, fetched, words);
    for (const [kind, day] of kindsOf(text, dates, lines.blocks[i - 1]?.text ?? '', words)) found[kind] ??= day;
  }
  return found;
}

/** The lines below the title first, then the first of the text, then those after it, then those above the title. */
function searched({ lines, heading, from, to }: DatePlace): number[] {
  const start = heading ? (lines.first[heading.order] ?? from) : from;
  return [
    ...range(start, start + 14),
    ...range(from, Math.min(from + 4, to)),
    ...range(to, to + AFTER),
    ...range(start - BEFORE, start).reverse(),
  ];
}

/** What the words before each date make of it. "Stand:" and its date are often two elements, and so two lines. */
function kindsOf(text: string, dates: readonly FoundDate[], above: string, words: PageWords): [Kind, string][] {
  const kinds: [Kind, string][] = [];
  const lead = text.length < MAX_BESIDE && above.length < MAX_BESIDE ? foldPageText(above) : '';
  let after = 0;
  for (const { day, start, end } of dates) {
    const own = foldPageText(text.slice(after, start));
    const before = own === '' && after === 0 ? lead : own;
    after = end;
    const beside = text.length - (end - start);
    if (endsWithWord(before, words.updated)) kinds.push(['modified', day]);
    else if (endsWithWord(before, words.published) && !isSentence(text, beside)) kinds.push(['cued', day]);
    else if (beside < MAX_BESIDE) kinds.push(['published', day]);
  }
  return kinds;
}

/** The dates of a line; where spans stand against each other ("2 mai 20244 min"), those of its text with a space between them. */
function datesOf(block: Block, reading: DateReading): { readonly text: string; readonly dates: readonly FoundDate[] } {
  const dates = findDates(block.text, reading);
  if (dates.length > 0 || !/\d{4}/.test(block.text)) return { text: block.text, dates };
  const text = spacedText(block.el, MAX_LINE + 1);
  return text.length > MAX_LINE ? { text: block.text, dates } : { text, dates: findDates(text, reading) };
}

/** "Dans un communiqué publié le 2 mai 2024, le maire a dit…" speaks of another publication. */
function isSentence(text: string, beside: number): boolean {
  return beside >= MAX_BESIDE && /[.!?…»”]$/.test(text);
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
