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
  const reading: DateReading = { monthFirst: /^en[-_]us/i.test(place.head.language ?? ''), words: place.words };
  const stamp = (value: string | null): string | null => (value ? parseStamp(value, reading) : null);
  const { linked } = place.head;
  const inTime = timeElements(place, reading);
  const visible = visibleDates(place, reading);
  const published =
    first([
      ['json-ld', linked.isArticle ? stamp(linked.published) : null],
      ['meta', metaDate(place.head, PUBLISHED_META, reading)],
      ['time', inTime.published],
      ['text', visible.cued],
      ['url', dayInUrl(place.url ?? '') ?? dayInUrl(place.head.canonical ?? '')],
      ['text', visible.published ?? inTime.named],
      ['json-ld', linked.isArticle ? null : stamp(linked.published)],
    ]) ??
    first([
      ['meta', stamp(place.scriptDate())],
      ['text', visible.ago],
    ]);
  const modified = first([
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

const ONLY_UPDATE: Problem = {
  code: 'date-is-update',
  message: 'la page ne donne que la date de sa mise à jour ; elle est prise pour date de publication',
  start: null,
  end: null,
};

function first(candidates: readonly Candidate[]): readonly [PublishedFrom, string] | null {
  for (const [from, date] of candidates) if (date) return [from, date];
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
