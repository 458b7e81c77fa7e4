/** Learns to tell kinds of names. In: parsed news without labels, FrSemCor's names, seed words. Out: the bytes of models/fr/names.bin. */
import type { NameKind, Word } from '../../src/model/sentence.js';
import { FeatureList } from '../../src/parse/linear/feature-list.js';
import type { Candidate } from '../../src/parse/names/candidate.js';
import { NAME_CLASSES, type NameView, nameFeatures, spellingFeatures } from '../../src/parse/names/name-features.js';
import { nameCandidates } from '../../src/parse/names/name-spans.js';
import { surface } from '../../src/parse/names/surface.js';
import { copyOf } from './logistic.js';
import { type SeedWords, seedKind } from './name-seeds.js';
import { type ClassExample, type SoftmaxModel, trainSoftmax } from './softmax.js';

type NameClass = (typeof NAME_CLASSES)[number];

export interface NameExample {
  readonly features: FeatureList;
  readonly key: string;
  readonly article: number;
  label: NameClass | null;
}

/** Sentences of one article, or one gold sentence. */
export type Article = readonly (readonly Word[])[];
export type NameTools = Omit<NameView, 'words'>;

const ROUNDS = 2;
/** A name's kind is sure when so much of its seeds agree. */
const AGREEMENT = 0.8;
/** Log-odds by which the best kind must lead to label a name without seeds. */
const MARGIN = 3;
const OPTIONS = { epochs: 5, rate: 0.1, decay: 1e-3, seed: 1789 };
/** Units of a packed score for one of log-odds; `NONE_MARGIN` of find-names.ts counts in them. */
const UNITS = 20;
const LEAST = 4;

export function examplesOf(
  article: Article,
  index: number,
  tools: NameTools,
  label: (words: readonly Word[], c: Candidate) => NameClass | null,
) {
  const examples: NameExample[] = [];
  const features = new FeatureList(128);
  for (const words of article) {
    for (const candidate of nameCandidates(words, tools.lexicon, tools.lefff)) {
      nameFeatures(features, { words, ...tools }, candidate);
      const key = surface(words, candidate.first, candidate.last).toLowerCase();
      examples.push({ features: copyOf(features), key, article: index, label: label(words, candidate) });
    }
  }
  return examples;
}

/** A listed name as an example of its spelling alone. */
export function spellingExample(words: readonly Word[], label: NameKind, tools: NameTools): NameExample {
  const features = new FeatureList(128);
  spellingFeatures(features, { words, ...tools }, { first: 0, last: words.length - 1 });
  return { features: copyOf(features), key: '', article: -1, label };
}

export function trainNames(
  news: Iterable<Article>,
  gold: readonly NameExample[],
  seeds: SeedWords,
  tools: NameTools,
  spelt: readonly NameExample[],
): Uint8Array {
  const silver: NameExample[] = [];
  let index = 0;
  for (const article of news)
    silver.push(...examplesOf(article, index++, tools, (words, c) => seedKind(words, c, seeds)));
  spreadLabels(silver);
  const sure = [...spelt, ...gold];
  let model = learn(silver, sure);
  for (let round = 1; round < ROUNDS; round++) {
    labelSure(silver, model);
    model = learn(silver, sure);
  }
  return model.pack(UNITS, LEAST);
}

/** A kind that the seeds of a name agree on goes to all its mentions; the surname of a person in the same article is that person. */
function spreadLabels(examples: readonly NameExample[]): void {
  const counts = new Map<string, Map<NameClass, number>>();
  for (const { key, label } of examples) {
    if (label === null) continue;
    const own = counts.get(key) ?? new Map<NameClass, number>();
    counts.set(key, own.set(label, (own.get(label) ?? 0) + 1));
  }
  const persons = new Set<string>();
  for (const example of examples) {
    example.label = agreed(counts.get(example.key)) ?? null;
    const parts = example.key.split(' ');
    if (example.label === 'person' && parts.length > 1) persons.add(`${example.article} ${parts.at(-1)}`);
  }
  for (const example of examples) {
    if (persons.has(`${example.article} ${example.key}`)) example.label = 'person';
  }
}

function agreed(counts: ReadonlyMap<NameClass, number> | undefined): NameClass | undefined {
  if (!counts) return undefined;
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return [...counts].find(([, n]) => n >= total * AGREEMENT)?.[0];
}

function learn(silver: readonly NameExample[], sure: readonly NameExample[]): SoftmaxModel {
  const examples = [...silver, ...sure].flatMap(({ features, label }): ClassExample[] =>
    label === null ? [] : [{ features, answer: NAME_CLASSES.indexOf(label) }],
  );
  return trainSoftmax(NAME_CLASSES, examples, OPTIONS);
}

/** Names without seeds take the kind that the model is sure of. */
function labelSure(examples: readonly NameExample[], model: SoftmaxModel): void {
  const scores = new Float64Array(NAME_CLASSES.length);
  for (const example of examples) {
    if (example.label !== null) continue;
    model.score(example.features, scores);
    const best = scores.indexOf(Math.max(...scores));
    const second = Math.max(...scores.filter((_, c) => c !== best));
    if ((scores[best] as number) - second > MARGIN) example.label = NAME_CLASSES[best] as NameKind;
  }
}
