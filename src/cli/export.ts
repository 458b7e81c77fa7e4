/** `vigie export`: stored records as JSON Lines, stored events as CSV. Exit code 0, or 2 on wrong usage. */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import type { CsvOptions } from '../export/csv.js';
import type { EventRowInput } from '../export/event-row.js';
import { toJsonl } from '../export/jsonl.js';
import { toCsv } from '../export/to-csv.js';
import type { CodeLabels } from '../model/labels.js';
import type { Filters, Store } from '../store/store.js';
import {
  type DataOption,
  type FilterOptions,
  filtersOf,
  type StoreDeps,
  withDataOption,
  withFilterOptions,
  withStore,
} from './data-options.js';
import { writeAll } from './output.js';

export interface ExportDeps extends StoreDeps {
  readonly labels: () => Promise<CodeLabels>;
}

interface ExportOptions extends DataOption, FilterOptions {
  readonly format: 'jsonl' | 'csv';
  readonly output?: string;
  readonly separator: ',' | ';';
  readonly bom: boolean;
}

export function registerExport(program: Command, deps: ExportDeps): void {
  const command = program
    .command('export')
    .description('exporte les fiches (jsonl) ou les événements (csv, colonnes compatibles avec celles d’ACLED)')
    .addOption(new Option('--format <format>', 'format').choices(['jsonl', 'csv']).makeOptionMandatory())
    .option('--output <fichier>', 'écrire dans ce fichier plutôt que sur la sortie standard')
    .addOption(
      new Option('--separator <signe>', 'csv : « ; » pour un tableur français').choices([',', ';']).default(','),
    )
    .option('--bom', 'csv : commencer par une marque UTF-8, pour les vieux tableurs', false);
  withFilterOptions(withDataOption(command, deps)).action((options: ExportOptions) =>
    withStore(deps, options, async (store) => {
      const pieces = await piecesOf(store, options, deps);
      if (options.output === undefined) return writeAll(pieces, process.stdout);
      const file = createWriteStream(options.output, { mode: 0o600 });
      await Promise.all([writeAll(pieces, file).finally(() => file.end()), finished(file)]);
    }),
  );
}

async function piecesOf(store: Store, options: ExportOptions, { labels }: ExportDeps): Promise<AsyncIterable<string>> {
  const filters = filtersOf(options);
  if (options.format === 'jsonl') return jsonLines(store, filters);
  const csv: CsvOptions = { delimiter: options.separator, bom: options.bom };
  return toCsv(eventRows(store, filters), await labels(), csv);
}

async function* jsonLines(store: Store, filters: Filters): AsyncGenerator<string> {
  for await (const { record } of store.all(filters)) yield toJsonl(record);
}

/** How many origins report an event is known once events are compared across articles: until then the column stays empty. */
async function* eventRows(store: Store, filters: Filters): AsyncGenerator<EventRowInput> {
  for await (const { event, article } of store.allEvents(filters)) {
    yield { record: article.record, event, origins: null, added: article.added };
  }
}
