/** In: sentences with predicted tags and gold trees. Out: the trained transition model (dynamic oracle, exploration). */

import { FeatureList } from '../../../src/parse/linear/feature-list.js';
import { Perceptron } from '../perceptron.js';
import { seededRandom, shuffle } from '../random.js';
import type { GoldSentence } from '../treebank.js';
import { type GoldTree, goldTree, transitionCost } from './oracle.js';
import { parseFeatures, type SentenceColumns } from './parse-features.js';
import { readTransitions, type Transition } from './parser.js';
import { LEFT, ParseState, RIGHT, SHIFT } from './state.js';

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

/** No transition costs this much: it is not allowed here. */
const FORBIDDEN = 1e9;
/** After the first epoch, how often the parser follows its own guess into states of its own making. */
const EXPLORATION = 0.9;

class ParserTraining {
  readonly model: Perceptron;
  wrongs = 0;
  steps = 0;
  private readonly labels: readonly string[];
  private readonly transitions: readonly Transition[];
  private readonly rootLabel: number;
  private readonly random: () => number;
  private readonly features = new FeatureList();
  private readonly scores: Float32Array;
  private readonly state = new ParseState();
  private readonly costs = [0, 0, 0];

  constructor(classes: readonly string[], random: () => number) {
    this.model = new Perceptron(classes);
    this.random = random;
    this.scores = new Float32Array(classes.length);
    const { labels, transitions } = readTransitions(classes);
    this.labels = labels;
    this.transitions = transitions;
    this.rootLabel = labels.indexOf('root');
  }

  treeOf({ heads, relations }: GoldSentence): GoldTree {
    return goldTree(
      heads,
      relations.map((relation) => this.labels.indexOf(relation)),
    );
  }

  learn({ columns }: ParserExample, tree: GoldTree, explore: boolean): void {
    const { state, features, scores, model } = this;
    const n = tree.heads.length;
    state.reset(n);
    while (!state.finished) {
      if (state.front === n && state.depth === 1) {
        state.apply(LEFT, this.rootLabel);
        continue;
      }
      parseFeatures(state, columns, features);
      model.score(features, scores);
      const least = this.weighCosts(tree);
      const guess = this.best((kind) => (this.costs[kind] as number) < FORBIDDEN, null);
      const right = this.best((kind) => this.costs[kind] === least, tree);
      model.tick();
      this.steps++;
      if (right >= 0 && guess !== right) {
        model.update(features, right, guess);
        this.wrongs++;
      }
      const ownWay = explore && this.random() < EXPLORATION;
      const { kind, label } = this.transitions[ownWay || right < 0 ? guess : right] as Transition;
      state.apply(kind, label);
    }
  }

  /** Fills `costs` and returns the least of them. */
  private weighCosts(tree: GoldTree): number {
    for (const kind of [SHIFT, LEFT, RIGHT]) {
      const allowed = this.state.allows(kind) && !(kind === LEFT && this.state.front === this.state.n);
      this.costs[kind] = allowed ? transitionCost(this.state, tree, kind) : FORBIDDEN;
    }
    return Math.min(...this.costs);
  }

  /** The best class among these kinds; with a tree, an arc of the tree must have its label. -1: none. */
  private best(allowed: (kind: number) => boolean, tree: GoldTree | null): number {
    const top = this.state.top(0);
    let best = -1;
    for (const [c, { kind, label }] of this.transitions.entries()) {
      if (!allowed(kind) || label === this.rootLabel) continue;
      if (tree !== null && this.isGoldArc(tree, kind, top) && label !== tree.labels[top]) continue;
      if (best < 0 || (this.scores[c] as number) > (this.scores[best] as number)) best = c;
    }
    return best;
  }

  private isGoldArc(tree: GoldTree, kind: number, top: number): boolean {
    if (kind === LEFT) return top >= 0 && tree.heads[top] === this.state.front;
    return kind === RIGHT && this.state.depth > 1 && tree.heads[top] === this.state.top(1);
  }
}

export function trainParser(
  examples: readonly ParserExample[],
  classes: readonly string[],
  epochs: number,
  seed: number,
  log: (line: string) => void,
): Perceptron {
  const random = seededRandom(seed);
  const training = new ParserTraining(classes, random);
  const trees = new Map(examples.map((example) => [example, training.treeOf(example.gold)]));
  for (let epoch = 0; epoch < epochs; epoch++) {
    training.wrongs = 0;
    training.steps = 0;
    for (const example of shuffle([...examples], random))
      training.learn(example, trees.get(example) as GoldTree, epoch > 0);
    log(`linear parser, epoch ${epoch + 1}: ${((100 * training.wrongs) / training.steps).toFixed(2)} % wrong`);
  }
  return training.model;
}
