/** In: facts of the words of a sentence. Out: word classes (UPOS) and UD features, by two greedy linear models from left to right. */
import { FeatureList } from '../../../src/parse/linear/feature-list.js';
import type { LinearModel } from '../../../src/parse/linear/packed-model.js';
import type { FormFacts } from '../../../src/parse/tag/word-table.js';
import { morphFeatures, tagFeatures } from './tag-features.js';

/** Class numbers of one sentence: `tags` in the tag model's classes, `feats` in the inflection model's. */
export interface Tagging {
  readonly tags: Int32Array;
  readonly feats: Int32Array;
}

/** Class names of the inflection model are "VERB|Mood=Ind|Tense=Pres": those of one tag are candidates together. */
function candidatesByTag(tagNames: readonly string[], featNames: readonly string[]): readonly Int32Array[] {
  return tagNames.map((tag) =>
    Int32Array.from(featNames.flatMap((name, c) => (name.split('|')[0] === tag ? [c] : []))),
  );
}

function best(scores: Int32Array, candidates: Int32Array): number {
  let winner = candidates[0] as number;
  for (const c of candidates) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}

export function createTagger(tagModel: LinearModel, featModel: LinearModel): (words: readonly FormFacts[]) => Tagging {
  const features = new FeatureList();
  const all = Int32Array.from(tagModel.classes.keys());
  const byTag = candidatesByTag(tagModel.classes, featModel.classes);
  const tagScores = new Int32Array(tagModel.classes.length);
  const featScores = new Int32Array(featModel.classes.length);
  return (words) => {
    const tags = new Int32Array(words.length);
    const feats = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      tagFeatures(words, i, tags, features);
      tagModel.score(features, tagScores);
      tags[i] = best(tagScores, all);
    }
    for (let i = 0; i < words.length; i++) {
      morphFeatures(words, i, tags, feats, features);
      featModel.score(features, featScores);
      feats[i] = best(featScores, byTag[tags[i] as number] as Int32Array);
    }
    return { tags, feats };
  };
}
