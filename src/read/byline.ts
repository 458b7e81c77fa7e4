/** The page in, the name of who wrote the article out; null where only a desk, an account or the site signs. */
import { foldPageText, type PageWords } from '../lexicon/page.js';
import { attr, closest, type El, squeeze, type Tree, textOf } from './dom.js';
import { isElsewhere, type Whereabouts } from './elsewhere.js';
import { firstMeta, type PageHead } from './page-head.js';
import { foldTitle, hostWord } from './title.js';

export interface BylinePlace extends Whereabouts {
  readonly tree: Tree;
  readonly head: PageHead;
  readonly site: string | null;
  readonly words: PageWords;
}

const META = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'citation_author',
  'byl',
  'article:author',
  'twitter:data1',
  'authors',
  'shareaholic:article_author_name',
  'cxenseparse:author',
  'creator',
  'dc.contributor',
];
const MAX_NAME = 90;

/** Candidates in order of trust: JSON-LD, meta, microdata and rel=author, elements called author or byline near the title, "Par …" lines. */
export function findByline(place: BylinePlace): string | null {
  const { head } = place;
  const fromLinked = cleanNames(head.linked.authors, place);
  if (fromLinked) return fromLinked;
  for (const name of META) {
    if (name === 'twitter:data1' && !/written|author|par|by/i.test(firstMeta(head, ['twitter:label1']) ?? '')) continue;
    const found = cleanNames(head.meta.get(name) ?? [], place);
    if (found) return found;
  }
  return fromElements(place) ?? fromLines(place);
}

function cleanNames(names: readonly string[], place: BylinePlace): string | null {
  const clean = names.map((n) => cleanName(n, place)).filter((n): n is string => n !== null);
  const unique = [...new Map(clean.map((n) => [foldTitle(n), n])).values()];
  return unique.length > 0 ? unique.join(', ') : null;
}

/** What is needed to know nobody's name. */
export interface NamePlace {
  readonly words: PageWords;
  readonly site: string | null;
  readonly head: { readonly base: string | null };
}

/** One name as a page gives it: prefix, role, date and address off; null where it is nobody's. */
export function cleanName(raw: string, place: NamePlace): string | null {
  let name = squeeze(raw.replace(/<[^>]{0,200}>/g, ' '));
  if (name === '' || name.length > 300 || /^https?:\/\//i.test(name)) return null;
  name = stripPrefix(name, place.words);
  name = name.replace(/\s*[([]?\b[\w.+-]+@[\w-]+\.[\w.-]+[)\]]?/g, '').replace(/^@/, '');
  name = name.split(/\s+[|•·–—]\s+|\s+-\s+|\s*[|•·]\s*|,?\s+\d{1,2}[\s./]|\s*\n/)[0] ?? '';
  name = withoutRole(name)
    .replace(/^[\s:,;.\-–—]+|[\s:,;\-–—/]+$/g, '')
    .trim();
  if (
    name === '' ||
    name.length > MAX_NAME ||
    name.split(' ').length > 12 ||
    /\d{2,}/.test(name) ||
    !/\p{L}{2}/u.test(name)
  )
    return null;
  return isNobody(name, place) ? null : name;
}

/** "Awa Sow, envoyée spéciale à Kaya", "Awa Sow (AFP)", "Awa Sow avec AFP": the name alone. */
function withoutRole(name: string): string {
  return name
    .replace(/\s*\(\p{Lu}{2,6}\)\s*$/u, '')
    .replace(/,\s+\p{Ll}.*$/u, '')
    .replace(/\s+avec\s+(?:l['’])?(?:\p{Lu}{2,}|agences?).*$/u, '');
}

function stripPrefix(name: string, words: PageWords): string {
  const folded = foldPageText(name);
  const prefix = words.bylinePrefixes.find((p) => folded.startsWith(`${p} `));
  if (!prefix) return name;
  const count = prefix.split(' ').length;
  const rest = name.match(/^[^\p{L}]*/u)?.[0] ?? '';
  let at = rest.length;
  for (let i = 0; i < count; i++) {
    const word = /^[\p{L}\p{M}'’-]+[^\p{L}]*/u.exec(name.slice(at));
    if (!word) return name;
    at += word[0].length;
  }
  return name.slice(at);
}

/** "La Rédaction", "admin", the site's own name. */
export function isNobody(name: string, place: NamePlace): boolean {
  const folded = foldPageText(name);
  if (folded === '' || place.words.genericBylines.has(folded) || place.words.bylinePrefixes.includes(folded))
    return true;
  const bare = folded.replace(/^(?:la|le|l|les|the|die|el) /, '');
  if (place.words.genericBylines.has(bare)) return true;
  const site = foldPageText(place.site ?? '');
  if (
    site !== '' &&
    (folded === site || bare === site || folded === `redaction ${site}` || folded === `la redaction de ${site}`)
  )
    return true;
  const host = place.head.base ? hostWord(place.head.base) : '';
  const glued = folded.replace(/[^\p{L}]/gu, '');
  if (host.length > 3 && (glued === host || /^https?|www|\.(?:com|net|org|info)$/i.test(name))) return true;
  const first = folded.split(' ')[0] ?? '';
  return (
    (first === 'redaction' || first === 'la') && / redaction|^redaction /.test(` ${folded} `) && folded.length < 40
  );
}

const AUTHOR =
  /(?:^|[\s_-])(?:author|authors|byline|by-line|auteur|autor|writer|reporter|contributor|journalist|signature|creator|posted-by|submitted|screenname|username)(?=[\s_-]|$)/i;
const NOT_AUTHOR =
  /(?:^|[\s_-])(?:comment|comments|related|share|social|avatar|image|img|photo|icon|count|bio|description|desc|title|role|job|date|time|published|category|follow|twitter|email)(?=[\s_-]|$)/i;

function fromElements(place: BylinePlace): string | null {
  const { tree, heading } = place;
  const at = heading?.order ?? 0;
  let best: { name: string; rank: number } | null = null;
  for (const el of tree.all) {
    const rank = authorRank(el);
    if (rank === 0 || isElsewhere(place, el)) continue;
    const text = firstLine(el, place);
    if (text === '' || text.length > 200) continue;
    const name = cleanName(text, place);
    if (!name || name.split(' ').length > 6) continue;
    const score = rank * 1000 - Math.min(Math.abs(el.order - at), 900);
    if (!best || score > best.rank) best = { name, rank: score };
  }
  return best?.name ?? null;
}

/** "<div><p>Awa Sow</p><p>Correspondante à Kaya</p></div>" names one person: the first line, with the next where the first only says "Par". */
function firstLine(el: El, { lines, words }: BylinePlace): string {
  const from = lines.first[el.order] ?? 0;
  const to = lines.end[el.order] ?? 0;
  if (to - from < 2) return squeeze(textOf(el, 400));
  const first = lines.blocks[from]?.text ?? '';
  return words.bylinePrefixes.includes(foldPageText(first)) ? `${first} ${lines.blocks[from + 1]?.text ?? ''}` : first;
}

function authorRank(el: El): number {
  if (/\bauthor\b/i.test(attr(el, 'rel')) && el.tag === 'a') return 3;
  const prop = attr(el, 'itemprop');
  if (/\bauthor\b/i.test(prop)) return 3;
  if (prop === 'name' && closest(el.parent, (up) => /\bauthor\b/i.test(attr(up, 'itemprop')))) return 4;
  const names = `${attr(el, 'class')} ${attr(el, 'id')} ${attr(el, 'data-testid')}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  if (!AUTHOR.test(names) || el.tag === 'body' || el.tag === 'article') return 0;
  return NOT_AUTHOR.test(names) ? 0 : /author-?name|byline-?name/i.test(names) ? 3 : 2;
}

/** "Par Awa Sow" alone on a short line near the title or after the text. */
function fromLines({ lines, heading, from, to, words, site, head }: BylinePlace): string | null {
  const start = heading ? Math.min(lines.first[heading.order] ?? from, from) : from;
  const places = [...range(start, Math.min(from + 3, to)), ...range(to - 4, to + 3)];
  for (const i of places) {
    const text = lines.blocks[i]?.text ?? '';
    if (text.length > 120) continue;
    const folded = foldPageText(text);
    const prefix = words.bylinePrefixes.find((p) => folded.startsWith(`${p} `) && p.length > 1);
    if (!prefix) continue;
    const name = cleanName(text, { words, site, head });
    if (name && name.split(' ').length <= 5 && /^\p{Lu}/u.test(name)) return name;
  }
  return null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
