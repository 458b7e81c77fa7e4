/** The French parser alone: what `vigie parse` and its measurements need. In: the lexicon's folder. Out: a `Parser`, without gazetteer or event rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexiconFiles } from '../lexicon/load.js';
import { compileTextWords, type TextWords } from '../lexicon/text.js';
import { openResources } from '../parse/open-parser.js';
import { createParser, type Parser, type ParserResources } from '../parse/parse-document.js';
import { packageRoot } from './package-root.js';

/** @param lexicon folder of the lexicon; only its `fr/text` is read */
export function openFrenchParser(lexicon?: string): Parser {
  return createParser(frenchResources(lexicon));
}

export function frenchResources(lexicon: string = join(packageRoot(), 'lexicon')): ParserResources {
  const { entries } = loadLexiconFiles(join(lexicon, 'fr', 'text'));
  // Faulty entries are left out here; `vigie lexicon check` names them.
  return resourcesWith(compileTextWords(entries, () => {}));
}

export function resourcesWith(words: TextWords): ParserResources {
  return openResources((file) => readFileSync(join(packageRoot(), 'models', 'fr', file)), words);
}
