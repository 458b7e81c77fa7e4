import { describe, expect, it } from 'vitest';
import { FeatureList } from './feature-list.js';
import { openLinearModel, packLinearModel } from './packed-model.js';

const bytes = packLinearModel(
  ['NOUN', 'VERB', 'ADJ'],
  [42, -7],
  [
    [
      { class: 0, weight: 5 },
      { class: 2, weight: -3 },
    ],
    [{ class: 1, weight: -127 }],
  ],
);

function listOf(...hashes: number[]): FeatureList {
  const list = new FeatureList();
  hashes.forEach((hash, i) => {
    list.hashes[i] = hash;
  });
  list.count = hashes.length;
  return list;
}

describe('packed linear model', () => {
  it('adds the weights of the features it knows and ignores the others', () => {
    const model = openLinearModel(bytes);
    const scores = new Int32Array(3);
    model.score(listOf(42, 1000, -7, 42), scores);
    expect(model.classes).toEqual(['NOUN', 'VERB', 'ADJ']);
    expect([...scores]).toEqual([10, -127, -6]);
  });

  it('reads a Node Buffer that lies inside a larger one', () => {
    const pool = Buffer.alloc(bytes.length + 13, 0xff);
    pool.set(bytes, 13);
    const scores = new Int32Array(3);
    openLinearModel(pool.subarray(13)).score(listOf(42), scores);
    expect([...scores]).toEqual([5, 0, -3]);
  });

  it('refuses other bytes and models cut short', () => {
    expect(() => openLinearModel(new Uint8Array(40))).toThrow(/VGM1/);
    expect(() => openLinearModel(bytes.subarray(0, bytes.length - 1))).toThrow(/cut short/);
  });
});
