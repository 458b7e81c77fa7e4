/** In: the name of a step and a folder of intermediate files. Out: the step's file in that folder; each step reads those before it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packNetworkFile } from '../../src/parse/neural/model-file.js';
import { hasReportingClause, reportedSentences } from './augment/reporting.js';
import { linearAnalyser } from './linear/linear-analyser.js';
import { trainLinear } from './linear/train-linear.js';
import { trainRelations } from './linear/train-relations.js';
import { emptyNetwork, goldExample, inputReader, networkShape } from './network/build-network.js';
import type { NetworkExample } from './network/example.js';
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
import type { GoldSentence } from './treebank.js';

export const STEPS = [
  'vectors',
  'linear',
  'network-0',
  'silver-1a',
  'silver-1b',
  'network-1',
  'silver-2a',
  'silver-2b',
  'network-2',
] as const;
export type StepName = (typeof STEPS)[number];

export interface StepPlace {
  readonly data: string;
  /** The folder of lefff.bin. */
  readonly models: string;
  /** The folder of intermediate files. */
  readonly work: string;
}

const HIDDEN = 96;
/** The first network, on the treebanks alone. */
const ALONE: NetworkTraining = { epochs: 13, rate: 0.002, seed: 1, dropout: { units: 0.33, words: 0.15 }, batch: 8 };
/** In a round all teachers so far label sentences of news, and the last network goes on learning from them and from the treebanks. */
type Round = 1 | 2;
const PUPIL = { dropout: { units: 0.2, words: 0.1 }, batch: 24 };
const ROUNDS: Readonly<Record<Round, NetworkTraining>> = {
  1: { ...PUPIL, epochs: 3, rate: 0.0015, seed: 4 },
  2: { ...PUPIL, epochs: 2, rate: 0.0012, seed: 5 },
};
/** Sentences of news in a round, labelled in two halves. */
const SILVER = 20_000;
/** Times that each gold sentence is seen in an epoch, beside each silver one once. */
const GOLD_TIMES = 3;
/** The second round adds gold sentences with a reporting clause of ours, and sets aside silver that has one. */
const REPORTED_SEED = 41;

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

function openNetwork(place: StepPlace, { names }: Setting, vectors: QuantisedVectors, version: number | null): Network {
  const net = emptyNetwork(networkShape(names, vectors.dim, HIDDEN), vectors);
  return version === null ? net : loadWeights(net, stepFile(place, `network-${version}.f32`));
}

function teachAlone(place: StepPlace, setting: Setting, log: Log): void {
  const vectors = vectorsOf(place);
  const net = openNetwork(place, setting, vectors, null);
  initialise(net, ALONE.seed);
  const rowsOf = inputReader(vectors, setting.facts);
  const examples = setting.gold.map((s) => goldExample(s, setting.names, rowsOf(s.forms)));
  trainNetwork(net, examples, {
    ...ALONE,
    after: (epoch, loss) => log(`network 0, epoch ${epoch + 1}: loss ${loss.toFixed(2)}`),
  });
  writeFileSync(stepFile(place, 'network-0.f32'), weightBytes(net));
}

/** The linear parsers and all networks before this round. */
function teachersOf(round: Round, place: StepPlace, setting: Setting): ReturnType<typeof createTeachers> {
  const vectors = vectorsOf(place);
  const nets = Array.from({ length: round }, (_, version) => openNetwork(place, setting, vectors, version));
  const [tag, morph, parse, mirror] = ['tag', 'morph', 'parse', 'mirror'].map((name) =>
    readFileSync(stepFile(place, `linear-${name}.bin`)),
  ) as [Buffer, Buffer, Buffer, Buffer];
  const linear = linearAnalyser({ tag, morph, parse, mirror }, setting.facts);
  return createTeachers(nets, linear, setting.names, inputReader(vectors, setting.facts));
}

function labelHalf(round: Round, half: 'a' | 'b', place: StepPlace, setting: Setting, log: Log): void {
  const teach = teachersOf(round, place, setting);
  const isContraction = trainContractions(setting.gold, setting.facts);
  const all = silverText(join(place.data, 'news-unlabelled.txt.gz'), { round, count: SILVER }, isContraction);
  const sentences = half === 'a' ? all.slice(0, SILVER / 2) : all.slice(SILVER / 2);
  const lines = sentences.map((forms, i) => {
    if (i % 5000 === 0) log(`silver ${round}${half}: ${i} of ${sentences.length}`);
    return silverLine({ forms, lesson: teach(forms) });
  });
  writeFileSync(stepFile(place, `silver-${round}${half}.jsonl`), lines.join('\n'));
}

function teachRound(round: Round, place: StepPlace, setting: Setting, log: Log): void {
  const vectors = vectorsOf(place);
  const net = openNetwork(place, setting, vectors, round - 1);
  const rowsOf = inputReader(vectors, setting.facts);
  const examplesOf = (sentences: readonly GoldSentence[]): NetworkExample[] =>
    sentences.map((s) => goldExample(s, setting.names, rowsOf(s.forms)));
  const gold = examplesOf(setting.gold);
  const silver = ['a', 'b'].flatMap((half) =>
    readSilver(readFileSync(stepFile(place, `silver-${round}${half}.jsonl`), 'utf8')),
  );
  const examples = [
    ...Array.from({ length: GOLD_TIMES }, () => gold).flat(),
    ...(round === 2 ? examplesOf(reportedSentences(setting.gold, REPORTED_SEED)) : []),
    ...silver
      .filter(({ forms }) => round === 1 || !hasReportingClause(forms))
      .map(({ forms, lesson }) => ({ ...rowsOf(forms), ...lesson, weight: 1 })),
  ];
  trainNetwork(net, examples, {
    ...ROUNDS[round],
    after: (epoch, loss) => log(`network ${round}, epoch ${epoch + 1}: loss ${loss.toFixed(2)}`),
  });
  writeFileSync(stepFile(place, `network-${round}.f32`), weightBytes(net));
  writeFileSync(stepFile(place, 'network.bin'), packWeights(net, vectors, setting));
}

function packWeights(net: Network, vectors: QuantisedVectors, { names }: Setting): Uint8Array {
  const header = { shape: net.shape, ...names, vectorScale: VECTOR_SCALE };
  return packNetworkFile(header, vectors.hashes, vectors.values, net.arena.floats(net.weights, net.size));
}

function teachLinear(place: StepPlace, setting: Setting, log: Log): void {
  const models = trainLinear(setting, log);
  for (const [name, bytes] of Object.entries(models)) writeFileSync(stepFile(place, `linear-${name}.bin`), bytes);
  writeFileSync(
    stepFile(place, 'relations.bin'),
    trainRelations([...setting.gold, ...reportedSentences(setting.gold, REPORTED_SEED)], setting, log),
  );
}

function learnVectors(place: StepPlace, log: Log): void {
  const sentences = newsSentences(join(place.data, 'news-unlabelled.txt.gz'));
  log(`${sentences.length} sentences of news`);
  writeFileSync(
    stepFile(place, 'vectors.bin'),
    vectorBytes(quantiseVectors(trainVectors(sentences, 64, 40_000, 3, 5, log))),
  );
}

const RUN: Readonly<Record<StepName, (place: StepPlace, setting: Setting, log: Log) => void>> = {
  vectors: (place, _, log) => learnVectors(place, log),
  linear: teachLinear,
  'network-0': teachAlone,
  'silver-1a': (...where) => labelHalf(1, 'a', ...where),
  'silver-1b': (...where) => labelHalf(1, 'b', ...where),
  'network-1': (...where) => teachRound(1, ...where),
  'silver-2a': (...where) => labelHalf(2, 'a', ...where),
  'silver-2b': (...where) => labelHalf(2, 'b', ...where),
  'network-2': (...where) => teachRound(2, ...where),
};

/** @throws Error where the data or the files of an earlier step are missing. */
export function runStep(name: StepName, place: StepPlace, log: Log): void {
  mkdirSync(place.work, { recursive: true });
  if (!existsSync(place.data))
    throw new Error(`no folder of training data at ${place.data}; give it with --data (see models/fr/CARD.md)`);
  RUN[name](place, openSetting(place.data, place.models), log);
}
