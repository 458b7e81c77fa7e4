/** In: the name of a step and a folder of intermediate files. Out: the step's file in that folder; each step reads those before it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packNetworkFile } from '../../src/parse/neural/model-file.js';
import { linearAnalyser } from './linear/linear-analyser.js';
import { trainLinear } from './linear/train-linear.js';
import { trainRelations } from './linear/train-relations.js';
import { emptyNetwork, goldExample, inputReader, networkShape } from './network/build-network.js';
import type { Network } from './network/network.js';
import { initialise, type NetworkTraining, trainNetwork } from './network/train-network.js';
import { trainContractions } from './news/contractions.js';
import { newsSentences } from './news/news.js';
import { silverText } from './news/silver-text.js';
import { trainVectors } from './news/train-vectors.js';
import { type QuantisedVectors, quantiseVectors, readVectors, VECTOR_SCALE, vectorBytes } from './news/vector-file.js';
import { openSetting, type Setting } from './setting.js';
import { readSilver, silverLine } from './silver.js';
import { createTeachers } from './teachers/teachers.js';

export const STEPS = ['vectors', 'linear', 'teacher', 'silver-0', 'silver-1', 'network'] as const;
export type StepName = (typeof STEPS)[number];

export interface StepPlace {
  readonly data: string;
  /** The folder of lefff.bin. */
  readonly models: string;
  /** The folder of intermediate files. */
  readonly work: string;
}

/** Sentences of news that the teachers label, in two halves. */
const SILVER = 20_000;
const DROPOUT = { units: 0.33, words: 0.15 };
const HIDDEN = 96;
const TEACHER: NetworkTraining = { epochs: 13, rate: 0.002, seed: 1, dropout: DROPOUT, batch: 8 };
/** The network that is read with begins as its teacher. */
const FINAL: NetworkTraining = { epochs: 3, rate: 0.0015, seed: 4, dropout: { units: 0.2, words: 0.1 }, batch: 24 };
/** Times that each gold sentence is seen in an epoch, beside each silver one once. */
const GOLD_TIMES = 3;

type Log = (line: string) => void;

function stepFile(place: StepPlace, name: string): string {
  return join(place.work, name);
}

function vectorsOf(place: StepPlace): QuantisedVectors {
  return readVectors(readFileSync(stepFile(place, 'vectors.bin')));
}

function loadWeights(net: Network, path: string): Network {
  const bytes = new Uint8Array(readFileSync(path));
  net.arena.floats(net.weights, net.size).set(new Float32Array(bytes.buffer));
  return net;
}

function weightBytes(net: Network): Uint8Array {
  return new Uint8Array(net.arena.floats(net.weights, net.size).slice().buffer);
}

function teachTeacher(place: StepPlace, setting: Setting, log: Log): void {
  const vectors = vectorsOf(place);
  const net = emptyNetwork(networkShape(setting.names, vectors.dim, HIDDEN), vectors);
  initialise(net, TEACHER.seed);
  const rowsOf = inputReader(vectors, setting.facts);
  const examples = setting.gold.map((s) => goldExample(s, setting.names, rowsOf(s.forms)));
  trainNetwork(net, examples, {
    ...TEACHER,
    after: (epoch, loss) => log(`teacher, epoch ${epoch + 1}: loss ${loss.toFixed(2)}`),
  });
  writeFileSync(stepFile(place, 'teacher.f32'), weightBytes(net));
}

function readTeachers(place: StepPlace, setting: Setting): ReturnType<typeof createTeachers> {
  const vectors = vectorsOf(place);
  const net = emptyNetwork(networkShape(setting.names, vectors.dim, HIDDEN), vectors);
  loadWeights(net, stepFile(place, 'teacher.f32'));
  const [tag, morph, parse, mirror] = ['tag', 'morph', 'parse', 'mirror'].map((name) =>
    readFileSync(stepFile(place, `linear-${name}.bin`)),
  ) as [Buffer, Buffer, Buffer, Buffer];
  return createTeachers(
    [net],
    linearAnalyser({ tag, morph, parse, mirror }, setting.facts),
    setting.names,
    inputReader(vectors, setting.facts),
  );
}

function labelHalf(half: 0 | 1, place: StepPlace, setting: Setting, log: Log): void {
  const teach = readTeachers(place, setting);
  const isContraction = trainContractions(setting.gold, setting.facts);
  const all = silverText(join(place.data, 'news-unlabelled.txt.gz'), SILVER, isContraction);
  const sentences = all.slice((half * SILVER) / 2, ((half + 1) * SILVER) / 2);
  const lines = sentences.map((forms, i) => {
    if (i % 5000 === 0) log(`silver ${half}: ${i} of ${sentences.length}`);
    return silverLine({ forms, lesson: teach(forms) });
  });
  writeFileSync(stepFile(place, `silver-${half}.jsonl`), lines.join('\n'));
}

function teachFinal(place: StepPlace, setting: Setting, log: Log): void {
  const vectors = vectorsOf(place);
  const { names } = setting;
  const shape = networkShape(names, vectors.dim, HIDDEN);
  const net = loadWeights(emptyNetwork(shape, vectors), stepFile(place, 'teacher.f32'));
  const rowsOf = inputReader(vectors, setting.facts);
  const gold = setting.gold.map((s) => goldExample(s, names, rowsOf(s.forms)));
  const silver = ([0, 1] as const).flatMap((half) =>
    readSilver(readFileSync(stepFile(place, `silver-${half}.jsonl`), 'utf8')),
  );
  const examples = [
    ...Array.from({ length: GOLD_TIMES }, () => gold).flat(),
    ...silver.map(({ forms, lesson }) => ({ ...rowsOf(forms), ...lesson, weight: 1 })),
  ];
  trainNetwork(net, examples, {
    ...FINAL,
    after: (epoch, loss) => log(`network, epoch ${epoch + 1}: loss ${loss.toFixed(2)}`),
  });
  writeFileSync(stepFile(place, 'network.bin'), packWeights(net, vectors, setting));
}

function packWeights(net: Network, vectors: QuantisedVectors, { names }: Setting): Uint8Array {
  const header = { shape: net.shape, ...names, vectorScale: VECTOR_SCALE };
  return packNetworkFile(header, vectors.hashes, vectors.values, net.arena.floats(net.weights, net.size));
}

function teachLinear(place: StepPlace, setting: Setting, log: Log): void {
  const models = trainLinear(setting, log);
  for (const [name, bytes] of Object.entries(models)) writeFileSync(stepFile(place, `linear-${name}.bin`), bytes);
  writeFileSync(stepFile(place, 'relations.bin'), trainRelations(setting, log));
}

function learnVectors(place: StepPlace, log: Log): void {
  const sentences = newsSentences(join(place.data, 'news-unlabelled.txt.gz'));
  log(`${sentences.length} sentences of news`);
  writeFileSync(
    stepFile(place, 'vectors.bin'),
    vectorBytes(quantiseVectors(trainVectors(sentences, 64, 40_000, 3, 5, log))),
  );
}

export function runStep(name: StepName, place: StepPlace, log: Log): void {
  mkdirSync(place.work, { recursive: true });
  if (!existsSync(place.data))
    throw new Error(`no folder of training data at ${place.data}; give it with --data (see models/fr/CARD.md)`);
  const setting = openSetting(place.data, place.models);
  if (name === 'vectors') learnVectors(place, log);
  else if (name === 'linear') teachLinear(place, setting, log);
  else if (name === 'teacher') teachTeacher(place, setting, log);
  else if (name === 'silver-0') labelHalf(0, place, setting, log);
  else if (name === 'silver-1') labelHalf(1, place, setting, log);
  else teachFinal(place, setting, log);
}
