/** In: the folder of training data. Out: what every step of the training shares: lexicon, gold sentences, names of the classes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Lefff, openLefff } from '../../src/parse/lefff/lefff.js';
import { type FormFacts, factsReader } from '../../src/parse/tag/word-table.js';
import { type GoldSentence, readTreebank } from './treebank.js';

/** Class names in the order of their numbers. */
export interface ClassNames {
  readonly tags: readonly string[];
  /** "VERB|Mood=Ind|Tense=Pres" */
  readonly feats: readonly string[];
  /** Relations with their subtypes. */
  readonly labels: readonly string[];
}

export interface Setting {
  readonly data: string;
  readonly lefff: Lefff;
  readonly facts: (form: string) => FormFacts;
  /** All of Sequoia's training part and of GSD's development part. */
  readonly gold: readonly GoldSentence[];
  /** Sequoia's development part: what the training is tuned on, never trained on. */
  readonly dev: readonly GoldSentence[];
  readonly names: ClassNames;
}

export function treebank(data: string, name: string): GoldSentence[] {
  return readTreebank(gunzipSync(readFileSync(join(data, 'ud', `${name}.conllu.gz`))).toString('utf8'));
}

export function classNames(sentences: readonly GoldSentence[]): ClassNames {
  const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();
  return {
    tags: sorted(sentences.flatMap((s) => s.tags)),
    feats: sorted(sentences.flatMap((s) => s.feats)),
    labels: sorted(sentences.flatMap((s) => s.relations)),
  };
}

export function openSetting(data: string, models: string): Setting {
  const lefff = openLefff(readFileSync(join(models, 'lefff.bin')));
  const gold = [...treebank(data, 'fr_sequoia-ud-train'), ...treebank(data, 'fr_gsd-ud-dev')];
  return {
    data,
    lefff,
    facts: factsReader(lefff),
    gold,
    dev: treebank(data, 'fr_sequoia-ud-dev'),
    names: classNames(gold),
  };
}
