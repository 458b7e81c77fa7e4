/** In: `--data DIR` (see ../shared/data/README.md), `--out DIR`. Out: the trained files of models/fr, the same bytes for the same data and Node. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { MODEL_FILES } from '../../src/parse/load-models.js';
import { runStep, STEP_ROWS, STEPS, type StepName, type StepPlace } from './steps.js';
import { trainWordModels } from './word-models.js';

interface StepOrder {
  readonly name: StepName;
  readonly place: StepPlace;
}

function log(line: string): void {
  process.stdout.write(`${process.uptime().toFixed(0).padStart(5)} s  ${line}\n`);
}

function startStep(order: StepOrder): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: order });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`step ${order.name} ended with ${code}`))));
  });
}

/** Files that the training reads and does not make. */
const GIVEN = ['lefff.bin', 'name-seeds.json'];

/** Puts the network in place, then trains what reads its analyses: sentence ends, contractions, lemmas, names. */
function finish({ work, data, models }: StepPlace, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const file of GIVEN) if (!existsSync(join(out, file))) copyFileSync(join(models, file), join(out, file));
  for (const file of Object.values(MODEL_FILES)) copyFileSync(join(work, file), join(out, file));
  log(`written: ${Object.values(MODEL_FILES).join(', ')} in ${out}`);
  trainWordModels({ data, out, lexicon: 'lexicon', refreshNames: false, log });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/data' },
      out: { type: 'string', default: 'models/fr' },
      /** A folder for intermediate files, to take up again with --step. */
      work: { type: 'string' },
      step: { type: 'string' },
    },
  });
  const place = {
    data: values.data,
    models: 'models/fr',
    work: values.work ?? mkdtempSync(join(tmpdir(), 'vigie-train-')),
  };
  if (values.step !== undefined) {
    const name = STEPS.find((step) => step === values.step);
    if (name === undefined) throw new Error(`no step "${values.step}"; the steps are ${STEPS.join(', ')}`);
    return runStep(name, place, log);
  }
  for (const row of STEP_ROWS) await Promise.all(row.map((name) => startStep({ name, place })));
  finish(place, values.out);
}

if (isMainThread) await main();
else {
  const { name, place } = workerData as StepOrder;
  runStep(name, place, log);
}
