/** In: the columns of a sentence. Out: heads and relations, by greedy arc-hybrid transitions scored by a linear model. */
import { FeatureList } from '../../../src/parse/linear/feature-list.js';
import type { LinearModel } from '../../../src/parse/linear/packed-model.js';
import { parseFeatures, type SentenceColumns } from './parse-features.js';
import { LEFT, ParseState, RIGHT, SHIFT } from './state.js';

/** A class of the parser's model: "S", "L:nsubj", "R:obj". */
export interface Transition {
  readonly kind: number;
  readonly label: number;
}

/** Labels of the transitions in order of first appearance, and the transitions themselves. */
export function readTransitions(classes: readonly string[]): {
  labels: readonly string[];
  transitions: readonly Transition[];
} {
  const labels = [...new Set(classes.flatMap((name) => (name === 'S' ? [] : [name.slice(2)])))];
  const transitions = classes.map((name) => ({
    kind: name === 'S' ? SHIFT : name.startsWith('L') ? LEFT : RIGHT,
    label: labels.indexOf(name.slice(2)),
  }));
  return { labels, transitions };
}

/** Heads (n stands for the root's governor) and indexes of `labels`. */
export interface ParsedTree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export function createDependencyParser(model: LinearModel): {
  readonly labels: readonly string[];
  parse(columns: SentenceColumns, n: number): ParsedTree;
} {
  const { labels, transitions } = readTransitions(model.classes);
  const rootLabel = labels.indexOf('root');
  const kinds = Int32Array.from(transitions, (t) => t.kind);
  const labelOf = Int32Array.from(transitions, (t) => t.label);
  const scores = new Int32Array(transitions.length);
  const features = new FeatureList();
  const state = new ParseState();

  function bestAllowed(): number {
    const allowed = [state.allows(SHIFT), state.allows(LEFT), state.allows(RIGHT)];
    let winner = -1;
    for (let c = 0; c < scores.length; c++) {
      if (allowed[kinds[c] as number] !== true) continue;
      if (state.front < state.n && labelOf[c] === rootLabel) continue;
      if (winner === -1 || (scores[c] as number) > (scores[winner] as number)) winner = c;
    }
    return winner;
  }

  function step(columns: SentenceColumns): void {
    if (state.front === state.n && state.depth === 1) {
      state.apply(LEFT, rootLabel);
      return;
    }
    parseFeatures(state, columns, features);
    model.score(features, scores);
    const winner = bestAllowed();
    state.apply(kinds[winner] as number, labelOf[winner] as number);
  }

  return {
    labels,
    parse(columns, n) {
      state.reset(n);
      while (!state.finished) step(columns);
      return { heads: state.heads.slice(0, n), labels: state.labels.slice(0, n) };
    },
  };
}
