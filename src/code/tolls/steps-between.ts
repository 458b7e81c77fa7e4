/** How far apart two words are. In: their indexes. Out: the steps of the tree between them; a step into a relative clause or over "et" counts double. */
import type { Grammar } from '../grammar.js';
import { hasRel, pathUp, wordAt } from '../tree/tree.js';

export function stepsBetween(g: Grammar, a: number, b: number): number {
  const up = pathUp(g.tree, a);
  const other = pathUp(g.tree, b);
  const meet = up.find((i) => other.includes(i));
  if (meet === undefined) return Number.POSITIVE_INFINITY;
  const steps = [...up.slice(0, up.indexOf(meet)), ...other.slice(0, other.indexOf(meet))];
  return steps.reduce((sum, i) => sum + (hasRel(wordAt(g.tree, i), 'acl:relcl', 'conj') ? 2 : 1), 0);
}
