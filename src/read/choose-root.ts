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

export function chooseRoot(tree: Tree, masses: Masses, dropped: (el: El) => boolean): RootChoice {
  const body = tree.all.find((el) => el.tag === 'body') ?? tree.root;
  const dense = densest(body, masses);
  const named = bestNamed(tree, masses, dropped);
  if (!named) return { root: dense, by: 'density' };
  if (masses.of(named) < 0.6 * masses.of(dense)) return { root: dense, by: 'density' };
  return { root: named, by: 'names' };
}

/** From the body down, as long as one child holds nearly all the running text. */
function densest(from: El, masses: Masses): El {
  let at = from;
  for (;;) {
    let best: El | null = null;
    for (const kid of at.kids) if (typeof kid === 'object' && (!best || masses.of(kid) > masses.of(best))) best = kid;
    if (!best || masses.of(best) < DESCEND * masses.of(at) || masses.of(best) === 0) return at;
    at = best;
  }
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
