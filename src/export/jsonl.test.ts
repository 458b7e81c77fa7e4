/** A line of JSON follows RECORD.md: every span slices its text, counted in code points. */
import { describe, expect, it } from 'vitest';
import { article, event, Finder, fictionalRecords } from '../../test/support/fictional-records.js';
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
  it('is one line with the keys in the order of the contract', () => {
    const line = toJsonl(fictionalRecords()[0]);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(Object.keys(JSON.parse(line))).toEqual([
      'id',
      'article',
      'events',
      'quotes',
      'places',
      'actors',
      'problems',
    ]);
  });

  it('slices every text after characters outside the basic plane', () => {
    const [title, text] = ['🕊 Paix 𝒜', 'Le maire 🕊🕊 a libéré deux otages.'];
    const find = new Finder(title, text);
    const sentence = find.span(text);
    const freed = event('e', {
      type: 'RETREAT',
      mentions: [{ sentence, trigger: find.span('a libéré') }],
      recipients: [find.party('deux otages', 'UNK.CVL')],
    });
    const record = {
      id: 'x',
      article: article(title, text),
      events: [freed],
      quotes: [],
      places: [],
      actors: [],
      problems: [],
    };
    expect(expectSlices(toJsonl(record))).toBe(3);
    expect(JSON.parse(toJsonl(record)).events[0].mentions[0].sentence.start).toBe([...title].length + 2);
  });

  it('slices every text of the fictional records', () => {
    expect(fictionalRecords().map((r) => expectSlices(toJsonl(r)))[0]).toBeGreaterThan(15);
  });
});
