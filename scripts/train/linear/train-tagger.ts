/** In: sentences with gold tags and features. Out: the trained tag and inflection models. */
import { FeatureList } from '../../../src/parse/linear/feature-list.js';
import type { FormFacts } from '../../../src/parse/tag/word-table.js';
import { Perceptron } from '../perceptron.js';
import { seededRandom, shuffle } from '../random.js';
import type { GoldSentence } from '../treebank.js';
import { morphFeatures, tagFeatures } from './tag-features.js';

export interface TaggedSentence {
  readonly words: readonly FormFacts[];
  readonly tags: readonly number[];
  readonly feats: readonly number[];
}

export interface TagClasses {
  readonly tags: readonly string[];
  readonly feats: readonly string[];
}

export function numberTags(
  sentence: GoldSentence,
  facts: (form: string) => FormFacts,
  classes: TagClasses,
): TaggedSentence {
  return {
    words: sentence.forms.map(facts),
    tags: sentence.tags.map((tag) => classes.tags.indexOf(tag)),
    feats: sentence.feats.map((feats) => classes.feats.indexOf(feats)),
  };
}

function argmax(scores: Float32Array, candidates: readonly number[]): number {
  let winner = candidates[0] as number;
  for (const c of candidates) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}

export function trainTags(
  sentences: readonly TaggedSentence[],
  classes: TagClasses,
  epochs: number,
  seed: number,
): Perceptron {
  const model = new Perceptron(classes.tags);
  const random = seededRandom(seed);
  const features = new FeatureList();
  const scores = new Float32Array(classes.tags.length);
  const all = [...classes.tags.keys()];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, tags } of shuffle([...sentences], random)) {
      const given = new Int32Array(words.length);
      for (let i = 0; i < words.length; i++) {
        tagFeatures(words, i, given, features);
        model.score(features, scores);
        const guess = argmax(scores, all);
        const gold = tags[i] as number;
        if (guess !== gold) model.update(features, gold, guess);
        given[i] = guess;
        model.tick();
      }
    }
  }
  return model;
}

export function trainFeats(
  sentences: readonly TaggedSentence[],
  classes: TagClasses,
  epochs: number,
  seed: number,
): Perceptron {
  const model = new Perceptron(classes.feats);
  const random = seededRandom(seed);
  const features = new FeatureList();
  const scores = new Float32Array(classes.feats.length);
  const candidates = classes.tags.map((tag) =>
    classes.feats.flatMap((name, c) => (name.split('|')[0] === tag ? [c] : [])),
  );
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, tags, feats } of shuffle([...sentences], random)) {
      const given = new Int32Array(words.length);
      for (let i = 0; i < words.length; i++) {
        morphFeatures(words, i, tags, given, features);
        model.score(features, scores);
        const guess = argmax(scores, candidates[tags[i] as number] as number[]);
        const gold = feats[i] as number;
        if (guess !== gold) model.update(features, gold, guess);
        given[i] = guess;
        model.tick();
      }
    }
  }
  return model;
}
