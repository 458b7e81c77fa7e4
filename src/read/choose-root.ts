/** The tree and the masses of what is left after pruning in, the element that holds the article out: two candidates and an arbiter. */
import { attr, contains, type El, type Tree } from './dom.js';
import { namedBody } from './element-names.js';
import type { Masses } from './mass.js';

export interface RootChoice {
  readonly root: El;
  readonly by: 'names' | 'density';
}

/** Share of the running text that the next element down must hold for the walk to go on. */
const DESCEND = 0.85;
const NEARLY_ALL = 0.97;

/** A named element is believed with this share of the densest one's running text; the only body of an article on its page, with less. */
const NAMED_SHARE = 0.45;
const ONLY_BODY_SHARE = 0.15;

export function chooseRoot(tree: Tree, masses: Masses, dropped: (el: El) => boolean, heading: El | null): RootChoice {
  const body = tree.all.find((el) => el.tag === 'body') ?? tree.root;
  const dense = densest(body, masses);
  const named = bestNamed(tree, masses, dropped);
  if (named && masses.of(named) >= NAMED_SHARE * masses.of(dense)) return { root: named, by: 'names' };
  const only = onlyBody(tree, masses, dropped, heading);
  if (only && masses.of(only) >= ONLY_BODY_SHARE * masses.of(dense)) return { root: only, by: 'names' };
  return { root: dense, by: 'density' };
}

/** A short article beside long excerpts: the one element below the title that is named an article's body. */
function onlyBody(tree: Tree, masses: Masses, dropped: (el: El) => boolean, heading: El | null): El | null {
  let only: El | null = null;
  for (let i = (heading?.order ?? tree.all.length) + 1; i < tree.all.length; i++) {
    const el = tree.all[i] as El;
    if (masses.of(el) === 0 || !namedBody(el) || dropped(el)) continue;
    if (only) return null;
    only = el;
    i = el.last;
  }
  return only;
}

/** From the body down, as long as one child holds nearly all the running text, or what it leaves behind is not running text. */
function densest(from: El, masses: Masses): El {
  let at = from;
  for (;;) {
    let best: El | null = null;
    for (const kid of at.kids) if (typeof kid === 'object' && (!best || masses.of(kid) > masses.of(best))) best = kid;
    if (!best || masses.of(best) === 0) return at;
    const share = masses.of(best) / masses.of(at);
    if (share < DESCEND || (share < NEARLY_ALL && leavesText(at, best, masses))) return at;
    at = best;
  }
}

/** Is what the step from `at` to `best` leaves behind mostly sentences? An introduction beside the body is; menus and teasers are not. */
function leavesText(at: El, best: El, masses: Masses): boolean {
  const mass = masses.of(at) - masses.of(best);
  return mass > 150 && mass > 0.75 * (masses.weightOf(at) - masses.weightOf(best));
}

function bestNamed(tree: Tree, masses: Masses, dropped: (el: El) => boolean): El | null {
  const named = tree.all.filter((el) => isNamed(el) && masses.of(el) > 0 && !dropped(el));
  let best: El | null = null;
  for (const el of named) {
    if (!best || masses.of(el) > masses.of(best) || (contains(best, el) && masses.of(el) >= 0.9 * masses.of(best)))
      best = el;
  }
  return best;
}

function isNamed(el: El): boolean {
  return el.tag === 'article' || el.tag === 'main' || attr(el, 'role') === 'main' || namedBody(el);
}
