/** For the tests of this room: the page words of the project's own lexicon, and the cases beside them. */
import { join } from 'node:path';
import { type LexiconFiles, loadLexiconFiles } from '../../lexicon/load.js';
import { compilePageWords, type PageWords } from '../../lexicon/page.js';

const files: LexiconFiles = loadLexiconFiles(join(import.meta.dirname, '../../../lexicon'));
const ofPage = (file: string): boolean => /^[a-z]+\/page\//.test(file);

export const WORDS: PageWords = compilePageWords(
  files.entries.filter((e) => ofPage(e.file)),
  (complaint) => {
    throw new Error(`${complaint.file}:${complaint.line} ${complaint.message}`);
  },
  files.entries
    .filter((e) => e.file === 'fr/actors/given-names.yaml')
    .flatMap((e) => (e.value as { readonly given: readonly string[] }).given),
);

export const CASES = files.cases.filter((e) => ofPage(e.file));
