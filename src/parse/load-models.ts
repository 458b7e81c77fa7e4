/** In: the bytes of the trained models and a lexicon. Out: an analyser of tokenised sentences (tags, features, dependencies). */
import type { Upos } from '../model/sentence.js';
import type { Analyser, WordAnalysis } from './analysis.js';
import { sentenceColumns } from './depend/columns.js';
import { createDependencyParser } from './depend/parser.js';
import { openLinearModel } from './linear/packed-model.js';
import type { Lexicon } from './tag/lexicon-mask.js';
import { createTagger } from './tag/tagger.js';
import { factsReader } from './tag/word-table.js';

/** Bytes of the files of the same name in models/fr. */
export interface ModelBuffers {
  readonly tag: Uint8Array;
  readonly morph: Uint8Array;
  readonly parse: Uint8Array;
}

/** File names under models/fr, for whoever reads the bytes. */
export const MODEL_FILES: Readonly<Record<keyof ModelBuffers, string>> = {
  tag: 'tag.bin',
  morph: 'morph.bin',
  parse: 'parse.bin',
};

/** "VERB|Mood=Ind|Tense=Pres" -> { Mood: 'Ind', Tense: 'Pres' } */
function readFeats(name: string): Readonly<Record<string, string>> {
  const pairs = name
    .split('|')
    .slice(1)
    .map((pair) => pair.split('=') as [string, string]);
  return Object.freeze(Object.fromEntries(pairs));
}

/** @throws RangeError when a buffer is not a model of this version. */
export function loadModels(buffers: ModelBuffers, lexicon: Lexicon): Analyser {
  const tagModel = openLinearModel(buffers.tag);
  const featModel = openLinearModel(buffers.morph);
  const facts = factsReader(lexicon);
  const tag = createTagger(tagModel, featModel);
  const parser = createDependencyParser(openLinearModel(buffers.parse));
  const featsOf = featModel.classes.map(readFeats);
  return {
    analyse(words) {
      const known = words.map(facts);
      const tagging = tag(known);
      const tree = parser.parse(sentenceColumns(known, tagging), words.length);
      return words.map((_, i): WordAnalysis => {
        const head = tree.heads[i] as number;
        return {
          upos: tagModel.classes[tagging.tags[i] as number] as Upos,
          feats: featsOf[tagging.feats[i] as number] as Readonly<Record<string, string>>,
          head: head === words.length ? -1 : head,
          deprel: parser.labels[tree.labels[i] as number] as string,
        };
      });
    },
  };
}
