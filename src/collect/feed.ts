/** Reads RSS, Atom and JSON Feed. In: the feed's bytes. Out: one page an item, its full content as the body of a small page. */
import { type Input, wholeProblem } from '../model/input.js';
import { fromLatin1 } from '../model/windows-1252.js';
import { escapeHtml } from './escape-html.js';
import { type Item, parseItems } from './feed-items.js';
import { contentId } from './jsonl.js';
import type { Source } from './source.js';

/** The encoding is the one that the XML declaration names; UTF-8 otherwise. DOCTYPE and entities of its own are never expanded. */
export function* readFeed(bytes: Uint8Array, source: Source): Generator<Input> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const charset = /encoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1] ?? 'utf-8';
  const items = parseItems(fromLatin1(decoderFor(charset).decode(bytes)));
  if (!items.length) yield empty(source);
  for (const item of items) yield pageOf(item, source);
}

export function* readJsonFeed(bytes: Uint8Array, source: Source): Generator<Input> {
  const feed = JSON.parse(new TextDecoder().decode(bytes)) as { items?: readonly Record<string, unknown>[] };
  const items = (feed.items ?? []).map(jsonItem);
  if (!items.length) yield empty(source);
  for (const item of items) yield pageOf(item, source);
}

function decoderFor(charset: string): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function jsonItem(raw: Record<string, unknown>): Item {
  const text = (key: string): string | null => (typeof raw[key] === 'string' ? (raw[key] as string) : null);
  const html = text('content_html') ?? `<p>${escapeHtml(text('content_text') ?? text('summary') ?? '')}</p>`;
  return {
    id: text('id'),
    url: text('url'),
    title: text('title') ?? '',
    published: text('date_published'),
    modified: text('date_modified'),
    author: jsonAuthor(raw),
    html,
  };
}

function jsonAuthor(raw: Record<string, unknown>): string | null {
  const authors = [raw['authors'] ?? raw['author'] ?? []].flat() as readonly { name?: unknown }[];
  const names = authors.map((author) => author?.name).filter((name) => typeof name === 'string');
  return names.length ? names.join(', ') : null;
}

function pageOf(item: Item, source: Source): Input {
  const id = contentId(`${source.id}\0${item.id ?? item.url ?? item.title}`);
  const meta = [
    dateMeta('published_time', item.published),
    dateMeta('modified_time', item.modified),
    item.author ? `<meta name="author" content="${escapeHtml(item.author)}">` : '',
  ].join('');
  const title = titleHtml(item.title);
  const html = `<!doctype html><html><head><title>${title}</title>${meta}</head><body><article><h1>${title}</h1>${item.html}</article></body></html>`;
  const bytes = new TextEncoder().encode(html);
  return {
    kind: 'page',
    id,
    page: { id, url: item.url, bytes, contentType: 'text/html; charset=utf-8', fetched: source.fetched },
  };
}

/** A date that the platform cannot read ("jeudi 2 mai 2024") is handed on as it is: reading knows more forms. */
function dateMeta(property: string, value: string | null): string {
  if (!value) return '';
  const time = Date.parse(value);
  const date = Number.isNaN(time) ? value : new Date(time).toISOString();
  return `<meta property="article:${property}" content="${escapeHtml(date)}">`;
}

/** Feeds escape a title once for XML and often once more for HTML: "L&amp;#8217;année" is L’année. */
function titleHtml(title: string): string {
  const plain = title.replace(/<\/?[a-z][^<>]{0,100}>/gi, '');
  return escapeHtml(plain).replace(/&amp;(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/gi, '&$1;');
}

function empty(source: Source): Input {
  return {
    kind: 'unreadable',
    id: source.id,
    problem: wholeProblem('empty-feed', `${source.name} : flux sans article`),
  };
}
