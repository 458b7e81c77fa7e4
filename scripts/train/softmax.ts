/** A logistic model of several classes over hashed features. In: examples with a class. Out: scores, and packed weights for `openLinearModel`. */
import type { FeatureList } from '../../src/parse/linear/feature-list.js';
import { packLinearModel } from '../../src/parse/linear/packed-model.js';
import { seededRandom, shuffle } from './random.js';

export interface ClassExample {
  readonly features: FeatureList;
  readonly answer: number;
}

export interface SoftmaxOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
  readonly seed: number;
}

export interface SoftmaxModel {
  /** Log-odds of each class, up to a constant; fills `into`. */
  score(features: FeatureList, into: Float64Array): void;
  /** One unit of log-odds is `units` of the packed scores; weights under `least` units are dropped. */
  pack(units: number, least: number): Uint8Array;
}

/** Rows of weights and of summed squared gradients (Adagrad), one a feature. */
class Rows {
  readonly size: number;
  readonly index = new Map<number, number>();
  values = new Float64Array(1 << 16);
  squares = new Float64Array(1 << 16);

  constructor(size: number) {
    this.size = size;
  }

  /** Start of the row of a feature; -1 when unknown and `create` is false. */
  find(key: number, create: boolean): number {
    const known = this.index.get(key);
    if (known !== undefined) return known * this.size;
    if (!create) return -1;
    const row = this.index.size;
    this.index.set(key, row);
    if ((row + 1) * this.size > this.values.length) {
      this.values = grown(this.values);
      this.squares = grown(this.squares);
    }
    return row * this.size;
  }
}

function grown(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}

export function trainSoftmax(
  classes: readonly string[],
  examples: ClassExample[],
  options: SoftmaxOptions,
): SoftmaxModel {
  const rows = new Rows(classes.length);
  const random = seededRandom(options.seed);
  const scores = new Float64Array(classes.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const example of shuffle(examples, random)) {
      addScores(rows, example.features, scores, true);
      learn(rows, example, scores, options);
    }
  }
  return {
    score: (features, into) => addScores(rows, features, into, false),
    pack: (units, least) => pack(classes, rows, units, least),
  };
}

function addScores(rows: Rows, features: FeatureList, into: Float64Array, create: boolean): void {
  into.fill(0);
  for (let f = 0; f < features.count; f++) {
    const at = rows.find(features.hashes[f] as number, create);
    if (at < 0) continue;
    for (let c = 0; c < into.length; c++) into[c] = (into[c] as number) + (rows.values[at + c] as number);
  }
}

/** Moves each weight along the gradient of the log-likelihood of the answer. */
function learn(rows: Rows, { features, answer }: ClassExample, scores: Float64Array, options: SoftmaxOptions): void {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  const gradients = odds.map((odd, c) => (c === answer ? 1 : 0) - odd / total);
  for (let f = 0; f < features.count; f++) {
    const at = rows.find(features.hashes[f] as number, true);
    for (let c = 0; c < gradients.length; c++) {
      const value = rows.values[at + c] as number;
      const step = (gradients[c] as number) - options.decay * value;
      const squares = (rows.squares[at + c] as number) + step * step;
      rows.squares[at + c] = squares;
      rows.values[at + c] = value + (options.rate * step) / Math.sqrt(squares + 1e-3);
    }
  }
}

function pack(classes: readonly string[], rows: Rows, units: number, least: number): Uint8Array {
  const keys: number[] = [];
  const packed: { class: number; weight: number }[][] = [];
  for (const [key, row] of rows.index) {
    const cells = classes.flatMap((_, c) => {
      const weight = Math.max(-127, Math.min(127, Math.round((rows.values[row * rows.size + c] as number) * units)));
      return Math.abs(weight) < least ? [] : [{ class: c, weight }];
    });
    if (cells.length === 0) continue;
    keys.push(key);
    packed.push(cells);
  }
  return packLinearModel(classes, keys, packed);
}
