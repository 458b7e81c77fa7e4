/** The JSON-LD scripts of a page in, what they say of its article out. Broken JSON is mended where one rule mends it, else passed over. */

export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly body: string | null;
  readonly language: string | null;
  /** False where a page describes no article at all: only a site, a list of items, an organisation. */
  readonly isArticle: boolean;
  readonly types: readonly string[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Item = { [key: string]: Json };

const ARTICLE =
  /(?:Article|Posting|Report|Review|Recipe|CreativeWork|LiveBlog|HowTo|Reportage|Opinion|Episode|VideoObject)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|MedicalWebPage|QAPage|FAQPage)$/;
const MAX_ITEMS = 2000;

export function readJsonLd(scripts: readonly string[]): LinkedArticle {
  const items = scripts.flatMap(itemsOf);
  const typed = items.map((item) => ({ item, types: typesOf(item) }));
  const articles = typed.filter(({ types }) => types.some((t) => ARTICLE.test(t)));
  const pages = typed.filter(({ types }) => types.some((t) => PAGE.test(t)));
  articles.sort((a, b) => rank(b.types) - rank(a.types));
  const from = [...articles, ...pages].map(({ item }) => item);
  const first = (key: string): string | null => firstText(from, key);
  const main = articles[0]?.item ?? null;
  return {
    headline: main ? (text(main['headline']) ?? text(main['name'])) : null,
    published: first('datePublished') ?? first('dateCreated') ?? first('uploadDate'),
    modified: first('dateModified'),
    authors: authorsOf(from, items),
    publisher: publisherOf(from, items) ?? siteName(typed),
    body: main ? text(main['articleBody']) : null,
    language: first('inLanguage'),
    isArticle: articles.length > 0,
    types: typed.flatMap(({ types }) => types),
  };
}

function rank(types: readonly string[]): number {
  if (types.some((t) => /(?:NewsArticle|BlogPosting|^Article|Reportage|LiveBlog|Opinion)/.test(t))) return 3;
  if (types.some((t) => /Article$|Posting$/.test(t))) return 2;
  return types.some((t) => /VideoObject|Episode|CreativeWork/.test(t)) ? 0 : 1;
}

function siteName(typed: readonly { item: Item; types: readonly string[] }[]): string | null {
  for (const type of ['WebSite', 'NewsMediaOrganization', 'Organization']) {
    for (const { item, types } of typed) if (types.includes(type)) return text(item['name']);
  }
  return null;
}

function firstText(items: readonly Item[], key: string): string | null {
  for (const item of items) {
    const value = text(item[key]);
    if (value) return value;
  }
  return null;
}

/** All objects of a script, nested ones too, in document order. */
function itemsOf(script: string): Item[] {
  const root = parse(script);
  const items: Item[] = [];
  const stack: Json[] = [root];
  while (stack.length > 0 && items.length < MAX_ITEMS) {
    const node = stack.pop();
    if (Array.isArray(node)) for (let i = node.length - 1; i >= 0; i--) stack.push(node[i] as Json);
    else if (node && typeof node === 'object') {
      items.push(node);
      for (const key of ['itemListElement', 'isPartOf', 'hasPart', 'mainEntity', 'mainEntityOfPage', '@graph']) {
        if (key in node && key !== 'itemListElement') stack.push(node[key] as Json);
      }
    }
  }
  return items;
}

/** CDATA and comment wrappers, raw line breaks in strings and a comma before a bracket are the usual faults. */
function parse(script: string): Json {
  const bare = unwrap(script);
  const oneLine = bare.replace(/\p{Cc}+/gu, ' ');
  for (const attempt of [bare, oneLine, oneLine.replace(/,\s*([}\]])/g, '$1').replace(/;$/, '')]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // the next attempt, or nothing: a page's broken metadata is common and is not worth a word
    }
  }
  return null;
}

function unwrap(script: string): string {
  let bare = script.trim();
  for (const mark of ['//', '/*', '<![CDATA[', '*/', '<!--'])
    if (bare.startsWith(mark)) bare = bare.slice(mark.length).trim();
  for (const mark of ['*/', '-->', ']]>', '/*', '//'])
    if (bare.endsWith(mark)) bare = bare.slice(0, -mark.length).trim();
  return bare;
}

function typesOf(item: Item): string[] {
  return [item['@type']]
    .flat()
    .filter((t): t is string => typeof t === 'string')
    .map((t) => t.replace(/^.*[/#:]/, ''));
}

function text(value: Json | undefined): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return text(value[0]);
  if (value && typeof value === 'object') return text(value['@value'] ?? value['name']);
  return null;
}

function authorsOf(articles: readonly Item[], items: readonly Item[]): string[] {
  for (const item of articles) {
    const names = namesOf(item['author'] ?? item['creator'] ?? null, items);
    if (names.length > 0) return names;
  }
  return [];
}

/** Names of persons and organisations, through "@id" references too. */
function namesOf(value: Json, items: readonly Item[]): string[] {
  const names: string[] = [];
  for (const one of [value].flat()) {
    if (typeof one === 'string' && one.trim() !== '') names.push(one.trim());
    else if (one && typeof one === 'object' && !Array.isArray(one)) {
      const id = one['@id'];
      const known =
        'name' in one ? one : items.find((item) => typeof id === 'string' && item['@id'] === id && 'name' in item);
      for (const name of [known?.['name'] ?? null].flat())
        if (typeof name === 'string' && name.trim() !== '') names.push(name.trim());
    }
  }
  return [...new Set(names)];
}

function publisherOf(articles: readonly Item[], items: readonly Item[]): string | null {
  for (const item of articles) {
    const name = namesOf(item['publisher'] ?? null, items)[0];
    if (name) return name;
  }
  return null;
}
