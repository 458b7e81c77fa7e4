/** The chosen element in, the links of its text out, absolute where the page's address is known. */
import { attr, type El, squeeze, type Tree, textOf } from './dom.js';
import { absolute } from './page-head.js';

const MAX_LINKS = 500;

export function findLinks(
  tree: Tree,
  root: El,
  base: string | null,
  left: (el: El) => boolean,
): { href: string; text: string }[] {
  const links: { href: string; text: string }[] = [];
  for (let i = root.order; i <= root.last && links.length < MAX_LINKS; i++) {
    const el = tree.all[i] as El;
    if (el.tag !== 'a' || left(el)) continue;
    const href = attr(el, 'href');
    if (href === '' || href.startsWith('#')) continue;
    const target = absolute(href, base) ?? (/^[a-z][a-z0-9+.-]*:/i.test(href) ? null : href);
    const text = squeeze(textOf(el, 300));
    if (target && text !== '') links.push({ href: target, text });
  }
  return links;
}
