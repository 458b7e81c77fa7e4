/** In: a tree and the network's scores of relations. Out: the relation of each word, decided by those scores and a linear model together. */
import { FeatureList } from '../linear/feature-list.js';
import type { LinearModel } from '../linear/packed-model.js';
import { hangersOf, relationFeatures, type TreeFacts } from './relation-features.js';

/** What one unit of the linear model is worth beside one unit of the network's scores; tuned on Sequoia's development part. */
const LINEAR_WEIGHT = 0.03;

/** So far ahead of its second, the network's first choice stands without asking the linear model. */
const SURE = 5;

/** The network's scores: one row of `width` numbers a word. */
export interface RelationScores {
  readonly values: Float32Array;
  readonly width: number;
}

/** Numbers of `labels`; the root word, and no other, has "root". The model's classes are the labels in the same order. */
export type RelationChooser = (tree: TreeFacts, scores: RelationScores) => Int32Array;

/** @throws RangeError when the model was trained for other relations than the network. */
export function relationChooser(
  model: LinearModel,
  labels: readonly string[],
  tags: readonly string[],
): RelationChooser {
  if (model.classes.join(' ') !== labels.join(' '))
    throw new RangeError(
      'relations.bin and network.bin do not know the same relations; train both with `npm run train:fr`',
    );
  const root = labels.indexOf('root');
  const auxiliary = tags.indexOf('AUX');
  const features = new FeatureList();
  const linear = new Int32Array(labels.length);

  function best(row: number, values: Float32Array): number {
    let winner = -1;
    let most = -Infinity;
    for (let c = 0; c < labels.length; c++) {
      const score = (values[row + c] as number) + LINEAR_WEIGHT * (linear[c] as number);
      if (c === root || score <= most) continue;
      winner = c;
      most = score;
    }
    return winner;
  }

  /** Is the network's choice far ahead of its second? */
  function sureChoice(row: number, values: Float32Array): number {
    let winner = -1;
    let most = -Infinity;
    let second = -Infinity;
    for (let c = 0; c < labels.length; c++) {
      const score = values[row + c] as number;
      if (c === root || score <= second) continue;
      if (score > most) {
        second = most;
        most = score;
        winner = c;
      } else second = score;
    }
    return most - second > SURE ? winner : -1;
  }

  return (tree, { values, width }) => {
    const n = tree.words.length;
    const hangers = hangersOf(tree, auxiliary);
    const chosen = new Int32Array(n);
    for (let i = 0; i < n; i++) {
      chosen[i] = tree.heads[i] === n ? root : sureChoice(i * width, values);
      if ((chosen[i] as number) >= 0) continue;
      relationFeatures(tree, hangers, i, features);
      model.score(features, linear);
      chosen[i] = best(i * width, values);
    }
    return chosen;
  };
}
