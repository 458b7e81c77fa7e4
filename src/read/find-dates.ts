/** The page and where its article stands in, when it was published and changed out, with the place that says so. Nothing is guessed. */
import { foldPageText, type PageWords } from '../lexicon/page.js';
import type { PublishedFrom } from '../model/article.js';
import type { Lines } from './blocks.js';
import { attr, closest, type El, squeeze, type Tree, textOf } from './dom.js';
import { firstMeta, type PageHead } from './page-head.js';
import { type DateReading, dayInUrl, findDates, parseStamp } from './parse-date.js';

export interface PageDates {
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly modified: string | null;
}

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'article_date_original',
  'datepublished',
  'date_published',
  'publication_date',
  'publish_date',
  'publishdate',
  'publish-date',
  'published-date',
  'published_time',
  'pubdate',
  'pub_date',
  'parsely-pub-date',
  'sailthru.date',
  'article:publicationdate',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.created',
  'dc.date',
  'dc:date',
  'dcterms.date',
  'dc.date.publication',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'rnews:datepublished',
  'bt:pubdate',
  'date',
  'article.created',
  'article:create_time',
  'created',
  'datecreated',
  'dateposted',
  'cxenseparse:recs:publishtime',
  'shareaholic:article_published_time',
  'gentime',
  'last-published',
  'displaydate',
  'article:post_date',
  'post_date',
  'news_date',
  'publicationdate',
  'time',
  'timestamp',
  'release_date',
  'weibo:article:create_at',
  'vr:published_time',
  'dcsext.articlefirstpublished',
  'prism.publicationdate',
  'eprints.date',
  'bepress_citation_date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'date_modified',
  'dc.modified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'last_modified',
  'modified_time',
  'updated_time',
  'article:modified',
  'lastmodified',
  'revised',
  'parsely-updated',
  'article.updated',
];

export interface DatePlace {
  readonly tree: Tree;
  readonly lines: Lines;
  readonly head: PageHead;
  readonly heading: El | null;
  /** First and last line of the article. */
  readonly from: number;
  readonly to: number;
  readonly url: string | null;
  readonly fetched: string | null;
  /** Is the element (by order) among what was dropped as comments, related titles and the like? */
  readonly foreign: (el: El) => boolean;
  readonly words: PageWords;
}

export function findPageDates(place: DatePlace): PageDates {
  const reading: DateReading = { monthFirst: /^en[-_]us/i.test(place.head.language ?? ''), words: place.words };
  const stamp = (value: string | null): string | null => (value ? parseStamp(value, reading) : null);
  const { linked } = place.head;
  const inTime = timeElements(place, reading);
  const visible = visibleDates(place, reading);
  const modified =
    stamp(linked.modified) ?? metaDate(place.head, MODIFIED_META, reading) ?? inTime.modified ?? visible.modified;
  const candidates: readonly (readonly [PublishedFrom, string | null])[] = [
    ['json-ld', linked.isArticle ? stamp(linked.published) : null],
    ['meta', metaDate(place.head, PUBLISHED_META, reading)],
    ['time', inTime.published],
    ['text', visible.cued],
    ['url', dayInUrl(place.url ?? '') ?? dayInUrl(place.head.canonical ?? '')],
    ['text', visible.published],
    ['json-ld', linked.isArticle ? null : stamp(linked.published)],
  ];
  for (const [publishedFrom, published] of candidates) if (published) return { published, publishedFrom, modified };
  return { published: null, publishedFrom: null, modified };
}

function metaDate(head: PageHead, names: readonly string[], reading: DateReading): string | null {
  for (const name of names) {
    const value = firstMeta(head, [name]);
    const found = value ? parseStamp(value, reading) : null;
    if (found) return found;
  }
  return null;
}

const UPDATED = /(?:^|[\s_-])(?:updated?|modified|datemodified|maj|mis-a-jour|edited|revised)(?=[\s_-]|$)/i;

/** `<time>`, microdata and `<abbr class="published">`; those of other articles and of comments do not count. */
function timeElements(place: DatePlace, reading: DateReading): { published: string | null; modified: string | null } {
  let published: { value: string; rank: number } | null = null;
  let modified: string | null = null;
  const headingAt = place.heading?.order ?? -1;
  for (const el of place.tree.all) {
    const prop = attr(el, 'itemprop').toLowerCase();
    const isTime =
      el.tag === 'time' ||
      /\bdate(?:published|modified|created)\b/.test(prop) ||
      (el.tag === 'abbr' && /\b(?:published|updated)\b/.test(attr(el, 'class')));
    if (!isTime || el.tag === 'meta' || el.tag === 'link' || elsewhere(place, el)) continue;
    const value =
      attr(el, 'datetime') ||
      attr(el, 'content') ||
      (el.tag === 'abbr' ? attr(el, 'title') : '') ||
      squeeze(textOf(el, 200));
    const found = parseStamp(value, reading) ?? findDates(squeeze(textOf(el, 200)), reading)[0]?.day ?? null;
    if (!found) continue;
    if (/datemodified/.test(prop) || UPDATED.test(attr(el, 'class')) || cueBefore(el, place.words)) {
      modified ??= found;
      continue;
    }
    const near = Math.abs(el.order - headingAt);
    const rank =
      (/datepublished/.test(prop) ? 1000 : 0) +
      (/published|entry-date|pubdate/.test(attr(el, 'class')) || 'pubdate' in el.attrs ? 500 : 0) -
      Math.min(near, 400);
    if (!published || rank > published.rank) published = { value: found, rank };
  }
  return { published: published?.value ?? null, modified };
}

/** In a comment, a sidebar, a related article's card. */
function elsewhere(place: DatePlace, el: El): boolean {
  return closest(el, (up) => place.foreign(up) || up.tag === 'aside' || up.tag === 'nav') !== null;
}

function cueBefore(el: El, words: PageWords): boolean {
  const { parent } = el;
  if (!parent) return false;
  const at = parent.kids.indexOf(el);
  const before = parent.kids[at - 1];
  const text = typeof before === 'string' ? before : before ? textOf(before, 80) : '';
  return endsWithCue(foldPageText(`${text} ${textOf(el, 40)}`.slice(0, 80)), words.updated);
}

function endsWithCue(folded: string, cues: readonly string[]): boolean {
  return cues.some((cue) => folded === cue || folded.endsWith(` ${cue}`) || folded.startsWith(`${cue} `));
}

const MAX_LINE = 220;
const BEFORE = 30;
const AFTER = 8;

/** Dates that people read, in the short lines around the title and after the text. */
function visibleDates(
  place: DatePlace,
  reading: DateReading,
): { cued: string | null; published: string | null; modified: string | null } {
  const { lines, words, from, to } = place;
  const headingLine = place.heading ? (lines.first[place.heading.order] ?? from) : from;
  const order: number[] = [];
  for (let i = Math.min(headingLine, from); i < Math.min(from + 4, to); i++) order.push(i);
  for (let i = to; i < to + AFTER; i++) order.push(i);
  for (let i = Math.min(headingLine, from) - 1; i >= Math.min(headingLine, from) - BEFORE; i--) order.push(i);
  let cued: string | null = null;
  let plain: string | null = null;
  let modified: string | null = null;
  for (const i of order) {
    const block = lines.blocks[i];
    if (!block || block.text.length > MAX_LINE || elsewhere(place, block.el)) continue;
    const dates = findDates(block.text, reading);
    let after = 0;
    for (const date of dates) {
      const before = foldPageText(block.text.slice(after, date.start));
      after = date.end;
      if (endsWithWord(before, words.updated)) modified ??= date.day;
      else if (endsWithWord(before, words.published)) cued ??= date.day;
      else if (before.length < 60 && block.text.length < 120) plain ??= date.day;
    }
  }
  return { cued, published: plain, modified };
}

/** Does the text before a date end in one of these cues, the time of day or the weekday left aside? */
function endsWithWord(before: string, cues: readonly string[]): boolean {
  const bare = before.replace(/(?: #)+$/, '').trim();
  return cues.some(
    (cue) => bare === cue || bare.endsWith(` ${cue}`) || bare.slice(0, bare.lastIndexOf(' ')).endsWith(cue),
  );
}
