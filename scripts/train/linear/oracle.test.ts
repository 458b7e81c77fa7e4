import { describe, expect, it } from 'vitest';
import { goldTree, transitionCost } from './oracle.js';
import { LEFT, ParseState, RIGHT, SHIFT } from './state.js';

/** "Des hommes ont attaqué Sanbé": heads of each word, 5 for the root. */
const HEADS = [1, 3, 3, 5, 3];
const gold = goldTree(HEADS, [0, 0, 0, 0, 0]);

function stateAfter(...kinds: number[]): ParseState {
  const state = new ParseState();
  state.reset(HEADS.length);
  for (const kind of kinds) state.apply(kind, 0);
  return state;
}

describe('dynamic oracle of the arc-hybrid system', () => {
  it('rebuilds the gold tree by following transitions without cost', () => {
    const state = stateAfter();
    while (!state.finished) {
      const free = [SHIFT, LEFT, RIGHT].find((kind) => state.allows(kind) && transitionCost(state, gold, kind) === 0);
      state.apply(free as number, 0);
    }
    expect([...state.heads.subarray(0, 5)]).toEqual(HEADS);
  });

  it('counts the arcs that a transition loses', () => {
    expect(transitionCost(stateAfter(SHIFT), gold, SHIFT)).toBe(1);
    expect(transitionCost(stateAfter(SHIFT), gold, LEFT)).toBe(0);
    const verbOnTop = stateAfter(SHIFT, LEFT, SHIFT, SHIFT, LEFT, LEFT, SHIFT);
    expect(verbOnTop.top(0)).toBe(3);
    expect(transitionCost(verbOnTop, gold, LEFT)).toBe(2);
    expect(transitionCost(verbOnTop, gold, SHIFT)).toBe(0);
  });

  it('gives the root one word only', () => {
    const state = stateAfter(SHIFT, SHIFT, SHIFT, SHIFT, SHIFT);
    expect([SHIFT, LEFT, RIGHT].map((kind) => state.allows(kind))).toEqual([false, false, true]);
  });
});
