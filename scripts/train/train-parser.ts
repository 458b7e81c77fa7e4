/** In: sentences with predicted tags and gold trees. Out: the trained transition model (dynamic oracle, exploration). */
import { goldTree, transitionCost } from '../../src/parse/depend/oracle.js';
import { parseFeatures, type SentenceColumns } from '../../src/parse/depend/parse-features.js';
import { readTransitions } from '../../src/parse/depend/parser.js';
import { LEFT, ParseState, RIGHT, SHIFT } from '../../src/parse/depend/state.js';
import { FeatureList } from '../../src/parse/linear/feature-list.js';
import { Perceptron } from './perceptron.js';
import { seededRandom, shuffle } from './random.js';
import type { GoldSentence } from './treebank.js';

export interface ParserExample {
  readonly columns: SentenceColumns;
  readonly gold: GoldSentence;
}

/** "S", then each relation in each direction in which the treebank uses it at least twice, "L:root" included. */
export function transitionClasses(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { heads, relations } of sentences) {
    heads.forEach((head, i) => {
      const name = `${head > i ? 'L' : 'R'}:${relations[i]}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  const frequent = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  return ['S', ...new Set([...frequent, 'L:dep', 'R:dep'])].sort((a, b) =>
    a === 'S' ? -1 : b === 'S' ? 1 : a < b ? -1 : 1,
  );
}

export function trainParser(
  examples: readonly ParserExample[],
  classes: readonly string[],
  epochs: number,
  seed: number,
  log: (s: string) => void,
): Perceptron {
  const model = new Perceptron(classes);
  const { labels, transitions } = readTransitions(classes);
  const random = seededRandom(seed);
  const features = new FeatureList();
  const scores = new Float32Array(classes.length);
  const state = new ParseState();
  const rootLabel = labels.indexOf('root');
  const costs = [0, 0, 0];

  const trees = new Map(
    examples.map((e) => [
      e,
      goldTree(
        e.gold.heads,
        e.gold.relations.map((r) => Math.max(labels.indexOf(r), -1)),
      ),
    ]),
  );
  let wrongs = 0;
  let steps = 0;

  function learn(example: ParserExample, explore: boolean): void {
    const gold = trees.get(example) ?? goldTree([], []);
    const n = example.gold.forms.length;
    state.reset(n);
    while (!state.finished) {
      if (state.front === n && state.depth === 1) {
        state.apply(LEFT, rootLabel);
        continue;
      }
      parseFeatures(state, example.columns, features);
      model.score(features, scores);
      let least = 1e9;
      for (const kind of [SHIFT, LEFT, RIGHT]) {
        costs[kind] =
          state.allows(kind) && !(kind === LEFT && state.front === n) ? transitionCost(state, gold, kind) : 1e9;
        if ((costs[kind] as number) < least) least = costs[kind] as number;
      }
      const top = state.top(0);
      const leftArc = top >= 0 && gold.heads[top] === state.front;
      const rightArc = state.depth > 1 && gold.heads[top] === state.top(1);
      let guess = -1,
        right = -1;
      for (let c = 0; c < transitions.length; c++) {
        const { kind, label } = transitions[c] as { kind: number; label: number };
        if ((costs[kind] as number) >= 1e9 || label === rootLabel) continue;
        if (guess < 0 || (scores[c] as number) > (scores[guess] as number)) guess = c;
        if (costs[kind] !== least) continue;
        const goldArc = (kind === LEFT && leftArc) || (kind === RIGHT && rightArc);
        if (goldArc && label !== gold.labels[top]) continue;
        if (right < 0 || (scores[c] as number) > (scores[right] as number)) right = c;
      }
      model.tick();
      steps++;
      if (right >= 0 && guess !== right) {
        model.update(features, right, guess);
        wrongs++;
      }
      const taken = transitions[explore && random() < 0.9 ? guess : right < 0 ? guess : right] as {
        kind: number;
        label: number;
      };
      state.apply(taken.kind, taken.label);
    }
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    wrongs = 0;
    steps = 0;
    for (const example of shuffle([...examples], random)) learn(example, epoch > 0);
    log(`parser epoch ${epoch + 1}: ${((100 * wrongs) / steps).toFixed(2)} % wrong of ${steps}`);
  }
  return model;
}
