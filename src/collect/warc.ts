/** Reads WARC 1.0 and 1.1 (ISO 28500). In: the unpacked bytes. Out: one page a response or resource record that holds HTML. */
import { type Input, wholeProblem } from '../model/input.js';
import { decodeContent } from './gunzip.js';
import { contentId } from './jsonl.js';
import type { Source } from './source.js';

interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  readonly truncated: boolean;
}

const CRLF2 = [13, 10, 13, 10];
const ascii = new TextDecoder('latin1');

/** Revisit records have no body of their own: they say so under `problems`, with the date of the copy that they repeat. */
export function* readWarc(bytes: Uint8Array, source: Source): Generator<Input> {
  for (const record of records(bytes)) {
    const input = inputOf(record, source);
    if (input) yield input;
  }
}

function* records(bytes: Uint8Array): Generator<WarcRecord> {
  let at = 0;
  while (at < bytes.length) {
    const start = indexOfAscii(bytes, 'WARC/1.', at);
    if (start < 0) return;
    const headEnd = indexOfBytes(bytes, CRLF2, start);
    if (headEnd < 0) return;
    const headers = parseHeaders(ascii.decode(bytes.subarray(start, headEnd)));
    const length = Number(headers.get('content-length') ?? 0);
    const bodyStart = headEnd + 4;
    yield {
      headers,
      body: bytes.subarray(bodyStart, bodyStart + length),
      truncated: bodyStart + length > bytes.length,
    };
    at = bodyStart + length;
  }
}

function inputOf(record: WarcRecord, source: Source): Input | null {
  const type = record.headers.get('warc-type');
  const url = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  const fetched = record.headers.get('warc-date') ?? null;
  const id = contentId(`${source.id}\0${record.headers.get('warc-record-id') ?? `${url} ${fetched}`}`);
  if (type === 'revisit')
    return { kind: 'unreadable', id, problem: wholeProblem('revisit', revisitMessage(record, url)) };
  const meta = { id, url, fetched, truncated: record.truncated };
  if (type === 'resource') return pageOf(record.body, record.headers.get('content-type') ?? null, meta);
  return type === 'response' ? responseOf(record, meta) : null;
}

function revisitMessage(record: WarcRecord, url: string | null): string {
  const first = record.headers.get('warc-refers-to-date') ?? 'date inconnue';
  return `${url ?? 'adresse inconnue'} : même contenu qu'une capture antérieure (${first}), sans corps dans cette archive`;
}

const CUT = wholeProblem('truncated', "l'archive est coupée : la fin de la page manque");

interface PageMeta {
  readonly id: string;
  readonly url: string | null;
  readonly fetched: string | null;
  readonly truncated: boolean;
}

function responseOf(record: WarcRecord, meta: PageMeta): Input | null {
  const split = indexOfBytes(record.body, CRLF2, 0);
  if (split < 0)
    return {
      kind: 'unreadable',
      id: meta.id,
      problem: wholeProblem('truncated', `${meta.url ?? meta.id} : réponse HTTP coupée`),
    };
  const http = parseHeaders(ascii.decode(record.body.subarray(0, split)));
  const type = http.get('content-type') ?? null;
  if (type && !/html|xml|text\/plain/i.test(type)) return null; // images and scripts are not articles
  const raw = record.body.subarray(split + 4);
  const whole = http.get('transfer-encoding')?.toLowerCase().includes('chunked') ? unchunk(raw) : raw;
  return pageOf(decodeContent(whole, http.get('content-encoding') ?? null), type, meta);
}

function pageOf(bytes: Uint8Array, contentType: string | null, meta: PageMeta): Input {
  const { id, url, fetched, truncated } = meta;
  const page = { id, url, fetched, bytes, contentType };
  return truncated ? { kind: 'page', id, page, says: { problems: [CUT] } } : { kind: 'page', id, page };
}

/** The first line ("WARC/1.0", "HTTP/1.1 200 OK") has no colon and falls out. */
function parseHeaders(block: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0 && !/^(?:WARC|HTTP)\//.test(line))
      headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Archives often keep the chunks but not the transfer: a body that is no chunk sequence is returned as it is. */
function unchunk(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = indexOfBytes(bytes, [13, 10], at);
    const size = end < 0 ? Number.NaN : Number.parseInt(ascii.decode(bytes.subarray(at, end)), 16);
    if (!Number.isFinite(size)) return parts.length ? Buffer.concat(parts) : bytes;
    if (size === 0) break;
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

function indexOfAscii(bytes: Uint8Array, needle: string, from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(needle, from, 'latin1');
}

function indexOfBytes(bytes: Uint8Array, needle: readonly number[], from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(Buffer.from(needle), from);
}
