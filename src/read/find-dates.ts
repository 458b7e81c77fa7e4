import type { Problem, PublishedFrom } from '../model/article.js';
import { timeElements } from './date-elements.js';
import { MODIFIED_META, PUBLISHED_META } from './date-meta.js';
import type { DatePlace } from './date-place.js';
import { visibleDates } from './date-visible.js';
import type { PageHead } from './page-head.js';
import { type DateReading, dayInUrl, parseStamp } from './parse-date.js';

export interface PageDates {
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly modified: string | null;
  readonly problems: readonly Problem[];
}

type Candidate = readonly [PublishedFrom, string | null];

export function findPageDates(place: DatePlace): PageDates {
  const reading: DateReading = {
    monthFirst: isMonthFirst(place),
    words: place.words,
    latest: latestDay(place.fetched),
  };
  const stamp = (value: string | null): string | null => (value ? parseStamp(value, reading) : null);
  const { linked } = place.head;
  const inTime = timeElements(place, reading);
  const visible = visibleDates(place, reading);
  const published =
    first(reading, [
      ['json-ld', linked.isArticle ? stamp(linked.published) : null],
      ['meta', metaDate(place.head, PUBLISHED_META, reading)],
      ['time', inTime.published],
      ['text', visible.cued],
      ['url', dayInUrl(place.url ?? '') ?? dayInUrl(place.head.canonical ?? '')],
      ['text', visible.published],
    ]) ??
    first(reading, [['text', inTime.named()]]) ??
    first(reading, [['json-ld', linked.isArticle ? null : stamp(linked.published)]]) ??
    first(reading, [
      ['meta', stamp(place.scriptDate())],
      ['text', visible.ago],
    ]);
  const modified = first(reading, [
    ['json-ld', stamp(linked.modified)],
    ['meta', metaDate(place.head, MODIFIED_META, reading)],
    ['time', inTime.modified],
    ['text', visible.modified],
  ]);
  if (published)
    return { published: published[1], publishedFrom: published[0], modified: modified?.[1] ?? null, problems: [] };
  if (modified)
    return { published: modified[1], publishedFrom: modified[0], modified: modified[1], problems: [ONLY_UPDATE] };
  return { published: null, publishedFrom: null, modified: null, problems: [] };
}

/** "3/4/2026" is March in American English only; a page that says just "en" is American unless its country is not. */
function isMonthFirst({ head, url }: DatePlace): boolean {
  const language = head.language ?? '';
  if (/^en[-_]us/i.test(language)) return true;
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? head.canonical ?? '')?.[1] ?? '';
  return /^en$/i.test(language) && /\.(?:com|org|net|us|gov|edu|mil)$/i.test(host);
}

const DAY = 86_400_000;

/** The day after the fetch, for the clocks of the world differ: what is later announces something. */
function latestDay(fetched: string | null): string | null {
  const moment = Date.parse(fetched ?? '');
  return Number.isNaN(moment) ? null : new Date(moment + DAY).toISOString().slice(0, 10);
}

const ONLY_UPDATE: Problem = {
  code: 'date-is-update',
  message: 'la page ne donne que la date de sa mise à jour ; elle est prise pour date de publication',
  start: null,
  end: null,
};

function first({ latest }: DateReading, candidates: readonly Candidate[]): readonly [PublishedFrom, string] | null {
  for (const [from, date] of candidates) if (date && date.slice(0, 10) <= (latest ?? date)) return [from, date];
  return null;
}

function metaDate(head: PageHead, names: readonly string[], reading: DateReading): string | null {
  for (const name of names) {
    for (const value of head.meta.get(name) ?? []) {
      const found = parseStamp(value, reading);
      if (found) return found;
    }
  }
  return null;
}
