/** Measures the French parser on one core, on the corpus: loading, sentences a second (raw text; given words), growth of memory, a very long sentence. */
import { createParser } from '../src/parse/parse-document.js';
import { readCorpus } from '../src/pipeline/corpus.js';
import { frenchResources } from '../src/pipeline/open-french-parser.js';
import { packageRoot } from '../src/pipeline/package-root.js';

const short = process.argv.includes('--short');
const ROUND_SECONDS = short ? 2 : 10;
const GROWTH_SENTENCES = short ? 5_000 : 1_000_000;

/** CPU seconds of this process: other work on the machine does not count. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Runs `once`, which does a number of sentences, until the round is over; returns sentences a CPU second. */
function speedOf(once: () => number): number {
  once();
  const started = cpuSeconds();
  let done = 0;
  while (cpuSeconds() - started < ROUND_SECONDS) done += once();
  return done / (cpuSeconds() - started);
}

const opening = cpuSeconds();
const resources = frenchResources();
const loading = 1000 * (cpuSeconds() - opening);
const { analyser } = resources;
const parser = createParser(resources);
const articles = readCorpus(packageRoot()).map(({ title, text }) => ({ title, text }));
const sentences = articles.flatMap(({ title, text }) =>
  parser.parse(title, text).sentences.map((s) => s.words.map((w) => w.form)),
);
const words = sentences.reduce((sum, s) => sum + s.length, 0) / sentences.length;

const raw = speedOf(() => {
  for (const { title, text } of articles) parser.parse(title, text);
  return sentences.length;
});
const given = speedOf(() => {
  for (const forms of sentences) analyser.analyse(forms);
  return sentences.length;
});
console.log(
  `parse: ${raw.toFixed(0)} sentences/s from raw text, ${given.toFixed(0)} from given words (${words.toFixed(1)} words a sentence, CPU time); all loaded in ${loading.toFixed(0)} ms`,
);

const long = Array.from({ length: 2000 }, (_, i) => sentences[i % sentences.length]?.[i % 7] ?? 'de');
const longStart = cpuSeconds();
analyser.analyse(long);
console.log(`parse: a sentence of 2,000 words in ${(1000 * (cpuSeconds() - longStart)).toFixed(0)} ms`);

globalThis.gc?.();
const before = process.memoryUsage().rss;
for (let done = 0; done < GROWTH_SENTENCES; done++) {
  // A new form in each sentence: caches must forget.
  analyser.analyse([...(sentences[done % sentences.length] ?? []), `Forme${done}`]);
}
globalThis.gc?.();
const grown = (process.memoryUsage().rss - before) / 1048576;
console.log(
  `parse: ${GROWTH_SENTENCES} sentences with new forms, memory grown by ${grown.toFixed(0)} MB to ${(process.memoryUsage().rss / 1048576).toFixed(0)} MB (at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at any time)`,
);
