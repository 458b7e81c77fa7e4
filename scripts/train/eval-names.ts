/** Command: F1 of person names on the news part of FrSemCor (never learnt from), by whole name and by token. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLexiconFiles } from '../../src/lexicon/load.js';
import { compileTextWords } from '../../src/lexicon/text.js';
import { openParser } from '../../src/parse/open-parser.js';
import type { Parser } from '../../src/parse/parse-document.js';
import { type CharRange, type NamedText, readFrSemCor } from './frsemcor.js';
import { NEWS_PART } from './name-gold.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    models: { type: 'string', default: 'models/fr' },
    lexicon: { type: 'string', default: 'lexicon' },
    errors: { type: 'boolean', default: false },
  },
});

function personsOf(parser: Parser, text: string): CharRange[] {
  const { doc, sentences } = parser.parse('', text);
  const shift = doc.length - text.length;
  return sentences.flatMap(({ words, names }) =>
    names.flatMap(({ kind, first, last }) => {
      const [head, tail] = [words[first], words[last]];
      return kind === 'person' && head && tail ? [{ start: head.start - shift, end: tail.end - shift }] : [];
    }),
  );
}

/** Starts of the written words that the ranges hold. */
function tokenStarts(text: string, ranges: readonly CharRange[]): Set<number> {
  return new Set(
    ranges.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/\S+/g)].map((match) => start + match.index),
    ),
  );
}

interface Count {
  gold: number;
  ours: number;
  right: number;
}

function add(count: Count, gold: ReadonlySet<unknown>, ours: ReadonlySet<unknown>): void {
  count.gold += gold.size;
  count.ours += ours.size;
  for (const item of ours) if (gold.has(item)) count.right++;
}

function line(label: string, { gold, ours, right }: Count): string {
  const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
  return `${label}: P ${percent(right, ours)} R ${percent(right, gold)} F1 ${percent(2 * right, gold + ours)} (${gold} gold)`;
}

const key = ({ start, end }: CharRange): string => `${start}-${end}`;
const entries = loadLexiconFiles(values.lexicon).entries.filter((entry) => entry.file.startsWith('fr/text/'));
const words = compileTextWords(entries, ({ file, line: at, message }) => console.error(`${file}:${at} ${message}`));
const parser = openParser((file) => readFileSync(join(values.models, file)), words);
const spans: Count = { gold: 0, ours: 0, right: 0 };
const tokens: Count = { gold: 0, ours: 0, right: 0 };
const texts: NamedText[] = readFrSemCor(readFileSync(join(values.data, 'lists', 'sequoia-9.1.frsemcor'), 'utf8'));
for (const { text, persons } of texts.filter(({ id }) => id.startsWith(NEWS_PART))) {
  const ours = personsOf(parser, text);
  add(spans, new Set(persons.map(key)), new Set(ours.map(key)));
  add(tokens, tokenStarts(text, persons), tokenStarts(text, ours));
  const wrong = ours.filter((range) => !persons.some((gold) => key(gold) === key(range)));
  const missed = persons.filter((gold) => !ours.some((range) => key(gold) === key(range)));
  if (values.errors) for (const { start, end } of wrong) console.log(`  extra  ${text.slice(start, end)}`);
  if (values.errors) for (const { start, end } of missed) console.log(`  missed ${text.slice(start, end)}`);
}
console.log(line('person names, whole', spans));
console.log(line('person names, tokens', tokens));
