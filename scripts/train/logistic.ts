/** A two-class logistic model over hashed features. In: examples with a yes or no. Out: packed weights for `openLinearModel`. */
import { FeatureList } from '../../src/parse/linear/feature-list.js';
import { packLinearModel } from '../../src/parse/linear/packed-model.js';
import { seededRandom, shuffle } from './random.js';

export interface Example {
  readonly features: FeatureList;
  readonly answer: 0 | 1;
}

export interface LogisticOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly decay: number;
  readonly seed: number;
  /** Features of fewer examples are dropped in the end. */
  readonly minExamples: number;
}

interface Cell {
  value: number;
  squares: number;
  /** Examples that had the feature, counted anew each epoch. */
  seen: number;
}

/** One log-odds unit of the model is this many units of its packed scores. */
export const UNITS_PER_LOGIT = 20;
/** Smaller weights are dropped: they are most of the bytes and decide nothing. */
const MIN_UNITS = 3;

/**
 * Stages are learnt one after the other, the decisive one last.
 * Adagrad with a pull towards zero; the pull is applied to the features of each example as it comes.
 */
export function trainLogistic(
  classes: readonly [string, string],
  stages: readonly Example[][],
  options: LogisticOptions,
): Uint8Array {
  const weights = new Map<number, Cell>();
  const random = seededRandom(options.seed);
  for (const examples of stages) {
    for (let epoch = 0; epoch < options.epochs; epoch++) learnOnce(shuffle(examples, random), weights, options);
    for (const cell of weights.values()) cell.squares = 0;
  }
  return packWeights(classes, weights, options.minExamples * options.epochs);
}

function learnOnce(examples: readonly Example[], weights: Map<number, Cell>, options: LogisticOptions): void {
  for (const { features, answer } of examples) {
    const cells = cellsOf(features, weights);
    const logit = cells.reduce((sum, cell) => sum + cell.value, 0);
    const gradient = answer - 1 / (1 + Math.exp(-logit));
    for (const cell of cells) {
      const step = gradient - options.decay * cell.value;
      cell.seen++;
      cell.squares += step * step;
      cell.value += (options.rate * step) / Math.sqrt(cell.squares + 1e-3);
    }
  }
}

function cellsOf(features: FeatureList, weights: Map<number, Cell>): Cell[] {
  return Array.from(features.hashes.subarray(0, features.count), (key) => {
    let cell = weights.get(key);
    if (cell === undefined) {
      cell = { value: 0, squares: 0, seen: 0 };
      weights.set(key, cell);
    }
    return cell;
  });
}

/** The weight counts for the second class; the first always scores 0. */
function packWeights(
  classes: readonly [string, string],
  weights: ReadonlyMap<number, Cell>,
  minSeen: number,
): Uint8Array {
  const keys: number[] = [];
  const rows: { class: number; weight: number }[][] = [];
  for (const [key, { value, seen }] of weights) {
    const weight = Math.max(-127, Math.min(127, Math.round(value * UNITS_PER_LOGIT)));
    if (Math.abs(weight) < MIN_UNITS || seen < minSeen) continue;
    keys.push(key);
    rows.push([{ class: 1, weight }]);
  }
  return packLinearModel(classes, keys, rows);
}

/** `FeatureList`s are reused by those who fill them: examples need their own. */
export function copyOf(features: FeatureList): FeatureList {
  const copy = new FeatureList(features.count);
  copy.hashes.set(features.hashes.subarray(0, features.count));
  copy.count = features.count;
  return copy;
}
