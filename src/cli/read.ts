/** `vigie read`: inputs in, records out. Exit code 0 when every input gave an article, 1 when one could not be read, 2 on wrong usage. */
import { once } from 'node:events';
import type { Command } from 'commander';
import { collect } from '../collect/collect.js';
import { toJsonl } from '../export/jsonl.js';
import type { VigieRecord } from '../model/record.js';
import type { Vigie } from '../pipeline/open-vigie.js';
import { recordText } from './read-text.js';
import { Progress, styleFor } from './terminal.js';

const FORMATS = ['jsonl', 'json', 'text'] as const;
type Format = (typeof FORMATS)[number];

interface ReadOptions {
  readonly format: string;
  readonly published?: string;
}

export function registerRead(program: Command, open: () => Promise<Vigie>): void {
  program
    .command('read')
    .description(
      'lit des articles (HTML, texte, JSONL, WARC, flux, PDF, DOCX, courriel, dossier, adresse) et imprime leurs fiches',
    )
    .argument('<entrées...>', 'fichiers, dossiers, adresses ; - : entrée standard')
    .option(
      '--format <format>',
      `${FORMATS.join(', ')} (par défaut : text sur un terminal, sinon jsonl)`,
      process.stdout.isTTY ? 'text' : 'jsonl',
    )
    .option('--published <date>', 'date de publication (AAAA-MM-JJ) des entrées qui n’en disent pas')
    .action(async (names: string[], options: ReadOptions) => {
      const format = checkFormat(options.format);
      checkDate(options.published);
      const unread = await readAll(await open(), names, format, options.published ?? null);
      if (unread) process.exitCode = 1;
    });
}

function checkFormat(format: string): Format {
  const known = FORMATS.find((f) => f === format);
  if (!known) throw new Error(`--format ${format} : choisir parmi ${FORMATS.join(', ')}`);
  return known;
}

function checkDate(date: string | undefined): void {
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}/.test(date) || Number.isNaN(Date.parse(date)))) {
    throw new Error(`--published ${date} : donner une date AAAA-MM-JJ`);
  }
}

/** @returns how many inputs gave no article */
async function readAll(
  vigie: Vigie,
  names: readonly string[],
  format: Format,
  published: string | null,
): Promise<number> {
  const progress = new Progress(process.stderr);
  let unread = 0;
  const all: VigieRecord[] = [];
  for await (const input of collect(names, process.stdin)) {
    const record = vigie.read(input, { published });
    if (!record.article.text) unread++;
    if (format === 'json') all.push(record);
    else
      await write(
        format === 'jsonl'
          ? toJsonl(record)
          : `${recordText(record, vigie.compiled.lexicon.codes, styleFor(process.stdout, process.env))}\n`,
      );
    progress.step();
  }
  progress.end();
  if (format === 'json') await write(`${JSON.stringify(all, null, 2)}\n`);
  return unread;
}

/** Waits while the reader of a pipe is slower than we are: a million records do not pile up in memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
