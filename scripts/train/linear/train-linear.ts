/** In: gold sentences. Out: the models of the linear analyser (tags, inflections, transitions in both directions). */
import { openLinearModel } from '../../../src/parse/linear/packed-model.js';
import type { Setting } from '../setting.js';
import { sentenceColumns } from './columns.js';
import type { LinearModels } from './linear-analyser.js';
import { mirrorColumns, mirrorGold } from './mirror.js';
import { createTagger, type Tagging } from './tagger.js';
import { trainParser, transitionClasses } from './train-parser.js';
import { numberTags, type TagClasses, type TaggedSentence, trainFeats, trainTags } from './train-tagger.js';

/** The average weight that becomes 127. */
const CLIP = 24;
const FOLDS = 5;

/** Tags that the models give to sentences they have not learnt from: what the parser will meet. */
function jackknife(sentences: readonly TaggedSentence[], classes: TagClasses): Tagging[] {
  const result: Tagging[] = new Array(sentences.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = sentences.filter((_, i) => i % FOLDS !== fold);
    const tagger = createTagger(
      openLinearModel(trainTags(rest, classes, 6, 11 + fold).pack(CLIP)),
      openLinearModel(trainFeats(rest, classes, 5, 21 + fold).pack(CLIP)),
    );
    sentences.forEach((s, i) => {
      if (i % FOLDS === fold) result[i] = tagger(s.words);
    });
  }
  return result;
}

export function trainLinear({ gold, facts, names }: Setting, log: (line: string) => void): LinearModels {
  const tagged = gold.map((s) => numberTags(s, facts, names));
  const tag = trainTags(tagged, names, 8, 1).pack(CLIP);
  const morph = trainFeats(tagged, names, 8, 2).pack(CLIP);
  log('linear tagger trained');
  const taggings = jackknife(tagged, names);
  const examples = gold.map((sentence, i) => ({
    gold: sentence,
    columns: sentenceColumns((tagged[i] as TaggedSentence).words, taggings[i] as Tagging),
  }));
  const mirrored = examples.map((e) => ({ gold: mirrorGold(e.gold), columns: mirrorColumns(e.columns) }));
  return {
    tag,
    morph,
    parse: trainParser(examples, transitionClasses(gold), 10, 3, log).pack(CLIP),
    mirror: trainParser(mirrored, transitionClasses(mirrored.map((e) => e.gold)), 10, 4, log).pack(CLIP),
  };
}
