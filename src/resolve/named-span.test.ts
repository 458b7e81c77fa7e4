/** Claimants shown under their names. */
import { describe, expect, it } from 'vitest';
import { eventId } from './event-id.js';
import { bestSpanOf } from './named-span.js';

const doc = 'Awa Koné est venue. Elle a parlé, a-t-elle dit. Le ministère se tait.';
const phrase = (text: string, from = 0) => {
  const start = doc.indexOf(text, from);
  return { text, start, end: start + text.length, sentence: 0, head: 0, first: 0, last: 0 };
};

describe('bestSpanOf', () => {
  it('replaces a pronoun by the name before it', () => {
    expect(bestSpanOf(doc, phrase('Elle'), 'Awa Koné')).toEqual({ text: 'Awa Koné', start: 0, end: 8 });
  });

  it('keeps words that name somebody by themselves', () => {
    expect(bestSpanOf(doc, phrase('Le ministère'), 'Ministère de la Santé').text).toBe('Le ministère');
  });

  it('keeps the pronoun where nobody is named', () => {
    expect(bestSpanOf(doc, phrase('Elle'), null).text).toBe('Elle');
  });
});

describe('eventId', () => {
  it('is the same for the same words, and another for others', () => {
    expect(eventId(['a', 'ASSAULT', 'tués', '1'])).toBe(eventId(['a', 'ASSAULT', 'tués', '1']));
    expect(eventId(['a', 'ASSAULT', 'tués', '1'])).not.toBe(eventId(['a', 'ASSAULT', 'tués', '2']));
    expect(eventId(['a', 'b'])).toMatch(/^[0-9a-f]{16}$/);
  });
});
