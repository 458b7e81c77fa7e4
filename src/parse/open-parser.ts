/** Opens the French parser. In: the bytes of models/fr and the words of lexicon/fr/text. Out: a `Parser`. No I/O: the caller reads the files. */
import type { TextWords } from '../lexicon/text.js';
import { openLefff } from './lefff/lefff.js';
import type { LemmaTable } from './lemma/lemmatise.js';
import { openLinearModel } from './linear/packed-model.js';
import { loadModels, MODEL_FILES, type ModelBuffers } from './load-models.js';
import { createParser, type Parser, type ParserResources } from './parse-document.js';

/** Gives the bytes of a file of models/fr by its name; it may throw, and the error passes through. */
export type ReadModel = (file: string) => Uint8Array;

export const openParser = (read: ReadModel, words: TextWords): Parser => createParser(openResources(read, words));

export function openResources(read: ReadModel, words: TextWords): ParserResources {
  const lefff = openLefff(read('lefff.bin'));
  const buffers = Object.fromEntries(
    Object.entries(MODEL_FILES).map(([name, file]) => [name, read(file)]),
  ) as unknown as ModelBuffers;
  return {
    words,
    lefff,
    ends: openLinearModel(read('ends.bin')),
    contractions: openLinearModel(read('contractions.bin')),
    names: openLinearModel(read('names.bin')),
    lemmas: JSON.parse(new TextDecoder().decode(read('lemmas.json'))) as LemmaTable,
    analyser: loadModels(buffers, lefff),
  };
}
