/** The record as the contract has it (RECORD.md). In: a record whose offsets count UTF-16 units. Out: the same record, offsets in Unicode code points. */
import type { VigieRecord } from '../model/record.js';
import { documentOf } from '../model/span.js';

const SURROGATE = /[\ud800-\udbff][\udc00-\udfff]/;

/** Position in UTF-16 units -> position in code points, for every position of the document. */
function codePointIndex(doc: string): Uint32Array {
  const index = new Uint32Array(doc.length + 1);
  let points = 0;
  for (let unit = 0; unit < doc.length; unit++) {
    index[unit] = points;
    const pairs = (doc.codePointAt(unit) ?? 0) > 0xffff;
    if (pairs) index[++unit] = points;
    points++;
  }
  index[doc.length] = points;
  return index;
}

function shift(value: unknown, index: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => shift(item, index));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const offset = (key === 'start' || key === 'end') && typeof part === 'number';
      return [key, offset ? (index[part] ?? part) : shift(part, index)];
    }),
  );
}

/** The record itself where its text has no character outside the basic plane (nearly always): "🕊" counts one, not two. */
export function publicRecord(record: VigieRecord): VigieRecord {
  const doc = documentOf(record.article.title, record.article.text);
  if (!SURROGATE.test(doc)) return record;
  const { article, ...coded } = record;
  return { ...(shift(coded, codePointIndex(doc)) as Omit<VigieRecord, 'article'>), id: record.id, article };
}
