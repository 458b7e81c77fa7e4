/** The tree in, what the page says of itself in its head out: meta elements, title, canonical address, language, JSON-LD. */
import { attr, type El, squeeze, type Tree, textOf } from './dom.js';
import { type LinkedArticle, readJsonLd } from './json-ld.js';

export interface PageHead {
  /** By lower-case name, property or itemprop; several contents where the page repeats it. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly titleTag: string;
  readonly canonical: string | null;
  readonly base: string | null;
  /** As the page declares it, in BCP 47; null where it declares none. */
  readonly language: string | null;
  readonly linked: LinkedArticle;
}

export function readHead(tree: Tree, url: string | null): PageHead {
  const meta = new Map<string, string[]>();
  let titleTag = '';
  let canonical: string | null = null;
  let base = url;
  for (const el of tree.all) {
    if (el.tag === 'meta') addMeta(meta, el);
    else if (el.tag === 'title' && titleTag === '') titleTag = squeeze(textOf(el));
    else if (el.tag === 'link' && /\bcanonical\b/i.test(attr(el, 'rel')))
      canonical ??= absolute(attr(el, 'href'), base);
    else if (el.tag === 'base' && attr(el, 'href') !== '') base = absolute(attr(el, 'href'), url) ?? base;
  }
  const linked = readJsonLd(tree.jsonLd);
  const declared =
    attr(tree.root, 'lang') ||
    attr(tree.root, 'xml:lang') ||
    meta.get('og:locale')?.[0] ||
    meta.get('content-language')?.[0] ||
    linked.language;
  canonical ??= absolute(meta.get('og:url')?.[0] ?? '', base);
  return { meta, titleTag, canonical, base, language: declared || null, linked };
}

function addMeta(meta: Map<string, string[]>, el: El): void {
  const content = squeeze(attr(el, 'content'));
  if (content === '') return;
  for (const key of new Set([attr(el, 'name'), attr(el, 'property'), attr(el, 'itemprop'), attr(el, 'http-equiv')])) {
    if (key === '') continue;
    const name = key.trim().toLowerCase();
    const list = meta.get(name);
    if (list) list.push(content);
    else meta.set(name, [content]);
  }
}

/** An http(s) address, resolved; null where it is none. */
export function absolute(href: string, base: string | null): string | null {
  if (href.trim() === '') return null;
  try {
    const url = new URL(href.trim(), base ?? undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

export function firstMeta(head: PageHead, names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
