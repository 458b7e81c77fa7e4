import { describe, expect, it } from 'vitest';
import { trainVectors, vectorKey } from './train-vectors.js';
import { quantiseVectors, readVectors, vectorBytes } from './vector-file.js';

const places = ['Sanbé', 'Tourak', 'Niafo'];
const verbs = ['attaque', 'quitte', 'traverse'];
const sentences = Array.from({ length: 400 }, (_, i) => [
  'on',
  verbs[i % 3] as string,
  places[(i * 7) % 3] as string,
  'de',
  'nuit',
]);
const silent = (): void => undefined;

describe('word vectors', () => {
  const vectors = trainVectors(sentences, 8, 100, 30, 1, silent);

  it('bring together words of the same contexts', () => {
    const row = (word: string): Float32Array => {
      const at = vectors.words.indexOf(vectorKey(word)) * 8;
      return vectors.values.subarray(at, at + 8);
    };
    const cosine = (a: Float32Array, b: Float32Array): number => {
      const dot = (x: Float32Array, y: Float32Array): number =>
        x.reduce((sum, value, i) => sum + value * (y[i] as number), 0);
      return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
    };
    expect(cosine(row('Sanbé'), row('Tourak'))).toBeGreaterThan(cosine(row('Sanbé'), row('attaque')));
  });

  it('are the same for the same seed, and survive their file', () => {
    expect(trainVectors(sentences, 8, 100, 30, 1, silent).values).toEqual(vectors.values);
    const quantised = quantiseVectors(vectors);
    expect(readVectors(Buffer.from(vectorBytes(quantised)))).toEqual(quantised);
    expect([...quantised.values.subarray(0, 8)]).toEqual(new Array(8).fill(0));
  });
});
