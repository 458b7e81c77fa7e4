/** The project's own labels with a handful of country names, for tests of export and desk. */
import { fileURLToPath } from 'node:url';
import { compileCodes } from '../../src/lexicon/codes.js';
import { loadLexiconFiles } from '../../src/lexicon/load.js';
import type { CodeLabels } from '../../src/model/labels.js';

const NAMES: Readonly<Record<string, string>> = { BFA: 'Burkina Faso', MLI: 'Mali', NER: 'Niger' };

let read: CodeLabels | null = null;

/** Read once. @throws when the tables of `lexicon/codes` are faulty. */
export function testLabels(): CodeLabels {
  read ??= readLabels();
  return read;
}

function readLabels(): CodeLabels {
  const folder = fileURLToPath(new URL('../../lexicon', import.meta.url));
  const { entries } = loadLexiconFiles(folder);
  const { labels, complaints } = compileCodes(entries, (iso3) => NAMES[iso3] ?? null);
  if (labels === null)
    throw new Error(`lexicon/codes: ${complaints[0]?.file}:${complaints[0]?.line} ${complaints[0]?.message}`);
  return labels;
}
