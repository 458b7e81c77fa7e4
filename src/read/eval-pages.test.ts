/** The floor on the shared evaluation pages, by the measure of their scorer: shingles of four words. It may only go up. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.js';
import { WORDS } from './testing/page-words.js';

const DIR = join(process.env['VIGIE_SHARED'] ?? '../shared', 'eval', 'pages');
const ABSENT = !existsSync(join(DIR, 'manifest.jsonl'));
if (ABSENT) console.warn(`skipped: the evaluation pages are not at ${DIR} (set VIGIE_SHARED)`);

interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly gold: { readonly text: string; readonly date: string | null; readonly without?: readonly string[] };
}

const FLOORS = { wcxb: 0.963, wp: 0.99 } as const;

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Mean precision and recall over the pages, then their harmonic mean. */
function score(pages: readonly Page[]): number {
  let precision = 0;
  let recall = 0;
  for (const page of pages) {
    const html = gunzipSync(readFileSync(join(DIR, page.html))).toString('utf8');
    const found = shingles(readHtml({ id: page.id, url: page.url, html }, WORDS).text);
    const gold = shingles(page.gold.text);
    let common = 0;
    for (const [key, n] of gold) common += Math.min(n, found.get(key) ?? 0);
    const total = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
    precision += common / Math.max(1, total(found)) / pages.length;
    recall += common / Math.max(1, total(gold)) / pages.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

describe.skipIf(ABSENT)('shared evaluation pages', () => {
  const pages: Page[] = ABSENT
    ? []
    : readFileSync(join(DIR, 'manifest.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Page);
  for (const [group, floor] of Object.entries(FLOORS)) {
    it(`${group}: F1 of at least ${floor}`, { timeout: 300_000 }, () => {
      const members = pages.filter((page) => page.id.startsWith(`${group}-`));
      expect(members.length).toBeGreaterThan(10);
      expect(score(members)).toBeGreaterThanOrEqual(floor);
    });
  }
});
