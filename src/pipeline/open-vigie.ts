/** Loads everything once: lexicon, models, gazetteer. In: folders. Out: the stages in order, ready to read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDocument } from '../code/code-document.js';
import { openGazetteer } from '../lexicon/gazetteer.js';
import { type CompiledLexicon, compileLexicon } from '../lexicon/lexicon.js';
import { type LexiconFiles, loadLexiconFiles } from '../lexicon/load.js';
import type { Article } from '../model/article.js';
import type { Draft } from '../model/draft.js';
import type { Input } from '../model/input.js';
import type { VigieRecord } from '../model/record.js';
import type { ParsedDocument } from '../model/sentence.js';
import { openLefff } from '../parse/lefff/lefff.js';
import { createParser, type Parser } from '../parse/parse-document.js';
import { loadDetector } from '../read/language.js';
import { articleOf } from './article-of.js';
import { packageRoot, packageVersion } from './package-root.js';
import { recordOf } from './record-of.js';

export interface OpenOptions {
  /** Folder of the lexicon; the package's own by default. */
  readonly lexicon?: string;
}

export interface Vigie {
  readonly version: string;
  readonly files: LexiconFiles;
  readonly compiled: CompiledLexicon;
  readonly parser: Parser;
  /** Same input, same version: same record, byte for byte. Never throws on what the input holds. */
  read(input: Input, options?: ReadOptions): VigieRecord;
  /** The stages of one article in French, for `vigie explain` and the lexicon's cases. */
  analyse(article: Article): { parsed: ParsedDocument; draft: Draft; record: VigieRecord };
}

export interface ReadOptions {
  /** ISO date that the user gives for inputs without one. */
  readonly published?: string | null;
}
