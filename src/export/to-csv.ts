/** Events as a CSV file. In: records. Out: the header line, then one line an event, piece by piece. */
import type { CodeLabels } from '../model/labels.js';
import type { VigieRecord } from '../model/record.js';
import { BOM, type CsvOptions, csvLine, PLAIN_CSV } from './csv.js';
import { CSV_COLUMNS, eventRow } from './event-row.js';

export interface CsvRecord {
  readonly record: VigieRecord;
  readonly origins: number | null;
  readonly added: string | null;
}

/** @yields the header, then the lines of one record at a time, so that a large store never stands in memory at once. */
export async function* toCsv(
  records: Iterable<CsvRecord> | AsyncIterable<CsvRecord>,
  labels: CodeLabels,
  options: CsvOptions = PLAIN_CSV,
): AsyncGenerator<string> {
  yield (options.bom ? BOM : '') + csvLine(CSV_COLUMNS, options);
  for await (const { record, origins, added } of records) {
    const lines = record.events.map((event) => csvLine(eventRow({ record, event, origins, added }, labels), options));
    if (lines.length > 0) yield lines.join('');
  }
}
