/** JSON Lines. In: a record. Out: one line of the public contract (RECORD.md), line feed included. */
import type { VigieRecord } from '../model/record.js';

/** Keys keep the order in which the pipeline builds them, in the store too: same record, same bytes. */
export function toJsonl(record: VigieRecord): string {
  return `${JSON.stringify(record)}\n`;
}
