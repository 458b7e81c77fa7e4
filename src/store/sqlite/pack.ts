/** Packing. In: a record or a page's bytes. Out: what a row keeps of them, and back. Deflate makes both three to five times smaller. */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { VigieRecord } from '../../model/record.js';
import { documentOf } from '../../model/span.js';

const LEVEL = { level: 4 };

export function packBytes(bytes: Uint8Array): Buffer {
  return deflateRawSync(bytes, LEVEL);
}

export function unpackBytes(packed: Uint8Array): Uint8Array {
  return new Uint8Array(inflateRawSync(packed));
}

export function unpackRecord(packed: Uint8Array): VigieRecord {
  return JSON.parse(inflateRawSync(packed).toString('utf8')) as VigieRecord;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

export interface PackedRecord {
  readonly packed: Buffer;
  readonly recordHash: string;
  readonly textHash: string;
}

/** Same record, same hash: the pipeline builds its records in one order of keys. */
export function packRecord(record: VigieRecord): PackedRecord {
  const json = JSON.stringify(record);
  return {
    packed: packBytes(Buffer.from(json, 'utf8')),
    recordHash: sha256(json),
    textHash: sha256(documentOf(record.article.title, record.article.text)),
  };
}

/** "2026-03-14T23:10:00-01:00" -> "2026-03-15T00:10:00.000Z"; a bare day stays one, so that its hour is never made up; null for what is no date. */
export function publishedAt(published: string | null): string | null {
  if (published === null) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return published;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(published) ? published : `${published}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
