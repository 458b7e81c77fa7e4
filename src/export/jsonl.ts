/** JSON Lines. In: a record. Out: one line of the public contract, line feed included. */
import type { VigieRecord } from '../model/record.js';
import { publicRecord } from './public-record.js';

const FIRST = ['id', 'article', 'events', 'quotes', 'places', 'actors', 'problems'];

/** Keys in the order of RECORD.md, whatever order they were built in: same record, same bytes. */
export function toJsonl(record: VigieRecord): string {
  const shown = publicRecord(record) as unknown as Readonly<Record<string, unknown>>;
  const ordered = FIRST.map((key) => [key, shown[key]] as const);
  const others = Object.entries(shown).filter(([key]) => !FIRST.includes(key));
  return `${JSON.stringify(Object.fromEntries([...ordered, ...others]))}\n`;
}
