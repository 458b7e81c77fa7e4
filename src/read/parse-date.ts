/** A date as machines or people write it in, an ISO day or moment out. Day first where numbers leave it open; a date that cannot be is null. */
import { foldPageText, type PageWords } from '../lexicon/page.js';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

export interface DateReading {
  /** True where the page is American English: 3/14/2026, and 3/4/2026 is 4 March. */
  readonly monthFirst: boolean;
  readonly words: PageWords;
  /** No day after this one is read; null where the moment of the fetch is not known. */
  readonly latest?: string | null;
}

/** A date in running text: the ISO day, and where it stands. */
export interface FoundDate {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

function day(year: number, month: number, date: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || date < 1) return null;
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T|\s+)(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?(?![\d])/i;
const RFC =
  /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/u;

/** The value of a meta element, a `datetime` attribute or a JSON-LD field: "2019-11-02T21:52:00+01:00", "2019-11-02", "20191102", "1572727920". */
export function parseStamp(value: string, reading: DateReading): string | null {
  const stamp = value.trim().slice(0, 80);
  const iso = ISO.exec(stamp);
  if (iso) {
    const found = day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (found) return iso[4] ? withTime(found, iso[4], iso[5], iso[6], iso[7]) : found;
  }
  const rfc = RFC.exec(stamp);
  if (rfc) {
    const month = reading.words.months.get(foldPageText(rfc[2] ?? ''));
    const found = month ? day(Number(rfc[3]), month, Number(rfc[1])) : null;
    if (found) return withTime(found, rfc[4], rfc[5], rfc[6], rfc[7]);
  }
  if (/^\d{10}(?:\d{3})?$/.test(stamp)) {
    const moment = new Date(stamp.length === 10 ? Number(stamp) * 1000 : Number(stamp));
    return moment.getUTCFullYear() >= FIRST_YEAR ? `${moment.toISOString().slice(0, 19)}Z` : null;
  }
  return findDates(stamp, reading)[0]?.day ?? null;
}

function withTime(date: string, hour = '00', minute = '00', second = '00', zone = ''): string {
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  const offset = /^[+-]\d/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3, 5).padEnd(2, '0')}`
    : zone
      ? 'Z'
      : '';
  return `${date}T${hour}:${minute}:${second}${offset}`;
}

const NUMERIC =
  /(?<![\d.,/-])(?:(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})|(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2}))(?![\d/-])/g;
const CJK = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;
/** "14 mars 2026", "1er mars 2026", "14. März 2026", "14 de março de 2026", "14-Mar-2026" */
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ère|º|°|\.)?(?:\s|-|\/|(?<=\.)|\sde\s|\sd['’]|\sof\s)\s?(\p{L}[\p{L}\p{M}]{1,14})\.?[,،]?(?:\s|-|\/|\sde\s|\sdel\s){1,2}(\d{4})(?!\d)/gu;
/** "March 14, 2026", "Mar. 14th 2026" */
const MONTH_DAY =
  /(?<![\p{L}\d])(\p{L}[\p{L}\p{M}]{2,14})\.?\s(\d{1,2})(?:st|nd|rd|th)?[,،]?\s(?:at\s)?(\d{4})(?!\d)/gu;
/** "2026. március 14.", "2026 m. kovo 14" */
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})\.?\s(?:m\.\s)?(\p{L}[\p{L}\p{M}]{2,14})\.?\s(\d{1,2})(?![\d:])/gu;

/** Every date written out in a short text, in its order. */
export function findDates(source: string, reading: DateReading): FoundDate[] {
  const found: FoundDate[] = [];
  const text = source.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90));
  const add = (match: RegExpMatchArray, iso: string | null): void => {
    const start = match.index ?? 0;
    if (iso && iso <= (reading.latest ?? iso)) found.push({ day: iso, start, end: start + match[0].length });
  };
  const month = (name: string | undefined): number => reading.words.months.get(foldPageText(name ?? '')) ?? 0;
  if (!/\d/.test(text)) return found;
  for (const m of text.matchAll(NUMERIC)) {
    if (m[1]) add(m, day(Number(m[1]), Number(m[2]), Number(m[3])));
    else add(m, numericDay(Number(m[4]), Number(m[6]), m[7] ?? '', m[5] ?? '', reading));
  }
  for (const m of text.matchAll(CJK)) add(m, day(Number(m[1]), Number(m[2]), Number(m[3])));
  for (const m of text.matchAll(DAY_MONTH)) add(m, day(Number(m[3]), month(m[2]), Number(m[1])));
  for (const m of text.matchAll(MONTH_DAY)) add(m, day(Number(m[3]), month(m[1]), Number(m[2])));
  for (const m of text.matchAll(YEAR_MONTH_DAY)) add(m, day(Number(m[1]), month(m[2]), Number(m[3])));
  return found.sort((a, b) => a.start - b.start);
}

function numericDay(a: number, b: number, year: string, separator: string, reading: DateReading): string | null {
  const full = year.length === 4 ? Number(year) : 2000 + Number(year);
  if (year.length === 2 && separator === '.' && Number(year) < 10) return null;
  const monthFirst = b > 12 || (reading.monthFirst && a <= 12 && separator === '/');
  return monthFirst ? day(full, a, b) : day(full, b, a);
}

/** The day an address carries: "/2026/03/14/", "/2026-03-14-titre", "/20260314". Null where it has year and month only. */
export function dayInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const parted = /[/_-](\d{4})([/_-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(path);
  if (parted) return day(Number(parted[1]), Number(parted[3]), Number(parted[4]));
  const glued = /[/_-](20\d{2})([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(path);
  return glued ? day(Number(glued[1]), Number(glued[2]), Number(glued[3])) : null;
}
