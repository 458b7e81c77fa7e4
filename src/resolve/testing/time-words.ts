/** The project's own words of time, for tests. In: nothing. Out: the compiled `lexicon/fr/time`, and its cases with file and line. */
import { readdirSync, readFileSync } from 'node:fs';
import type { LexiconEntry } from '../../lexicon/entry.js';
import { parseAll } from '../../lexicon/load.js';
import { compileTimeWords, type TimeWords } from '../../lexicon/time.js';

const folder = new URL('../../../lexicon/fr/time/', import.meta.url);

/** @throws Error when an entry is faulty. */
export function realTimeWords(): { words: TimeWords; cases: readonly LexiconEntry[] } {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: `fr/time/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }));
  const { entries, cases, complaints } = parseAll(sources);
  const all = [...complaints];
  const words = compileTimeWords(entries, (c) => all.push(c));
  if (all[0]) throw new Error(`${all[0].file}:${all[0].line} ${all[0].message}`);
  return { words, cases };
}
