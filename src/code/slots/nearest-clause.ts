/** Whose subject a joined verb shares. In: a verb that "et" joins to another. Out: the clause nearest before it that has a subject of its own: "Tirna a nié, mais **Kolani a dit** sa colère **et a rompu** les relations": the parser hangs both on the first verb. */
import type { Grammar } from '../grammar.js';
import { childrenBy, isVerbal, wordAt } from '../tree/tree.js';

export function nearestClause(g: Grammar, verb: number): number {
  const { head } = wordAt(g.tree, verb);
  if (g.group(verb).form !== 'finite') return head;
  const between = childrenBy(g.tree, head, 'conj').filter((i) => head < i && i < verb && isClause(g, i));
  return between.at(-1) ?? head;
}

function isClause(g: Grammar, index: number): boolean {
  return isVerbal(g.tree, index) && childrenBy(g.tree, index, 'nsubj').some((i) => i < index);
}
