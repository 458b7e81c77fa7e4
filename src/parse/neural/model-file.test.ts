import { describe, expect, it } from 'vitest';
import { openNetworkFile, packNetworkFile, WEIGHT_LIMIT } from './model-file.js';
import { matricesOf } from './shape.js';

const shape = {
  wordDim: 8,
  bagDim: 8,
  bagRows: 70,
  hidden: 8,
  layers: 1,
  arcDim: 8,
  labelDim: 8,
  tags: 2,
  feats: 2,
  labels: 2,
};
const { matrices, size } = matricesOf(shape);
const weights = Float32Array.from({ length: size }, (_, i) => Math.sin(i) / 3);
const names = {
  shape,
  tags: ['NOUN', 'VERB'],
  feats: ['NOUN|Number=Plur', 'VERB'],
  labels: ['obj', 'root'],
  vectorScale: 0.01,
};
const bytes = packNetworkFile(
  names,
  Int32Array.of(11, -12, 13),
  Int8Array.from({ length: 32 }, (_, i) => i - 16),
  weights,
);

describe('network file', () => {
  it('gives back names, vectors and weights, wherever the bytes lie', () => {
    const pool = Buffer.alloc(bytes.length + 3);
    pool.set(bytes, 3);
    const file = openNetworkFile(pool.subarray(3));
    expect(file.header).toMatchObject({ ...names, vectorRows: 4 });
    expect([...file.vectorHashes]).toEqual([11, -12, 13]);
    expect(file.vectors[31]).toBe(15);
    for (const m of Object.values(matrices)) {
      const scale = file.header.scales[m.name] as number;
      file.matrices[m.name]?.forEach((stored, i) => {
        expect(Math.abs(stored)).toBeLessThanOrEqual(WEIGHT_LIMIT);
        expect(Math.abs(stored * scale - (weights[m.at + i] as number))).toBeLessThanOrEqual(scale * 0.51);
      });
    }
  });

  it('refuses other bytes and files cut short', () => {
    expect(() => openNetworkFile(new Uint8Array(100))).toThrow(/VGN1/);
    expect(() => openNetworkFile(bytes.subarray(0, bytes.length - 1))).toThrow(/cut short/);
  });
});
