/** The page in, the dates of its `<time>` elements, microdata, `<abbr>` and elements called date out. */
import { foldPageText, type PageWords } from '../lexicon/page.js';
import type { DatePlace } from './date-place.js';
import { attr, type El, onlyKid, squeeze, textOf } from './dom.js';
import { isElsewhere } from './elsewhere.js';
import { type DateReading, findDates, parseStamp } from './parse-date.js';

const UPDATED = /(?:^|[\s_-])(?:updated?|modified|datemodified|maj|mis-a-jour|edited|revised)(?=[\s_-]|$)/i;

/** `named`: of an element whose class only says date; looked for when nothing surer is found. */
export interface ElementDates {
  readonly published: string | null;
  readonly modified: string | null;
  readonly named: () => string | null;
}

/** `<time>`, microdata and `<abbr class="published">`; those of other articles and of comments do not count. */
export function timeElements(place: DatePlace, reading: DateReading): ElementDates {
  let published: { value: string; rank: number } | null = null;
  let modified: string | null = null;
  const twins = twinsOf(place.tree.all);
  for (const el of place.tree.all) {
    const stamp = stampOf(el);
    if ((stamp === '' && !isTime(el)) || isElsewhere(place, el)) continue;
    const found = stamp === '' ? dateOf(el, reading) : parseStamp(stamp, reading);
    if (!found) continue;
    if (isUpdate(el, place.words)) {
      modified ??= found;
      continue;
    }
    const rank = rankOf(el, place) - (stamp === '' ? 0 : UNNAMED) - (isOneOfMany(el, place, twins) ? CARD : 0);
    if (!published || rank > published.rank) published = { value: found, rank };
  }
  return { published: published?.value ?? null, modified, named: () => namedDate(place, reading) };
}

function isTime(el: El): boolean {
  if (el.tag === 'meta' || el.tag === 'link') return false;
  if (el.tag === 'time' || /\bdate(?:published|modified|created)\b/i.test(attr(el, 'itemprop'))) return true;
  return el.tag === 'abbr' && /\b(?:published|updated)\b/.test(attr(el, 'class'));
}

function dateOf(el: El, reading: DateReading): string | null {
  const text = squeeze(textOf(el, 200));
  const said = attr(el, 'datetime') || attr(el, 'content') || (el.tag === 'abbr' ? attr(el, 'title') : '') || text;
  return parseStamp(said, reading) ?? findDates(text, reading)[0]?.day ?? null;
}

function isUpdate(el: El, words: PageWords): boolean {
  const names = attr(el, 'class');
  if (/datemodified/i.test(attr(el, 'itemprop')) || (UPDATED.test(names) && !PUBLISHED.test(names))) return true;
  return cueBefore(el, words);
}

/** Three dates of one class below the text are those of cards, or of comments. */
const MANY = 3;
const CARD = 100;

function twinsOf(all: readonly El[]): ReadonlyMap<string, number> {
  const twins = new Map<string, number>();
  for (const el of all) if (el.tag === 'time') twins.set(attr(el, 'class'), (twins.get(attr(el, 'class')) ?? 0) + 1);
  return twins;
}

function isOneOfMany(el: El, { lines, to }: DatePlace, twins: ReadonlyMap<string, number>): boolean {
  return (lines.first[el.order] ?? 0) >= to && (twins.get(attr(el, 'class')) ?? 0) >= MANY;
}

/** A moment in numbers on an element that is no `<time>` comes after any that is one. */
const UNNAMED = 2000;
const STAMPS = ['data-utime', 'data-timestamp', 'data-time'] as const;

function stampOf(el: El): string {
  if (el.tag === 'time') return '';
  for (const name of STAMPS) if (/^(?:\d{10}(?:\d{3})?$|\d{4}-\d{2}-\d{2})/.test(attr(el, name))) return attr(el, name);
  return '';
}

/** "entry-date published updated": the class of a date that is both. */
const PUBLISHED = /published|entry-date|pubdate/;

/** What says "published" comes first, then what stands nearest to the title or just below the text. */
function rankOf(el: El, { lines, heading, from, to }: DatePlace): number {
  const named = /datepublished/i.test(attr(el, 'itemprop')) ? 1000 : 0;
  const classed = PUBLISHED.test(attr(el, 'class')) || 'pubdate' in el.attrs ? 500 : 0;
  const line = lines.first[el.order] ?? 0;
  const title = heading ? (lines.first[heading.order] ?? from) : from;
  const far = Math.min(Math.abs(line - title), line >= to ? line - to + BELOW : BELOW + 400);
  return named + classed - Math.min(far, 400);
}

/** A date at the title is believed before one below the text, one below the text before one in it. */
const BELOW = 8;

/** A label stands before a date in a small element; looking for it in a huge one would cost the square of its size. */
const MAX_SIBLINGS = 200;

function cueBefore(el: El, words: PageWords): boolean {
  const { parent } = el;
  if (!parent || parent.kids.length > MAX_SIBLINGS) return false;
  const at = parent.kids.indexOf(el);
  const before = parent.kids[at - 1];
  const text = typeof before === 'string' ? before : before ? textOf(before, 80) : '';
  return endsWithCue(foldPageText(`${text} ${textOf(el, 40)}`.slice(0, 80)), words.updated);
}

function endsWithCue(folded: string, cues: readonly string[]): boolean {
  return cues.some((cue) => folded === cue || folded.endsWith(` ${cue}`) || folded.startsWith(`${cue} `));
}

const NAMED =
  /(?:^|[\s_-])(?:date|dates|datum|fecha|posted|published|pubdate|timestamp|datetime|time|meta|byline|dateline|info|infos)(?=[\s_-]|$)/i;
const MAX_NAMED = 120;

const isNamed = (el: El): boolean => NAMED.test(`${attr(el, 'class')} ${attr(el, 'id')}`);

/** The date of the element nearest to the title whose name says that it holds one. */
function namedDate(place: DatePlace, reading: DateReading): string | null {
  const at = place.heading?.order ?? 0;
  let best: { day: string; far: number } | null = null;
  for (const el of place.tree.all) {
    const far = Math.abs(el.order - at);
    if ((best && far >= best.far) || !isNamed(el)) continue;
    const kid = onlyKid(el);
    if (kid && isNamed(kid)) continue;
    const text = textOf(el, MAX_NAMED + 1);
    if (text.length > MAX_NAMED || isElsewhere(place, el) || isUpdate(el, place.words)) continue;
    const day = findDates(text, reading)[0]?.day ?? parseStamp(attr(el, 'title'), reading);
    if (day) best = { day, far };
  }
  return best?.day ?? null;
}
