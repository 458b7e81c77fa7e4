/** Annotations that hold no word of the articles they are about: every quoted string is a pair of offsets. In: the news that lies beside the project and such a file. Out: articles and gold as the scorer reads them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readNews } from '../train/news.js';

/** Offsets into title, blank line, text, in UTF-16 units; end excluded. */
type At = readonly [number, number];
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface StandoffArticle {
  /** Which article of `news-unlabelled.txt.gz`, counted from 0. */
  readonly index: number;
  /** First 12 digits of the SHA-1 of its document: another release of the news is no silent error. */
  readonly sha1: string;
  readonly published: string | null;
  readonly gold: Json;
}

export interface NewsArticle {
  readonly id: string;
  readonly published: string | null;
  readonly title: string;
  readonly text: string;
}

/** Keys whose values are words of the article. */
const QUOTED: ReadonlySet<string> = new Set(['evidence', 'trigger', 'text', 'speaker', 'speaker_name']);

export function documentOf({ title, text }: Pick<NewsArticle, 'title' | 'text'>): string {
  return `${title}\n\n${text}`;
}

export function digestOf(doc: string): string {
  return createHash('sha1').update(doc).digest('hex').slice(0, 12);
}

/** The articles of `news-unlabelled.txt.gz`, a paragraph a line. */
export function unlabelledNews(file: string): Pick<NewsArticle, 'title' | 'text'>[] {
  const all = readNews(gunzipSync(readFileSync(file)).toString('utf8'));
  return all.map(({ title, paragraphs }) => ({ title, text: paragraphs.join('\n') }));
}

/** @throws RangeError where the news is not the release that was annotated */
export function withWords(
  name: string,
  article: StandoffArticle,
  news: Pick<NewsArticle, 'title' | 'text'> | undefined,
) {
  const id = `${name}-${article.index}`;
  const doc = news ? documentOf(news) : '';
  if (!news || digestOf(doc) !== article.sha1)
    throw new RangeError(`${id}: article ${article.index} of the news is not the one that was annotated`);
  const gold = decode(article.gold, doc) as Record<string, Json>;
  return { article: { id, published: article.published, ...news }, gold: { ...gold, id } };
}

function decode(value: Json, doc: string): Json {
  return mapStrings(value, (v) => (isAt(v) ? doc.slice(v[0], v[1]) : v));
}

/** Every quoted string by its offsets; a string that the article does not hold is refused.
 * @throws RangeError naming the string */
export function encode(gold: Json, doc: string): Json {
  return mapStrings(gold, (v, within) => (typeof v === 'string' ? atOf(v, doc, within) : v));
}

/** Sentences come before their triggers in the files, so that a trigger is looked for inside its sentence. */
function atOf(words: string, doc: string, within: At | null): At {
  const start = doc.indexOf(words, within?.[0] ?? 0);
  if (start < 0) throw new RangeError(`not in the article: "${words}"`);
  return [start, start + words.length];
}

function isAt(value: Json): value is At {
  return Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === 'number');
}

function mapStrings(value: Json, change: (value: Json, within: At | null) => Json): Json {
  if (Array.isArray(value)) return value.map((v) => mapStrings(v, change));
  if (value === null || typeof value !== 'object') return value;
  const object = value as { readonly [key: string]: Json };
  const evidence = object['evidence'] === undefined ? null : change(object['evidence'], null);
  const within = evidence !== null && isAt(evidence) ? evidence : null;
  return Object.fromEntries(
    Object.entries(object).map(([key, v]) => [
      key,
      QUOTED.has(key) && (typeof v === 'string' || isAt(v))
        ? change(v, key === 'trigger' ? within : null)
        : mapStrings(v, change),
    ]),
  );
}
