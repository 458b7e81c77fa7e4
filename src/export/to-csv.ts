/** Events as a CSV file. In: events with their articles. Out: the header line, then one line an event, piece by piece. */
import type { CodeLabels } from '../model/labels.js';
import { BOM, type CsvOptions, csvLine, PLAIN_CSV } from './csv.js';
import { CSV_COLUMNS, type EventRowInput, eventRow } from './event-row.js';

/** @yields a line at a time, so that a large store never stands in memory at once. */
export async function* toCsv(
  events: Iterable<EventRowInput> | AsyncIterable<EventRowInput>,
  labels: CodeLabels,
  options: CsvOptions = PLAIN_CSV,
): AsyncGenerator<string> {
  yield (options.bom ? BOM : '') + csvLine(CSV_COLUMNS, options);
  for await (const event of events) yield csvLine(eventRow(event, labels), options);
}
