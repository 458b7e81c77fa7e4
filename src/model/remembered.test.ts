/** What was worked out once is given again, and the memory stays bounded. */
import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.js';

function counted(most?: number): { upper: (word: string) => string; calls: string[] } {
  const calls: string[] = [];
  const make = (word: string): string => {
    calls.push(word);
    return word.toUpperCase();
  };
  return { upper: most === undefined ? remembered(make) : remembered(make, most), calls };
}

describe('remembered', () => {
  it('works a word out once', () => {
    const { upper, calls } = counted();
    expect([upper('kolani'), upper('tessa'), upper('kolani')]).toEqual(['KOLANI', 'TESSA', 'KOLANI']);
    expect(calls).toEqual(['kolani', 'tessa']);
  });

  it('forgets when it is full, and still answers right', () => {
    const { upper, calls } = counted(2);
    for (const word of ['a', 'b', 'c', 'a']) expect(upper(word)).toBe(word.toUpperCase());
    expect(calls).toEqual(['a', 'b', 'c', 'a']);
  });

  it('keeps no long text', () => {
    const { upper, calls } = counted();
    const text = 'des hommes armés '.repeat(20);
    expect(upper(text)).toBe(upper(text));
    expect(calls).toHaveLength(2);
  });
});
