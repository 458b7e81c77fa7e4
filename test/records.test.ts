/** Every record keeps its promises: the schema, every span the exact slice, the same bytes from run to run. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readJsonLine } from '../src/collect/jsonl.js';
import { recordSchema } from '../src/export/record-schema.js';
import type { Input } from '../src/model/input.js';
import type { VigieRecord } from '../src/model/record.js';
import { corpusInput, readCorpus } from '../src/pipeline/corpus.js';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { packageRoot } from '../src/pipeline/package-root.js';

const shared = process.env['VIGIE_SHARED'] ?? '../shared';
const dev = join(shared, 'eval', 'dev.jsonl');
if (!existsSync(dev)) console.warn(`SKIPPED: ${dev} is absent (set VIGIE_SHARED)`);

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

interface Slice {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function slicesOf(value: unknown, found: Slice[] = []): Slice[] {
  if (typeof value !== 'object' || value === null) return found;
  const span = value as Partial<Slice>;
  if (typeof span.text === 'string' && typeof span.start === 'number' && typeof span.end === 'number')
    found.push(span as Slice);
  for (const item of Object.values(value)) slicesOf(item, found);
  return found;
}

function check(record: VigieRecord): void {
  const parsed = recordSchema.safeParse(record);
  expect(parsed.success ? [] : parsed.error.issues, record.id).toEqual([]);
  const points = [...`${record.article.title}\n\n${record.article.text}`];
  const { article: _, ...findings } = record;
  for (const { text, start, end } of slicesOf(findings))
    expect(points.slice(start, end).join(''), record.id).toBe(text);
  for (const actor of record.actors) for (const m of actor.mentions) expect(m.end, record.id).toBeGreaterThan(m.start);
}

const twice = (input: Input): void => {
  const record = vigie.read(input);
  check(record);
  expect(JSON.stringify(vigie.read(input))).toBe(JSON.stringify(record));
};

describe('records', () => {
  it('of the corpus hold the schema and slice their text, twice the same', () => {
    const inputs = readCorpus(packageRoot()).map(corpusInput);
    expect(inputs.length).toBeGreaterThanOrEqual(20);
    for (const input of inputs) twice(input);
  });

  it('count code points, also behind emoji', () => {
    const text =
      '😀 Lundi 🇲🇱, des hommes armés ont tué trois soldats à Ménaka. « Nous avons tout perdu ce soir 😢 », a déclaré Awa Koné.';
    const record = vigie.read({
      kind: 'article',
      id: 'emoji',
      url: null,
      title: '🚨 Attaque au Mali',
      published: '2026-03-14',
      text,
    });
    expect(record.events.length).toBeGreaterThan(0);
    check(record);
  });

  it.skipIf(!existsSync(dev))('of the evaluation articles hold too', () => {
    const lines = readFileSync(dev, 'utf8').trim().split('\n');
    expect(lines.length).toBe(44);
    for (const line of lines) check(vigie.read(readJsonLine(line, 'dev')));
  });
});
