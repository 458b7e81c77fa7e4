/** `vigie parse`: the analysis of raw text, or of given tokens, for anyone's evaluator. In: a file or standard input. Out: CoNLL-U. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import type { Parser } from '../parse/parse-document.js';

export function registerParse(program: Command, parser: () => Promise<Parser>): void {
  program
    .command('parse')
    .description("imprime l'analyse d'un texte brut, ou de mots donnés, en CoNLL-U")
    .argument('[fichier]', 'fichier de texte ; - ou rien : entrée standard')
    .option('--pretokenised <fichier>', 'CoNLL-U dont les mots, leur ordre et les commentaires sont gardés')
    .option('--format <format>', 'conllu', 'conllu')
    .action(async (file: string | undefined, options: { pretokenised?: string; format: string }) => {
      if (options.format !== 'conllu') throw new Error(`--format ${options.format} : seul conllu existe ici`);
      const ready = await parser();
      const output = options.pretokenised
        ? ready.parsePretokenised(await readFile(options.pretokenised, 'utf8'))
        : ready.toConllu(ready.parse('', await inputText(file)));
      process.stdout.write(output);
    });
}

function inputText(file: string | undefined): Promise<string> {
  return file === undefined || file === '-' ? text(process.stdin) : readFile(file, 'utf8');
}
