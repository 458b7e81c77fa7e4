/** How many articles a second, and at what memory. In: the corpus (and the evaluation's articles, where they are) repeated under other ids. Out: one line of figures. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLine } from '../src/collect/jsonl.js';
import { readConfig } from '../src/config.js';
import type { Input } from '../src/model/input.js';
import { readCorpus } from '../src/pipeline/corpus.js';
import { openVigie } from '../src/pipeline/open-vigie.js';
import { packageRoot } from '../src/pipeline/package-root.js';

const short = process.argv.includes('--short');
const count = short ? 100 : 1000;

function sampleLines(): string[] {
  const dev = join(readConfig(process.env).shared, 'eval', 'dev.jsonl');
  if (existsSync(dev)) return readFileSync(dev, 'utf8').trim().split('\n');
  return readCorpus(packageRoot()).map(({ id, title, published, text }) =>
    JSON.stringify({ id, title, published, text }),
  );
}

function repeated(lines: readonly string[], index: number): Input {
  const article = readJsonLine(lines[index % lines.length] ?? '', 'bench');
  return { ...article, id: `bench-${index}` };
}

const openedAt = performance.now();
const vigie = await openVigie();
const opening = performance.now() - openedAt;
const lines = sampleLines();
const started = performance.now();
let sentences = 0;
let events = 0;
for (let i = 0; i < count; i++) {
  const record = vigie.read(repeated(lines, i));
  events += record.events.length;
  sentences += (record.article.text.match(/[.!?…»](\s|$)/g) ?? []).length;
}
const seconds = (performance.now() - started) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `articles: ${count} in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} articles/s, about ${Math.round(sentences / seconds)} sentences/s, ${events} events; opening ${Math.round(opening)} ms; peak memory ${Math.round(peak)} MB`,
);
