/** The heading, the head and the site's name in, the article's title without the site's suffix out. */
import { closest, type El, squeeze, type Tree, textOf } from './dom.js';
import { homeNames, targetOf, withoutNames } from './home.js';
import { firstMeta, type PageHead } from './page-head.js';

const SEPARATOR = /\s+[-–—|·•«»:/~]+\s+|\s*[|»]\s*/g;

/** Letters and digits only, lower case, to compare titles. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export interface TitleChoice {
  readonly title: string;
  /** The heading element on the page that holds it; null where only the head gives it. */
  readonly heading: El | null;
}

const SOCIAL = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'headline',
  'parsely-title',
  'sailthru.title',
];
const TITLE_NAMES = /\b(?:headline|entry-title|post-title|article-title)\b/i;
/** A heading that agrees with the head at least so much is the title. */
const AGREED = 0.7;

/** The title: the heading that the head confirms, else the head's own, else the first heading. */
export function findTitle(tree: Tree, head: PageHead): TitleChoice {
  const social = firstMeta(head, SOCIAL) ?? '';
  const best = bestHeading(tree, head, [head.linked.headline ?? '', social, head.titleTag].map(foldTitle));
  if (best && best.score >= AGREED) return { title: best.text, heading: best.el };
  const fromHead = social ? withoutSite(social, head) : head.linked.headline || withoutSite(head.titleTag, head);
  if (fromHead) return { title: squeeze(withoutNames(fromHead, homeNames(tree, head))), heading: null };
  return { title: best?.text ?? '', heading: best?.el ?? null };
}

function bestHeading(
  tree: Tree,
  head: PageHead,
  titles: readonly string[],
): { el: El; text: string; score: number } | null {
  const known = titles.filter((title) => title !== '');
  let best: { el: El; text: string; score: number } | null = null;
  for (const el of tree.all) {
    if (!isHeading(el)) continue;
    const target = targetOf(el, head);
    if (target === 'home') continue;
    const text = squeeze(textOf(el, 600));
    if (text.length < 2 || text.length > 400) continue;
    const score = agreement(foldTitle(text), known) + rankOf(el) - (target === 'other' ? LINKED_AWAY : 0);
    if (!best || score > best.score + 1e-9) best = { el, text, score };
  }
  return best;
}

/** What a heading that is a link to another page loses: it heads that page's card. */
const LINKED_AWAY = 0.25;

function rankOf(el: El): number {
  const level = el.tag === 'h1' ? 0.3 : el.tag === 'h2' ? 0.1 : 0;
  return level + (hasTitleName(el) ? 0.1 : 0);
}

const hasTitleName = (el: El): boolean => TITLE_NAMES.test(`${el.attrs['class'] ?? ''} ${el.attrs['itemprop'] ?? ''}`);

function isHeading(el: El): boolean {
  if (!/^h[1-3]$/.test(el.tag)) return hasTitleName(el) && el.tag !== 'a' && el.tag !== 'meta';
  return closest(el.parent, (up) => up.tag === 'nav' || up.tag === 'aside' || up.tag === 'footer') === null;
}

/** 1 where a known title is the same or begins with it up to a separator; the share of common words otherwise. */
function agreement(heading: string, known: readonly string[]): number {
  let best = 0;
  for (const title of known) {
    if (title === heading) return 1;
    const words = new Set(heading.split(' '));
    const other = title.split(' ');
    const common = other.filter((w) => words.has(w)).length;
    const precision = common / Math.max(1, words.size);
    const recall = common / Math.max(1, other.length);
    const overlap =
      (title.startsWith(`${heading} `) || title.includes(heading)) && words.size > 2
        ? 0.9
        : (2 * precision * recall) / (precision + recall || 1);
    if (overlap > best) best = overlap;
  }
  return best;
}

/** "Titre - Le Journal" without the part that names the site, or that is short at the end of a long title. */
export function withoutSite(title: string, head: PageHead): string {
  const parts = title
    .split(SEPARATOR)
    .map((p) => p.trim())
    .filter((p) => p !== '');
  if (parts.length < 2) return title;
  const site = foldTitle(firstMeta(head, ['og:site_name', 'application-name']) ?? head.linked.publisher ?? '');
  const host = head.base ? hostWord(head.base) : '';
  const names = (part: string): boolean => {
    const folded = foldTitle(part);
    const glued = folded.replace(/ /g, '');
    return (
      (site !== '' && (folded === site || site.startsWith(folded) || folded.startsWith(site))) ||
      (host.length > 3 && (glued.includes(host) || host.includes(glued)) && glued.length > 2)
    );
  };
  const last = parts[parts.length - 1] as string;
  const first = parts[0] as string;
  if (names(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s\-–—|·•«»:/~]+$/, '');
  if (names(first)) return title.slice(title.indexOf(first) + first.length).replace(/^[\s\-–—|·•«»:/~]+/, '');
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  return /\s[|»]\s/.test(title) && longest.length > 0.5 * title.length ? longest : title;
}

/** "www.le-matin.example" gives "lematin". */
export function hostWord(url: string): string {
  try {
    const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
    const name =
      labels.length > 2 && (labels[labels.length - 2] ?? '').length <= 3
        ? labels[labels.length - 3]
        : labels[labels.length - 2];
    return (name ?? labels[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  } catch {
    return '';
  }
}
