/** In: a state and the gold heads. Out: how many gold arcs each transition makes unreachable (Goldberg & Nivre 2013, arc-hybrid). */
import { LEFT, type ParseState, SHIFT } from './state.js';

/** Gold tree: `heads` with n for the root word's head; `children[h]` the dependents of h, n included. */
export interface GoldTree {
  readonly heads: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
  readonly children: readonly (readonly number[])[];
}

export function goldTree(heads: readonly number[], labels: readonly number[]): GoldTree {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  for (const [child, head] of heads.entries()) children[head]?.push(child);
  return { heads, labels, children };
}

/** Words still in the stack below `from` places from the top. */
function inStack(state: ParseState, word: number, from: number): boolean {
  for (let k = from; k < state.depth; k++) if (state.top(k) === word) return true;
  return false;
}

export function transitionCost(state: ParseState, gold: GoldTree, kind: number): number {
  if (kind === SHIFT) {
    let cost = inStack(state, gold.heads[state.front] as number, 1) ? 1 : 0;
    for (const d of gold.children[state.front] as number[]) if (d < state.front && state.heads[d] === -1) cost++;
    return cost;
  }
  const top = state.top(0);
  const head = gold.heads[top] as number;
  let cost = 0;
  for (const d of gold.children[top] as number[]) if (d >= state.front) cost++;
  if (kind === LEFT) {
    if (head > state.front || (head === state.top(1) && head !== -1)) cost++;
  } else if (head >= state.front) cost++;
  return cost;
}
