/** Pages of the evaluation in, a Markdown table out: F1, precision, recall, dates and milliseconds of Vigie and of the extractors that npm has. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { loadLexiconFiles } from '../src/lexicon/load.js';
import { compilePageWords, type PageWords } from '../src/lexicon/page.js';
import { readHtml } from '../src/read/read-html.js';

interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly gold: { readonly text: string; readonly title: string; readonly date: string | null };
}

interface Reading {
  readonly text: string;
  readonly title: string;
  readonly date: string;
}

type Reader = (html: string, url: string) => Promise<Reading>;

/** Pages of a short run: the last of the manifest, which has every group. */
const SHORT = 30;
const EMPTY: Reading = { text: '', title: '', date: '' };

/** HTML of a peer's answer as text, one line a block, so that no peer loses words to glued blocks. */
function plain(html: string): string {
  const parted = html.replace(
    /<(?=\/?(?:p|div|h\d|li|br|tr|td|th|blockquote|section|figcaption|pre|article)\b)/gi,
    '\n<',
  );
  return parseHTML(`<html><body>${parted}</body></html>`).document.body.textContent ?? '';
}

function readers(words: PageWords): readonly (readonly [string, Reader])[] {
  return [
    [
      'Vigie',
      async (html, url) => {
        const { text, title, published } = readHtml({ id: 'x', url, html }, words);
        return { text, title, date: published ?? '' };
      },
    ],
    [
      '@mozilla/readability on linkedom',
      async (html) => {
        const found = new Readability(parseHTML(html).document as never).parse();
        return found
          ? { text: plain(found.content ?? ''), title: found.title ?? '', date: found.publishedTime ?? '' }
          : EMPTY;
      },
    ],
    [
      'defuddle/node',
      async (html, url) => {
        const found = await Defuddle(html, url);
        return { text: plain(found.content), title: found.title, date: found.published };
      },
    ],
    [
      '@extractus/article-extractor',
      async (html, url) => {
        const found = await extractFromHtml(html, url);
        return found
          ? { text: plain(found.content ?? ''), title: found.title ?? '', date: found.published ?? '' }
          : EMPTY;
      },
    ],
  ];
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
const fold = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
const percent = (share: number): string => (100 * share).toFixed(1);

async function measure(name: string, read: Reader, pages: readonly (Page & { source: string })[]): Promise<string> {
  let [precision, recall, titles, dates, dated] = [0, 0, 0, 0, 0];
  const times: number[] = [];
  for (const page of pages) {
    const start = performance.now();
    const found = await read(page.source, page.url).catch(() => EMPTY);
    times.push(performance.now() - start);
    const [gold, got] = [shingles(page.gold.text), shingles(found.text)];
    let common = 0;
    for (const [key, n] of gold) common += Math.min(n, got.get(key) ?? 0);
    precision += common / Math.max(1, total(got)) / pages.length;
    recall += common / Math.max(1, total(gold)) / pages.length;
    if (fold(found.title) === fold(page.gold.title)) titles++;
    if (page.gold.date) {
      dated++;
      if (found.date.slice(0, 10) === page.gold.date.slice(0, 10)) dates++;
    }
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `| ${name} | ${f1.toFixed(3)} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${percent(titles / pages.length)} | ${percent(dates / dated)} | ${median.toFixed(1)} |`;
}

/** One process, one page after another; every peer gets one unmeasured page first. */
async function main(): Promise<void> {
  const dir = join(process.env['VIGIE_SHARED'] ?? '../shared', 'eval', 'pages');
  if (!existsSync(join(dir, 'manifest.jsonl'))) {
    console.log(`skipped: the evaluation pages are not at ${dir} (set VIGIE_SHARED)`);
    return;
  }
  const lexicon = loadLexiconFiles(process.env['VIGIE_LEXICON'] ?? 'lexicon');
  const words = compilePageWords(
    lexicon.entries.filter((e) => /^[a-z]+\/page\//.test(e.file)),
    () => undefined,
  );
  const pages = readFileSync(join(dir, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(process.argv.includes('--short') ? -SHORT : 0)
    .map((line) => JSON.parse(line) as Page)
    .map((page) => ({ ...page, source: gunzipSync(readFileSync(join(dir, page.html))).toString('utf8') }));
  console.log(`${pages.length} pages, Node ${process.version}\n`);
  console.log(
    '| extractor | F1 | precision | recall | titles % | dates % | ms a page (median) |\n|---|--:|--:|--:|--:|--:|--:|',
  );
  for (const [name, read] of readers(words)) {
    await read(pages[0]?.source ?? '', pages[0]?.url ?? '').catch(() => EMPTY);
    console.log(await measure(name, read, pages));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
