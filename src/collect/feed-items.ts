/** Reads the items of RSS, RDF and Atom. In: the feed's XML. Out: its items with their bodies as HTML. */
import { Parser } from 'htmlparser2';
import { escapeHtml } from './escape-html.js';

export interface Item {
  id: string | null;
  url: string | null;
  title: string;
  published: string | null;
  modified: string | null;
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
  issued: 'published',
  created: 'published',
  'dc:date': 'published',
  updated: 'modified',
  modified: 'modified',
  'dcterms:modified': 'modified',
  'dc:creator': 'author',
  name: 'author',
  'content:encoded': 'html',
  content: 'html',
  description: 'html',
  summary: 'html',
};

export function parseItems(xml: string): Item[] {
  const reader = new ItemReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (data) => reader.write(data),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true, lowerCaseTags: true, decodeEntities: true },
  );
  parser.end(xml);
  return reader.items;
}

/** Follows the events of the parser. Elements inside a body (XHTML in Atom) are written out again as markup. */
class ItemReader {
  readonly items: Item[] = [];
  private item: Item | null = null;
  private field: keyof Item | null = null;
  private text = '';
  private depth = 0;
  private inSource = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'item' || name === 'entry') this.item = emptyItem();
    else if (name === 'source') this.inSource = true;
    else if (!this.item || this.inSource) return;
    else if (this.field === 'html') {
      this.depth++;
      const href = attributes['href'] ? ` href="${escapeHtml(attributes['href'])}"` : '';
      this.text += `<${name}${href}>`;
    } else {
      this.field = FIELD[name] ?? null;
      this.text = '';
      const { href, rel } = attributes;
      if (name === 'link' && href && (rel ?? 'alternate') === 'alternate') this.item.url ??= href;
    }
  }

  write(data: string): void {
    this.text += this.depth > 0 ? escapeHtml(data) : data;
  }

  close(name: string): void {
    if (name === 'source') this.inSource = false;
    if (this.depth > 0) {
      this.depth--;
      this.text += `</${name}>`;
      return;
    }
    if (this.item && this.field && FIELD[name] === this.field) set(this.item, this.field, this.text.trim());
    this.field = null;
    if (name !== 'item' && name !== 'entry') return;
    if (this.item) this.items.push(this.item);
    this.item = null;
  }
}

function emptyItem(): Item {
  return { id: null, url: null, title: '', published: null, modified: null, author: null, html: '' };
}

/** The longest of description and content is the body; the first of the rest stands. */
function set(item: Item, field: keyof Item, value: string): void {
  if (!value) return;
  if (field === 'html' || field === 'title') item[field] = value.length > item[field].length ? value : item[field];
  else item[field] ??= value;
}
