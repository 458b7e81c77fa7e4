/** In: `--data DIR` and models/fr. Out: scores on gold tokens of Sequoia dev (with the table of relations) and, with --test, of Sequoia test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLefff } from '../../src/parse/lefff/lefff.js';
import { loadModels, MODEL_FILES } from '../../src/parse/load-models.js';
import { formatScores, scoreAnalyses } from './scores.js';
import { treebank } from './setting.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    models: { type: 'string', default: 'models/fr' },
    test: { type: 'boolean', default: false },
  },
});
const read = (name: string): Uint8Array => readFileSync(join(values.models, name));
const analyser = loadModels(
  { network: read(MODEL_FILES.network), relations: read(MODEL_FILES.relations) },
  openLefff(readFileSync('models/fr/lefff.bin')),
);
for (const part of values.test ? ['dev', 'test'] : ['dev']) {
  const gold = treebank(values.data, `fr_sequoia-ud-${part}`);
  const scores = scoreAnalyses(
    gold,
    gold.map((s) => analyser.analyse(s.forms)),
  );
  console.log(formatScores(`sequoia-${part}`, scores));
  if (part !== 'dev') continue;
  for (const { relation, gold: count, f1 } of scores.relations)
    if (count >= 5) console.log(`| ${relation} | ${count} | ${f1.toFixed(1)} |`);
}
