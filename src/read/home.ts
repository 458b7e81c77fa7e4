/** Links of a page in, where they lead out: to the front page, whose links bear the site's name, to another page, or to this one. */
import { attr, type El, spacedText, type Tree } from './dom.js';
import { absolute, type PageHead } from './page-head.js';

/** Where a heading that is one link leads: the front page (a logo), another page, or this one; null where it is no link. */
export function targetOf(el: El, head: PageHead): 'home' | 'other' | 'self' | null {
  const inside = el.kids.filter((kid) => typeof kid !== 'string' || kid.trim() !== '');
  const only = inside.length === 1 && typeof inside[0] === 'object' ? inside[0] : null;
  const link = only?.tag === 'a' ? only : el.parent?.tag === 'a' ? el.parent : null;
  const href = link?.attrs['href'] ?? '';
  const target = href === '' || href.startsWith('#') ? null : absolute(href, head.base);
  if (!target || !head.base) return null;
  const path = pathOf(target);
  if (path === '' && pathOf(head.base) !== '') return 'home';
  return path === pathOf(head.base) || path === pathOf(head.canonical ?? '') ? 'self' : 'other';
}

/** "https://www.lefanal.example/kaya/?x=1" gives "/kaya". */
const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/\/*(?:[?#].*)?$/, '');

const MAX_NAME = 40;
const ENOUGH = 5;

/** What the links to the front page say: "<a href=/>Le Fanal</a>". None where this is the front page. */
export function homeNames(tree: Tree, head: PageHead): string[] {
  const names = new Set<string>();
  if (!head.base || pathOf(head.base) === '') return [];
  for (const el of tree.all) {
    if (el.tag !== 'a' || names.size >= ENOUGH) continue;
    const target = absolute(attr(el, 'href'), head.base);
    if (!target || pathOf(target) !== '' || hostOf(target) !== hostOf(head.base)) continue;
    const name = spacedText(el, MAX_NAME + 1) || attr(el, 'title') || attr(el, 'aria-label');
    if (name.length > 2 && name.length <= MAX_NAME) names.add(name);
  }
  return [...names];
}

const hostOf = (url: string): string => /^[a-z]+:\/\/(?:www\.)?([^/?#]*)/i.exec(url)?.[1] ?? '';

/** "Le Fanal: Kaya rouvre sa halle" and "Kaya rouvre sa halle - Le Fanal" without the name and its separator. */
export function withoutNames(title: string, names: readonly string[]): string {
  for (const name of names) {
    const [whole, part] = [title.toLowerCase(), name.toLowerCase()];
    const after = whole.startsWith(part) ? /^\s*[-–—|:·•»~/]\s+(?=\S)/.exec(title.slice(name.length)) : null;
    if (after) return title.slice(name.length + after[0].length);
    const before = whole.endsWith(part) ? /(?<=\S)\s+[-–—|:·•«»~/]\s*$/.exec(title.slice(0, -name.length)) : null;
    if (before) return title.slice(0, before.index);
  }
  return title;
}
