/** Reads RSS, Atom and JSON Feed. In: the feed's bytes. Out: one page an item, its full content as the body of a small page. */
import { Parser } from 'htmlparser2';
import { type Input, wholeProblem } from '../model/input.js';
import { fromLatin1 } from '../model/windows-1252.js';
import { contentId } from './jsonl.js';
import type { Source } from './source.js';

interface Item {
  id: string | null;
  url: string | null;
  title: string;
  published: string | null;
  author: string | null;
  html: string;
}

/** Element names of RSS 0.9-2.0, RDF and Atom, by what they hold. */
const FIELD: Readonly<Record<string, keyof Item>> = {
  title: 'title',
  guid: 'id',
  id: 'id',
  link: 'url',
  pubdate: 'published',
  published: 'published',
  'dc:date': 'published',
  'dc:creator': 'author',
  name: 'author',
  'content:encoded': 'html',
  content: 'html',
  description: 'html',
  summary: 'html',
};

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

function parseItems(xml: string): Item[] {
  const items: Item[] = [];
  let item: Item | null = null;
  let field: keyof Item | null = null;
  let text = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'item' || name === 'entry')
          item = { id: null, url: null, title: '', published: null, author: null, html: '' };
        else if (item) {
          field = FIELD[name] ?? null;
          text = '';
          if (name === 'link' && attributes['href'] && (attributes['rel'] ?? 'alternate') === 'alternate')
            item.url ??= attributes['href'];
        }
      },
      ontext(data) {
        text += data;
      },
      onclosetag(name) {
        if (item && field && FIELD[name] === field) set(item, field, text.trim());
        if ((name === 'item' || name === 'entry') && item) items.push(item);
        if (name === 'item' || name === 'entry') item = null;
        field = null;
      },
    },
    { xmlMode: true, lowerCaseTags: true, decodeEntities: true },
  );
  parser.end(xml);
  return items;
}

/** The longest of description and content is the body; the first of the rest stands. */
function set(item: Item, field: keyof Item, value: string): void {
  if (!value) return;
  if (field === 'html' || field === 'title') item[field] = value.length > item[field].length ? value : item[field];
  else item[field] ??= value;
}

function jsonItem(raw: Record<string, unknown>): Item {
  const text = (key: string): string | null => (typeof raw[key] === 'string' ? (raw[key] as string) : null);
  const html = text('content_html') ?? `<p>${escapeHtml(text('content_text') ?? text('summary') ?? '')}</p>`;
  return {
    id: text('id'),
    url: text('url'),
    title: text('title') ?? '',
    published: text('date_published'),
    author: null,
    html,
  };
}

function pageOf(item: Item, source: Source): Input {
  const id = contentId(`${source.id}\0${item.id ?? item.url ?? item.title}`);
  const published = isoDate(item.published);
  const meta = [
    published ? `<meta property="article:published_time" content="${published}">` : '',
    item.author ? `<meta name="author" content="${escapeHtml(item.author)}">` : '',
  ].join('');
  const title = escapeHtml(item.title);
  const html = `<!doctype html><html><head><title>${title}</title>${meta}</head><body><article><h1>${title}</h1>${item.html}</article></body></html>`;
  const bytes = new TextEncoder().encode(html);
  return {
    kind: 'page',
    id,
    page: { id, url: item.url, bytes, contentType: 'text/html; charset=utf-8', fetched: source.fetched },
  };
}

function isoDate(value: string | null): string | null {
  const time = value ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function empty(source: Source): Input {
  return {
    kind: 'unreadable',
    id: source.id,
    problem: wholeProblem('empty-feed', `${source.name} : flux sans article`),
  };
}
