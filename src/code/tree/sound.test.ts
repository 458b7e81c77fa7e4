/** Repairs may fail; a tree without root would break whoever climbs it. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../testing/tree.js';
import { isSound } from './sound.js';

const sentence = (heads: readonly number[]) =>
  sentenceOf(heads.map((head, i) => `mot${i} mot NOUN ${head} dep`).join('\n'));

describe('isSound', () => {
  it.each([
    [[0, 1, 2], true],
    [[2, 0, 2], true],
    [[2, 3, 1], false],
    [[0, 3, 2], false],
    [[0, 0, 1], false],
  ])('heads %j: %s', (heads, sound) => expect(isSound(sentence(heads))).toBe(sound));
});
