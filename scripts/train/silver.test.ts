import { describe, expect, it } from 'vitest';
import { readSilver, silverLine } from './silver.js';

describe('silver sentences', () => {
  it('survive their file', () => {
    const sentence = {
      forms: ["L'", 'armée'],
      lesson: {
        heads: Int32Array.of(1, 2),
        labels: Int32Array.of(0, 3),
        tags: Int32Array.of(5, 7),
        feats: Int32Array.of(9, 11),
      },
    };
    expect(readSilver([silverLine(sentence), silverLine(sentence)].join('\n'))).toEqual([sentence, sentence]);
    expect(readSilver('')).toEqual([]);
  });
});
