/** The chosen element in, the lists of links and the cards of other articles inside it out, marked as dropped. */
import { attr, contains, type El, type Tree } from './dom.js';
import type { Masses } from './mass.js';
import { hostWord } from './title.js';

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'div', 'section', 'table', 'p', 'article', 'dl']);

/** Elements of mostly linked short text: at least three links, no running text. */
export function linkLists(tree: Tree, root: El, masses: Masses, drops: Map<number, string>): void {
  const whole = Math.max(1, masses.weightOf(root));
  for (let i = root.order + 1; i <= root.last; i++) {
    const el = tree.all[i] as El;
    if (drops.has(i)) {
      i = el.last;
      continue;
    }
    if (!LISTS.has(el.tag)) continue;
    const weight = masses.weightOf(el);
    if (weight === 0 || masses.of(el) > 0 || masses.linkedOf(el) < 0.75 * weight || weight > 0.4 * whole) continue;
    if (countLinks(tree, el) < 3 || amongParagraphs(el, root, masses)) continue;
    drops.set(i, 'links');
    i = el.last;
  }
}

/** A writer's list bears no class; a widget's does. */
const isPlain = (el: El): boolean => /^(?:$|wp-block-list\b)/.test(attr(el, 'class'));
const MIDDLE = 0.1;

/** A list between two paragraphs of the article is part of it. */
function amongParagraphs(el: El, root: El, masses: Masses): boolean {
  const { parent } = el;
  if (el.tag !== 'ul' && el.tag !== 'ol') return false;
  if (
    isPlain(el) &&
    masses.before(el, root) > MIDDLE * masses.of(root) &&
    masses.after(el, root) > MIDDLE * masses.of(root)
  )
    return true;
  if (!parent || masses.of(parent) < 0.5 * masses.of(root)) return false;
  return masses.before(el, parent) > 0 && masses.after(el, parent) > 0;
}

function countLinks(tree: Tree, el: El): number {
  let links = 0;
  for (let i = el.order + 1; i <= el.last; i++) if (tree.all[i]?.tag === 'a') links++;
  return links;
}

/** A group of cards that holds more than this share of the text is the article: a digest. */
const CARD_SHARE = 0.45;

/** Cards of other articles: two or more like siblings, each with a linked heading and a short text, together less than the article. `host`: the page's own, "" where unknown. */
export function cardLists(tree: Tree, root: El, masses: Masses, drops: Map<number, string>, host: string): void {
  const most = CARD_SHARE * masses.of(root);
  for (let i = root.order; i <= root.last; i++) {
    const parent = tree.all[i] as El;
    if (drops.has(i)) {
      i = parent.last;
      continue;
    }
    for (const alike of likeChildren(parent, drops)) {
      const cards = alike.filter((el) => isCard(tree, el, masses, host));
      const least = isAmong(alike, parent, masses) ? 1 : 2;
      if (cards.length < Math.max(least, 0.7 * alike.length)) continue;
      if (cards.reduce((sum, card) => sum + masses.of(card), 0) > most) continue;
      for (const card of cards) drops.set(card.order, 'related');
    }
  }
}

/** One card alone counts where paragraphs of the article stand on both sides of it, and it is no paragraph itself. */
function isAmong(alike: readonly El[], parent: El, masses: Masses): boolean {
  const [el] = alike;
  if (!el || alike.length > 1 || !CARD_TAGS.has(el.tag)) return false;
  return masses.before(el, parent) > 200 && masses.after(el, parent) > 0;
}

const CARD_TAGS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'li']);

/** Children of one tag and first class. */
function likeChildren(parent: El, drops: ReadonlyMap<number, string>): El[][] {
  const groups = new Map<string, El[]>();
  for (const kid of parent.kids) {
    if (typeof kid === 'string' || drops.has(kid.order)) continue;
    const key = `${kid.tag} ${attr(kid, 'class').split(' ')[0] ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(kid);
    else groups.set(key, [kid]);
  }
  return [...groups.values()];
}

function isCard(tree: Tree, el: El, masses: Masses, host: string): boolean {
  const weight = masses.weightOf(el);
  if (weight < 15 || weight > 450) return false;
  if (el.tag === 'article' && tree.all.slice(el.order + 1, el.last + 1).some((kid) => /^h[1-6]$/.test(kid.tag)))
    return true;
  if (masses.linkedOf(el) < 12) return false;
  for (let i = el.order + 1; i <= el.last; i++) {
    const heading = tree.all[i] as El;
    if (!/^h[1-6]$/.test(heading.tag) && !/\b(?:title|headline)\b/i.test(attr(heading, 'class'))) continue;
    const text = masses.weightOf(heading);
    if (text > 0 && masses.linkedOf(heading) >= 0.9 * text && linksWithin(tree, el, heading, host)) return true;
  }
  return false;
}

/** The heading's link leads to another page of this site: not to a place on this page, and not to what a selection recommends elsewhere. */
function linksWithin(tree: Tree, card: El, heading: El, host: string): boolean {
  for (let i = card.order; i <= card.last; i++) {
    const el = tree.all[i] as El;
    if (el.tag !== 'a' || !(contains(heading, el) || contains(el, heading))) continue;
    const href = attr(el, 'href');
    if (/^(?:#|$)/.test(href)) return false;
    return host === '' || !/^https?:\/\//i.test(href) || hostWord(href) === host;
  }
  return false;
}
