/** The page in, the dates of its `<time>` elements, microdata, `<abbr>` and elements called date out. */
import { foldPageText, type PageWords } from '../lexicon/page.js';
import type { DatePlace } from './date-place.js';
import { attr, type El, squeeze, textOf } from './dom.js';
import { isElsewhere } from './elsewhere.js';
import { type DateReading, findDates, parseStamp } from './parse-date.js';

const UPDATED = /(?:^|[\s_-])(?:updated?|modified|datemodified|maj|mis-a-jour|edited|revised)(?=[\s_-]|$)/i;

/** `named`: of an element whose class only says date. */
export interface ElementDates {
  readonly published: string | null;
  readonly modified: string | null;
  readonly named: string | null;
}

/** `<time>`, microdata and `<abbr class="published">`; those of other articles and of comments do not count. */
export function timeElements(place: DatePlace, reading: DateReading): ElementDates {
  let published: { value: string; rank: number } | null = null;
  let modified: string | null = null;
  for (const el of place.tree.all) {
    if (!isTime(el) || isElsewhere(place, el)) continue;
    const found = dateOf(el, reading);
    if (!found) continue;
    if (isUpdate(el, place.words)) {
      modified ??= found;
      continue;
    }
    const rank = rankOf(el, place.heading?.order ?? -1);
    if (!published || rank > published.rank) published = { value: found, rank };
  }
  return { published: published?.value ?? null, modified, named: namedDate(place, reading) };
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
  return /datemodified/i.test(attr(el, 'itemprop')) || UPDATED.test(attr(el, 'class')) || cueBefore(el, words);
}

/** What says "published" comes first, then what stands nearest to the title. */
function rankOf(el: El, heading: number): number {
  const named = /datepublished/i.test(attr(el, 'itemprop')) ? 1000 : 0;
  const classed = /published|entry-date|pubdate/.test(attr(el, 'class')) || 'pubdate' in el.attrs ? 500 : 0;
  return named + classed - Math.min(Math.abs(el.order - heading), 400);
}

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

/** The date of the element nearest to the title whose name says that it holds one. */
function namedDate(place: DatePlace, reading: DateReading): string | null {
  const at = place.heading?.order ?? 0;
  let best: { day: string; far: number } | null = null;
  for (const el of place.tree.all) {
    const far = Math.abs(el.order - at);
    if ((best && far >= best.far) || !NAMED.test(`${attr(el, 'class')} ${attr(el, 'id')}`)) continue;
    const text = textOf(el, MAX_NAMED + 1);
    if (text.length > MAX_NAMED || isElsewhere(place, el)) continue;
    const day = findDates(text, reading)[0]?.day;
    if (day) best = { day, far };
  }
  return best?.day ?? null;
}
