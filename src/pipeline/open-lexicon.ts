/** The lexicon alone, without models: enough for labels, times and explanations. In: its folder. Out: its entries, and its indexes compiled. */
import { join } from 'node:path';
import { type CompiledLexicon, compileLexicon } from '../lexicon/lexicon.js';
import { type LexiconFiles, loadLexiconFiles } from '../lexicon/load.js';
import { packageRoot } from './package-root.js';

export function openLexicon(folder: string = join(packageRoot(), 'lexicon')): {
  files: LexiconFiles;
  compiled: CompiledLexicon;
} {
  const files = loadLexiconFiles(folder);
  return { files, compiled: compileLexicon(files) };
}
