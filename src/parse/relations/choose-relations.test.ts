import { describe, expect, it } from 'vitest';
import { FeatureList } from '../linear/feature-list.js';
import { openLinearModel, packLinearModel } from '../linear/packed-model.js';
import { factsReader } from '../tag/word-table.js';
import { relationChooser } from './choose-relations.js';
import { hangersOf, relationFeatures } from './relation-features.js';

const labels = ['obl:agent', 'obl:mod', 'root'];
const tags = ['ADP', 'AUX', 'NOUN', 'VERB'];
const facts = factsReader({ lookup: () => [], lookupLoose: () => [] });
/** "été tué par balles": "balles" hangs on "tué". */
const tree = {
  words: ['été', 'tué', 'par', 'balles'].map(facts),
  tags: [1, 3, 0, 2],
  feats: [1, 3, 0, 2],
  heads: [1, 4, 3, 1],
};
const hangers = hangersOf(tree, 1);

function modelThatKnows(word: number, label: number): ReturnType<typeof openLinearModel> {
  const features = new FeatureList();
  relationFeatures(tree, hangers, word, features);
  const keys = [...features.hashes.subarray(0, features.count)];
  return openLinearModel(
    packLinearModel(
      labels,
      keys,
      keys.map(() => [{ class: label, weight: 10 }]),
    ),
  );
}

const scores = (row: readonly number[]) => ({ values: Float32Array.from([...row, ...row, ...row, ...row]), width: 3 });

describe('relations', () => {
  it('see the auxiliary, the preposition and the number of dependents', () => {
    expect(hangers.auxiliary[1]).toBe(facts('été').lower);
    expect(hangers.first[3]).toBe(facts('par').lower);
    expect([hangers.left[1], hangers.right[1], hangers.right[4]]).toEqual([1, 1, 1]);
  });

  it('are decided by both models where the network hesitates, by the network alone where it is sure', () => {
    const relate = relationChooser(modelThatKnows(3, 0), labels, tags);
    expect(relate(tree, scores([1, 2, 9]))[3]).toBe(0);
    expect(relate(tree, scores([1, 12, 9]))[3]).toBe(1);
  });

  it('give "root" to the root word and to no other', () => {
    const relate = relationChooser(modelThatKnows(3, 2), labels, tags);
    expect([...relate(tree, scores([1, 2, 9]))]).toEqual([1, 2, 1, 1]);
  });

  it('refuse a model of other relations', () => {
    expect(() => relationChooser(openLinearModel(packLinearModel(['obj'], [], [])), labels, tags)).toThrow(
      /same relations/,
    );
  });
});
