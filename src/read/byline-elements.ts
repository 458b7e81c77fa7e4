/** The tree in, the name that its elements called author, or its links to an author's page, hold out. */
import { foldPageText } from '../lexicon/page.js';
import { cleanName, stripPrefix } from './byline-name.js';
import type { BylinePlace } from './byline-place.js';
import { attr, closest, contains, type El, onlyKid, spacedText } from './dom.js';
import { isElsewhere } from './elsewhere.js';

const AUTHOR =
  /(?:^|[\s_-])(?:author|authors|byline|by-line|auteur|autor|writer|reporter|contributor|journalist|signature|creator|posted-by|submitted|screenname|username|authorname)(?=[\s_-]|$)/i;
const NOT_AUTHOR =
  /(?:^|[\s_-])(?:comment|comments|related|share|social|avatar|image|img|photo|icon|count|bio|description|desc|title|role|job|date|time|published|category|follow|twitter|email)(?=[\s_-]|$)/i;
const DATED = /\b(?:date|time|published)\b/gi;
const MAX_TEXT = 200;
const MAX_WORDS = 6;

interface Candidate {
  readonly el: El;
  readonly name: string;
  readonly rank: number;
  readonly score: number;
}

export function bylineOfElements(place: BylinePlace): string | null {
  const candidates = place.tree.all.flatMap((el) => candidateOf(el, place) ?? []);
  let best: Candidate | null = null;
  for (const one of candidates) if (!best || one.score > best.score) best = one;
  if (!best) return null;
  const { rank, el } = best;
  const together = candidates.filter((one) => one.rank === rank && one.el.parent === el.parent && isLink(one.el));
  const names = isLink(el) ? together.map((one) => one.name) : [best.name];
  return [...new Map(names.map((name) => [foldPageText(name), name])).values()].join(', ');
}

const isLink = (el: El): boolean => el.tag === 'a';

function candidateOf(el: El, place: BylinePlace): Candidate | null {
  const rank = authorRank(el) || (linksToAuthor(el) && isAtText(el, place) ? 1 : 0);
  if (rank === 0) return null;
  const kid = onlyKid(el);
  if ((kid && authorRank(kid) >= rank) || isElsewhere(place, el)) return null;
  const text = firstLine(el, place);
  if (text === '' || text.length > MAX_TEXT) return null;
  const name = cleanName(stripPrefix(text, place.words.aboutAuthor), place);
  if (!name || name.split(' ').length > MAX_WORDS) return null;
  const far = Math.min(Math.abs(el.order - (place.heading?.order ?? 0)), 900);
  return { el, name, rank, score: rank * 1000 - far };
}

/** "<div><p>Awa Sow</p><p>Correspondante à Kaya</p></div>" names one person: the first line, with the next where the first only says "Par". */
function firstLine(el: El, { lines, words }: BylinePlace): string {
  const from = lines.first[el.order] ?? 0;
  const to = lines.end[el.order] ?? 0;
  if (to - from < 2) return once(spacedText(el, 400));
  const block = lines.blocks[from];
  const alone = block && (lines.end[block.el.order] ?? 0) - (lines.first[block.el.order] ?? 0) === 1;
  const first = (alone && contains(el, block.el) ? spacedText(block.el, 400) : block?.text) ?? '';
  return words.bylinePrefixes.includes(foldPageText(first)) ? `${first} ${lines.blocks[from + 1]?.text ?? ''}` : first;
}

/** A name for the eye and one for the link are one: "Awa Sow Awa Sow". */
function once(text: string): string {
  const half = text.slice(0, text.length >> 1);
  return text === `${half} ${half}` ? half : text.replace(/(\p{Lu}\S* \p{Lu}\S*) \1$/u, '$1');
}

function authorRank(el: El): number {
  if (/\bauthor\b/i.test(attr(el, 'rel')) && el.tag === 'a') return 3;
  const prop = attr(el, 'itemprop');
  if (/\bauthor\b/i.test(prop)) return 3;
  if (prop === 'name' && closest(el.parent, (up) => /\bauthor\b/i.test(attr(up, 'itemprop')))) return 4;
  const names = `${attr(el, 'class')} ${attr(el, 'id')} ${attr(el, 'data-testid')}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  if (!AUTHOR.test(names) || el.tag === 'body' || el.tag === 'article') return 0;
  // "publish-date-author" holds both: its date is taken off the name
  if (NOT_AUTHOR.test(names)) return NOT_AUTHOR.test(names.replace(DATED, '')) ? 0 : 1;
  return /author-?name|byline-?name/i.test(names) ? 3 : 2;
}

/** "/author/awa-sow", "/auteurs/awa-sow/": the page of one person. */
const AUTHOR_PAGE =
  /\/(?:(?:blog-|news-)?(?:authors?|auteurs?|autor(?:es|en)?|autore|autori|writers?|columnists?|journalists?|journalistes?|reporters?|contributors?|producers|staff|profiles?|people|by|redacteurs?|redakteure?)\/[^/?#]+)\/?(?:[?#].*)?$/i;

function linksToAuthor(el: El): boolean {
  return el.tag === 'a' && AUTHOR_PAGE.test(attr(el, 'href'));
}

const NEAR = { before: 4, after: 14, below: 6 };

/** Beside the title or just below the text: a menu has links to people too. */
function isAtText(el: El, { lines, heading, from, to }: BylinePlace): boolean {
  const line = lines.first[el.order] ?? 0;
  const title = heading ? (lines.first[heading.order] ?? from) : from;
  const top = line >= title - NEAR.before && line <= Math.max(title + NEAR.after, from) && line <= from + 3;
  return top || (line >= to - 1 && line <= to + NEAR.below);
}
