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

/** Steps in the same row run at the same time, one process each. */
export const STEP_ROWS = [
  ['vectors', 'linear'],
  ['network-0a', 'network-0b'],
  ['silver-1a', 'silver-1b'],
  ['network-1a', 'network-1b'],
  ['silver-2a', 'silver-2b'],
  ['network-2a', 'network-2b'],
  ['silver-3a', 'silver-3b'],
  ['network-3a', 'network-3b'],
  ['weights'],
] as const;
export type StepName = (typeof STEP_ROWS)[number][number];
export const STEPS: readonly StepName[] = STEP_ROWS.flat();

export interface StepPlace {
  readonly data: string;
  /** The folder of lefff.bin. */
  readonly models: string;
  /** The folder of intermediate files. */
  readonly work: string;
}

const HIDDEN = 96;
/** The first network, on the treebanks alone. */
const ALONE: Omit<NetworkTraining, 'seed'> = {
  epochs: 13,
  rate: 0.002,
  dropout: { units: 0.33, words: 0.15 },
  batch: 8,
};
/** In a round all teachers so far label sentences of news, and the last network goes on learning from them and from the treebanks. */
type Round = 1 | 2 | 3;
const PUPIL = { dropout: { units: 0.2, words: 0.1 }, batch: 24 };
const ROUNDS: Readonly<Record<Round, Omit<NetworkTraining, 'seed'>>> = {
  1: { ...PUPIL, epochs: 3, rate: 0.0015 },
  2: { ...PUPIL, epochs: 2, rate: 0.0012 },
  3: { ...PUPIL, epochs: 2, rate: 0.001 },
};
/** Each network has a twin that sees the same sentences in another order, on the other core. */
type Twin = 'a' | 'b';
const SEEDS: Readonly<Record<0 | Round, Readonly<Record<Twin, number>>>> = {
  0: { a: 1, b: 2 },
  1: { a: 4, b: 6 },
  2: { a: 5, b: 7 },
  3: { a: 8, b: 9 },
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

/** The mean of twins that began as one network is better than each of them, and costs nothing to run. */
function loadMean(net: Network, paths: readonly string[]): Network {
  const weights = net.arena.floats(net.weights, net.size).fill(0);
  for (const path of paths) {
    const twin = new Float32Array(new Uint8Array(readFileSync(path)).buffer);
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) + (twin[i] as number) / paths.length;
  }
  return net;
}

function weightBytes(net: Network): Uint8Array {
  return new Uint8Array(net.arena.floats(net.weights, net.size).slice().buffer);
}

/** In: the names of trained networks, as "0a"; none for a new one. Out: their mean. */
function openNetwork(
  place: StepPlace,
  { names }: Setting,
  vectors: QuantisedVectors,
  from: readonly string[],
): Network {
  const net = emptyNetwork(networkShape(names, vectors.dim, HIDDEN), vectors);
  const paths = from.map((name) => stepFile(place, `network-${name}.f32`));
  return from.length === 0 ? net : loadMean(net, paths);
}

function teachAlone(twin: Twin, place: StepPlace, setting: Setting, log: Log): void {
  const vectors = vectorsOf(place);
  const net = openNetwork(place, setting, vectors, []);
  initialise(net, SEEDS[0][twin]);
  const rowsOf = inputReader(vectors, setting.facts);
  const examples = setting.gold.map((s) => goldExample(s, setting.names, rowsOf(s.forms)));
  trainNetwork(net, examples, {
    ...ALONE,
    seed: SEEDS[0][twin],
    after: (epoch, loss) => log(`network 0${twin}, epoch ${epoch + 1}: loss ${loss.toFixed(2)}`),
  });
  writeFileSync(stepFile(place, `network-0${twin}.f32`), weightBytes(net));
}

/** The networks that label the news before a round, with the linear parsers; a list of two is one network, their mean. */
const TEACHERS: Readonly<Record<Round, readonly (readonly string[])[]>> = {
  1: [['0a'], ['0b']],
  2: [['0a'], ['0b'], ['1a', '1b']],
  3: [['0a'], ['0b'], ['1a', '1b'], ['2a', '2b']],
};
/** What a round starts from. */
const START: Readonly<Record<Round, readonly string[]>> = { 1: ['0a'], 2: ['1a', '1b'], 3: ['2a', '2b'] };

function teachersOf(round: Round, place: StepPlace, setting: Setting): ReturnType<typeof createTeachers> {
  const vectors = vectorsOf(place);
  const nets = TEACHERS[round].map((names) => openNetwork(place, setting, vectors, names));
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

function teachRound(round: Round, twin: Twin, place: StepPlace, setting: Setting, log: Log): void {
  const vectors = vectorsOf(place);
  const net = openNetwork(place, setting, vectors, START[round]);
  const rowsOf = inputReader(vectors, setting.facts);
  const examplesOf = (sentences: readonly GoldSentence[]): NetworkExample[] =>
    sentences.map((s) => goldExample(s, setting.names, rowsOf(s.forms)));
  const gold = examplesOf(setting.gold);
  const silver = ['a', 'b'].flatMap((half) =>
    readSilver(readFileSync(stepFile(place, `silver-${round}${half}.jsonl`), 'utf8')),
  );
  const examples = [
    ...Array.from({ length: GOLD_TIMES }, () => gold).flat(),
    ...(round > 1 ? examplesOf(reportedSentences(setting.gold, REPORTED_SEED)) : []),
    ...silver
      .filter(({ forms }) => round === 1 || !hasReportingClause(forms))
      .map(({ forms, lesson }) => ({ ...rowsOf(forms), ...lesson, weight: 1 })),
  ];
  trainNetwork(net, examples, {
    ...ROUNDS[round],
    seed: SEEDS[round][twin],
    after: (epoch, loss) => log(`network ${round}${twin}, epoch ${epoch + 1}: loss ${loss.toFixed(2)}`),
  });
  writeFileSync(stepFile(place, `network-${round}${twin}.f32`), weightBytes(net));
}

/** Packs the mean of the last twins. */
function packWeights(place: StepPlace, setting: Setting): void {
  const vectors = vectorsOf(place);
  const net = openNetwork(place, setting, vectors, ['3a', '3b']);
  const header = { shape: net.shape, ...setting.names, vectorScale: VECTOR_SCALE };
  const bytes = packNetworkFile(header, vectors.hashes, vectors.values, net.arena.floats(net.weights, net.size));
  writeFileSync(stepFile(place, 'network.bin'), bytes);
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
  'network-0a': (...where) => teachAlone('a', ...where),
  'network-0b': (...where) => teachAlone('b', ...where),
  'silver-1a': (...where) => labelHalf(1, 'a', ...where),
  'silver-1b': (...where) => labelHalf(1, 'b', ...where),
  'network-1a': (...where) => teachRound(1, 'a', ...where),
  'network-1b': (...where) => teachRound(1, 'b', ...where),
  'silver-2a': (...where) => labelHalf(2, 'a', ...where),
  'silver-2b': (...where) => labelHalf(2, 'b', ...where),
  'network-2a': (...where) => teachRound(2, 'a', ...where),
  'network-2b': (...where) => teachRound(2, 'b', ...where),
  'silver-3a': (...where) => labelHalf(3, 'a', ...where),
  'silver-3b': (...where) => labelHalf(3, 'b', ...where),
  'network-3a': (...where) => teachRound(3, 'a', ...where),
  'network-3b': (...where) => teachRound(3, 'b', ...where),
  weights: packWeights,
};

/** @throws Error where the data or the files of an earlier step are missing. */
export function runStep(name: StepName, place: StepPlace, log: Log): void {
  mkdirSync(place.work, { recursive: true });
  if (!existsSync(place.data))
    throw new Error(`no folder of training data at ${place.data}; give it with --data (see models/fr/CARD.md)`);
  RUN[name](place, openSetting(place.data, place.models), log);
}
