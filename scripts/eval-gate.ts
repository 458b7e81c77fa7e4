/** Measures Vigie on the corpus and, where it is, on the evaluation data, and fails when a figure falls below its pinned floor. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../src/collect/collect.js';
import { readConfig } from '../src/config.js';
import type { VigieRecord } from '../src/model/record.js';
import { corpusInput, readCorpus } from '../src/pipeline/corpus.js';
import { openVigie } from '../src/pipeline/open-vigie.js';
import { packageRoot } from '../src/pipeline/package-root.js';
import { type Floors, falls, updated } from './eval/floors.js';
import { frameFigures, readFrames } from './eval/frames.js';
import { printFigures } from './eval/prints.js';
import { ruleShares } from './eval/rule-shares.js';
import { scoreCorpus } from './eval/score-corpus.js';
import { sharedFigures } from './eval/shared-scores.js';

const root = packageRoot();
const config = readConfig(process.env);
const vigie = await openVigie();

async function readAll(names: readonly string[]): Promise<VigieRecord[]> {
  const records: VigieRecord[] = [];
  async function* none(): AsyncGenerator<Uint8Array> {}
  for await (const input of collect(names, none())) records.push(vigie.read(input));
  return records;
}

const corpus = readCorpus(root);
const trial = readCorpus(root, 'epreuve');
const corpusRecords = new Map([...corpus, ...trial].map((a) => [a.id, vigie.read(corpusInput(a))]));

function argument(name: string): string | null {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? '');
}

const shared = await sharedFigures(config.shared, join(root, 'corpus', 'nouvelles'), readAll);
if (!shared)
  console.warn(`EVALUATION DATA NOT FOUND at ${config.shared}: only the corpus is measured (set VIGIE_SHARED)`);
const figures = {
  ...scoreCorpus('corpus', corpus, corpusRecords),
  ...scoreCorpus('trial', trial, corpusRecords),
  ...frameFigures(vigie, readFrames(root)),
  ...printFigures(vigie, trial),
  ...shared,
};
const floorsFile = join(root, 'corpus', 'floors.json');
const pinned: Floors = existsSync(floorsFile)
  ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors)
  : { lowered: [], floors: {} };
/** Figures that need nothing but the project. */
const OWN = ['corpus.', 'trial.', 'frames.', 'prints.'];
const fallen = falls(
  pinned.floors,
  figures,
  shared ? [...OWN, 'dev.', 'guiding.', 'lues.', 'tenues.', 'lues2.', 'tenues2.', 'pages.'] : OWN,
);

for (const [figure, value] of Object.entries(figures)) {
  const floor = pinned.floors[figure];
  console.log(
    `${figure.padEnd(26)} ${value.toFixed(3)}  ${floor === undefined ? 'no floor yet' : `floor ${floor.toFixed(3)}`}`,
  );
}
for (const f of fallen) console.error(`FELL  ${f.figure}: ${f.value ?? 'not measured'} < ${f.floor}`);
if (process.argv.includes('--update')) {
  const next = updated(pinned, figures, fallen, argument('--allow-lower'), new Date().toISOString().slice(0, 10));
  writeFileSync(floorsFile, `${JSON.stringify(next, null, 2)}\n`);
  writeFileSync(
    join(root, 'corpus', 'confidence.json'),
    `${JSON.stringify(ruleShares([...corpus, ...trial], corpusRecords), null, 1)}\n`,
  );
  console.log('floors and confidence written');
} else if (fallen.length) process.exit(1);
