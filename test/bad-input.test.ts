/** Bad input through the real command: a clear message or an honest record, a documented exit code, never a stack trace. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VigieRecord } from '../src/model/record.js';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'vigie-bad-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly records: readonly VigieRecord[];
  readonly stderr: string;
}

function read(args: readonly string[], input?: string): Run {
  const done = spawnSync(process.execPath, ['dist/src/main.js', 'read', '--format', 'jsonl', ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 256 * 1024 * 1024,
  });
  expect(done.stderr).not.toMatch(/^\s+at /m);
  return {
    status: done.status,
    stderr: done.stderr,
    records: done.stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((l) => JSON.parse(l) as VigieRecord),
  };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

const codes = (run: Run): string[] => run.records.flatMap((r) => r.problems.map((p) => p.code));
const FRENCH =
  'Des hommes armés ont attaqué lundi le village de Tirgou, dans le nord du pays. Le maire a appelé la population au calme et demandé des renforts au gouvernement.';

describe('vigie read on bad input', () => {
  it('says that a file is empty, binary or missing, one record each, and exits 1', () => {
    const run = read([
      file('vide.txt', ''),
      file(
        'image.bin',
        new Uint8Array(2000).map((_, i) => i % 256),
      ),
      join(dir, 'absent.txt'),
    ]);
    expect(codes(run)).toEqual(['empty', 'binary', 'not-found']);
    expect(run.status).toBe(1);
  });

  it('reads a text cut in the middle of a character', () => {
    const bytes = Buffer.from(`Un village attaqué\n\n${FRENCH} Les blessés ont été évacués vers la capitale é`);
    const run = read([file('coupe.txt', bytes.subarray(0, bytes.length - 1))]);
    expect(run.status).toBe(0);
    expect(run.records[0]?.events.map((e) => e.type)).toContain('ASSAULT');
  });

  it.each([
    [
      'en',
      'Gunmen attacked the village on Monday and killed three soldiers, the army said in a statement. The mayor called for calm and asked for reinforcements.',
    ],
    [
      'ar',
      'هاجم مسلحون القرية يوم الاثنين وقتلوا ثلاثة جنود، وفق ما أعلن الجيش في بيان. ودعا رئيس البلدية السكان إلى الهدوء وطلب تعزيزات من الحكومة.',
    ],
  ])('keeps a text in %s uncoded and says so', (language, text) => {
    const run = read(['-'], `${JSON.stringify({ id: language, title: 'x', text })}\n`);
    expect(run.records[0]).toMatchObject({ article: { language, text }, events: [] });
    expect(codes(run)).toContain('language');
  });

  it('says that there is no date, and gives none to "lundi"', () => {
    const run = read(['-'], `${JSON.stringify({ id: 'sans-date', title: 'Attaque', text: FRENCH })}\n`);
    expect(codes(run)).toContain('no-date');
    for (const event of run.records[0]?.events ?? []) expect(event.when?.from ?? null).toBeNull();
  });

  it('keeps a text of 50 MB whole, codes its beginning, and says so', () => {
    const text = `${FRENCH} `.repeat(Math.ceil(50_000_000 / FRENCH.length));
    const run = read([file('long.txt', text)]);
    expect(codes(run)).toContain('too-long');
    expect(run.records[0]?.article.text.length).toBeGreaterThan(49_000_000);
    // a slow machine needs 40 s for it
  }, 600_000);

  it('goes on after a line that is no JSON', () => {
    const run = read(
      ['-'],
      `{"id":"a","title":"t","text":"${FRENCH}"}\n{nope\n{"id":"b","title":"t","text":"${FRENCH}"}\n`,
    );
    expect(run.records.map((r) => r.id)).toEqual(['a', expect.any(String), 'b']);
    expect(codes(run)).toContain('bad-json');
    expect(run.status).toBe(1);
  });

  it('exits 2 on wrong usage, with the valid choices', () => {
    const run = read(['--format', 'xml', file('ok.txt', FRENCH)]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('jsonl, json, text');
  });
});
