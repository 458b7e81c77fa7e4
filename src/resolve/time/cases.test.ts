import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { realTimeWords } from '../testing/time-words.js';
import { findTimes } from './find-times.js';
import { readTime } from './read-time.js';
import { parseReference } from './reference.js';

const day = z.string().nullable();
const expression = z.strictObject({ text: z.string(), from: day, to: day, precision: z.string() });
const none = z.strictObject({ text: z.string(), none: z.literal(true) });
const sentence = z.strictObject({
  sentence: z.string(),
  published: day,
  finds: z.array(z.strictObject({ text: z.string().optional(), from: day, to: day })),
  todo: z.string().optional(),
});
const caseSchema = z.union([expression, none, sentence]);

const { words, cases } = realTimeWords();
// a Tuesday before dawn
const REFERENCE = parseReference('2013-02-12T04:30');

const parsed = cases.map((c) => ({ at: `${c.file}:${c.line}`, value: caseSchema.parse(c.value) }));
const alone = parsed.flatMap((c) => ('text' in c.value ? [{ ...c, value: c.value }] : []));
const inSentences = parsed.flatMap((c) => ('sentence' in c.value ? [{ ...c, value: c.value }] : []));

describe('expressions given alone', () => {
  it.each(alone.map((c) => [c.value.text, c] as const))('%s', (text, { at, value }) => {
    const found = readTime(text, REFERENCE, 'future', words);
    if ('none' in value) expect(found, at).toBeNull();
    else expect(found, at).toEqual({ from: value.from, to: value.to, precision: value.precision, known: true });
  });

  it('holds cases of both kinds', () => {
    expect(alone.filter((c) => 'none' in c.value).length).toBeGreaterThan(20);
    expect(alone.length).toBeGreaterThan(400);
  });
});

describe('expressions in sentences', () => {
  it.each(inSentences.map((c) => [c.value.sentence, c] as const))('%s', (text, { at, value }) => {
    const published = value.published;
    const found = findTimes(text, [{ start: 0, end: text.length }], words, { published, direction: 'past' });
    const seen = found.map(({ from, to, text: words }) => ({ from, to, text: words }));
    const wanted = value.finds.map((f, i) => ({ text: seen[i]?.text, ...f }));
    if (value.todo) expect(seen, `${at} passe désormais : retirer todo`).not.toEqual(wanted);
    else expect(seen, at).toEqual(wanted);
  });
});
