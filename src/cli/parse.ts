/** `vigie parse`: the analysis of raw text, or of given tokens, for anyone's evaluator. In: a file or standard input. Out: CoNLL-U. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Parser } from '../parse/parse-document.js';
import { writeAll } from './output.js';
import { textBlocks } from './text-blocks.js';

interface ParseOptions {
  readonly pretokenised?: string;
  readonly format: string;
}

export function registerParse(program: Command, parser: () => Promise<Parser>): void {
  program
    .command('parse')
    .description("imprime l'analyse d'un texte brut, ou de mots donnés, en CoNLL-U")
    .argument('[fichier]', 'fichier de texte ; - ou rien : entrée standard')
    .option('--pretokenised <fichier>', 'CoNLL-U dont les mots, leur ordre et les commentaires sont gardés')
    .option('--format <format>', 'conllu', 'conllu')
    .action(async (file: string | undefined, options: ParseOptions) => {
      if (options.format !== 'conllu') throw new Error(`--format ${options.format} : seul conllu existe ici`);
      const ready = await parser();
      if (options.pretokenised === undefined) await writeAll(analyses(ready, inputText(file)), process.stdout);
      else process.stdout.write(ready.parsePretokenised(await readFile(options.pretokenised, 'utf8')));
    });
}

/** Block by block: a text of any length is read in the memory of one block. Sentences are numbered through. */
async function* analyses(parser: Parser, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let before = 0;
  for await (const block of textBlocks(pieces)) {
    const document = parser.parse('', block);
    yield parser.toConllu(document, before);
    before += document.sentences.length;
  }
}

function inputText(file: string | undefined): AsyncIterable<string> {
  if (file !== undefined && file !== '-') return createReadStream(file, 'utf8');
  return process.stdin.setEncoding('utf8');
}
