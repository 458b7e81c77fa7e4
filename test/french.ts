/** The French resources of this repository, for tests. Out: words, lexicon and models as `parse` wants them, read once. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAll } from '../src/lexicon/load.js';
import { compileTextWords } from '../src/lexicon/text.js';
import { openLefff } from '../src/parse/lefff/lefff.js';
import { openLinearModel } from '../src/parse/linear/packed-model.js';
import { openParser } from '../src/parse/open-parser.js';
import type { Parser } from '../src/parse/parse-document.js';
import type { TextResources } from '../src/parse/text/segment.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export function readModel(file: string): Uint8Array {
  return readFileSync(`${root}/models/fr/${file}`);
}

function textWords() {
  const folder = `${root}/lexicon/fr/text`;
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('.cases.yaml'))
    .map((file) => ({ file: `fr/text/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }));
  return compileTextWords(parseAll(sources).entries, (complaint) => {
    throw new Error(`${complaint.file}:${complaint.line} ${complaint.message}`);
  });
}

let resources: TextResources | undefined;
export function frenchText(): TextResources {
  resources ??= {
    words: textWords(),
    lefff: openLefff(readModel('lefff.bin')),
    ends: openLinearModel(readModel('ends.bin')),
    contractions: openLinearModel(readModel('contractions.bin')),
  };
  return resources;
}

let parser: Parser | undefined;
export function frenchParser(): Parser {
  parser ??= openParser(readModel, frenchText().words);
  return parser;
}
