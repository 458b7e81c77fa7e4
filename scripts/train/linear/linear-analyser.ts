/** In: the bytes of the linear models. Out: two analyses of a sentence, from the left and from the right: two teachers of the network. */

import type { Upos } from '../../../src/model/sentence.js';
import type { WordAnalysis } from '../../../src/parse/analysis.js';
import { openLinearModel } from '../../../src/parse/linear/packed-model.js';
import type { FormFacts } from '../../../src/parse/tag/word-table.js';
import { sentenceColumns } from './columns.js';
import { mirrorColumns, mirrorHeads } from './mirror.js';
import { createDependencyParser } from './parser.js';
import { createTagger } from './tagger.js';

export interface LinearModels {
  readonly tag: Uint8Array;
  readonly morph: Uint8Array;
  readonly parse: Uint8Array;
  /** The parser that reads from right to left. */
  readonly mirror: Uint8Array;
}

/** Tags are the same in both; trees come from the parser of each direction. */
export type LinearAnalyser = (forms: readonly string[]) => readonly [WordAnalysis[], WordAnalysis[]];

export function linearAnalyser(models: LinearModels, facts: (form: string) => FormFacts): LinearAnalyser {
  const tagModel = openLinearModel(models.tag);
  const featModel = openLinearModel(models.morph);
  const tag = createTagger(tagModel, featModel);
  const fromLeft = createDependencyParser(openLinearModel(models.parse));
  const fromRight = createDependencyParser(openLinearModel(models.mirror));
  const featsOf = featModel.classes.map(
    (name) =>
      Object.fromEntries(
        name
          .split('|')
          .slice(1)
          .map((pair) => pair.split('=')),
      ) as Record<string, string>,
  );
  return (forms) => {
    const words = forms.map(facts);
    const n = words.length;
    const tagging = tag(words);
    const columns = sentenceColumns(words, tagging);
    const left = fromLeft.parse(columns, n);
    const right = fromRight.parse(mirrorColumns(columns), n);
    const analysisOf = (head: number, deprel: string, i: number): WordAnalysis => ({
      upos: tagModel.classes[tagging.tags[i] as number] as Upos,
      feats: featsOf[tagging.feats[i] as number] as Record<string, string>,
      head: head === n ? -1 : head,
      deprel,
    });
    const rightHeads = mirrorHeads(right.heads);
    return [
      words.map((_, i) => analysisOf(left.heads[i] as number, fromLeft.labels[left.labels[i] as number] as string, i)),
      words.map((_, i) =>
        analysisOf(rightHeads[i] as number, fromRight.labels[right.labels[n - 1 - i] as number] as string, i),
      ),
    ];
  };
}
