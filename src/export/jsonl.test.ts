/** A line of JSON holds the whole record and nothing else; the fictional records themselves keep the contract. */
import { describe, expect, it } from 'vitest';
import { fictionalRecords } from '../../test/support/fictional-records.js';
import { toJsonl } from './jsonl.js';

/** Every object with `text`, `start` and `end` in a parsed record. */
function spansIn(value: unknown): { text: string; start: number; end: number }[] {
  if (value === null || typeof value !== 'object') return [];
  const own =
    'text' in value && 'start' in value && value.start !== null
      ? [value as { text: string; start: number; end: number }]
      : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

function expectSlices(line: string): number {
  const record = JSON.parse(line);
  const points = [...`${record.article.title}\n\n${record.article.text}`];
  const spans = spansIn({ events: record.events, quotes: record.quotes });
  for (const { text, start, end } of spans) expect(points.slice(start, end).join('')).toBe(text);
  return spans.length;
}

describe('toJsonl', () => {
  it('is one line that reads back as the record, keys in the order of the contract', () => {
    for (const record of fictionalRecords()) {
      const line = toJsonl(record);
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(JSON.parse(line)).toEqual(record);
      expect(Object.keys(JSON.parse(line))).toEqual([
        'id',
        'article',
        'events',
        'quotes',
        'places',
        'actors',
        'problems',
      ]);
    }
  });
});

describe('the fictional records', () => {
  it('slice every text, counted in code points', () => {
    const spans = fictionalRecords().map((r) => expectSlices(toJsonl(r)));
    expect(spans[0]).toBeGreaterThan(15);
    expect(spans[2]).toBeGreaterThan(8);
  });
});
