/** In: the bytes of the trained network and a lexicon. Out: an analyser of tokenised sentences (tags, features, dependencies). */
import type { Upos } from '../model/sentence.js';
import type { Analyser, WordAnalysis } from './analysis.js';
import { openLinearModel } from './linear/packed-model.js';
import { openNetworkFile } from './neural/model-file.js';
import { joinPieces, piecesOf } from './neural/pieces.js';
import { NetworkReader } from './neural/reader.js';
import { relationChooser } from './relations/choose-relations.js';
import type { Lexicon } from './tag/lexicon-mask.js';
import { factsReader } from './tag/word-table.js';

/** Bytes of the files of models/fr. */
export interface ModelBuffers {
  readonly network: Uint8Array;
  readonly relations: Uint8Array;
}

/** File names under models/fr, for whoever reads the bytes. */
export const MODEL_FILES: Readonly<Record<keyof ModelBuffers, string>> = {
  network: 'network.bin',
  relations: 'relations.bin',
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
  const file = openNetworkFile(buffers.network);
  const { tags, feats, labels } = file.header;
  const facts = factsReader(lexicon);
  const reader = new NetworkReader(file, facts);
  const relate = relationChooser(openLinearModel(buffers.relations), labels, tags);
  const featsOf = feats.map(readFeats);

  function analysePiece(words: readonly string[]): WordAnalysis[] {
    const found = reader.read(words);
    const relations = relate({ ...found, words: words.map(facts) }, found.relations);
    return words.map((_, i) => ({
      upos: tags[found.tags[i] as number] as Upos,
      feats: featsOf[found.feats[i] as number] as Readonly<Record<string, string>>,
      head: found.heads[i] === words.length ? -1 : (found.heads[i] as number),
      deprel: labels[relations[i] as number] as string,
    }));
  }

  return { analyse: (words) => joinPieces(piecesOf(words).map(analysePiece)) };
}
