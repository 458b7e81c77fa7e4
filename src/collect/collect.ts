/** The one door of the inputs: files, folders, `-` and addresses, told apart by content. In: names. Out: inputs, in order. */
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Input, wholeProblem } from '../model/input.js';
import { readJsonLines } from './jsonl.js';
import { openBytes } from './open-bytes.js';
import { HEAD_BYTES, sniff } from './sniff.js';
import type { Source } from './source.js';

/** @param stdin read where a name is `-`. Two inputs with the same id are an error: the second would hide the first.
 * @throws Error naming both, when two inputs have the same id */
export async function* collect(names: readonly string[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const name of names) {
    for await (const input of collectOne(name, stdin)) {
      if (seen.has(input.id))
        throw new Error(
          `${name} : l'identifiant « ${input.id} » est déjà celui d'une autre entrée ; donnez-leur un "id" différent`,
        );
      seen.add(input.id);
      yield input;
    }
  }
}

async function* collectOne(name: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  if (name === '-') yield* fromStream(stdin);
  else if (/^https?:\/\//i.test(name)) yield* fromAddress(name);
  else yield* fromPath(name);
}

async function* fromPath(path: string): AsyncGenerator<Input> {
  const id = basename(path).replace(/\.gz$/i, '');
  const source = fileSource(id.slice(0, id.length - extname(id).length) || id, path);
  const found = await stat(path).catch(() => null);
  if (!found) {
    yield {
      kind: 'unreadable',
      id: source.id,
      problem: wholeProblem('not-found', `${path} : ni fichier ni dossier de ce nom`),
    };
  } else if (found.isDirectory()) {
    for (const entry of (await readdir(path)).sort()) if (!entry.startsWith('.')) yield* fromPath(join(path, entry));
  } else {
    yield* fromFile(path, source);
  }
}

/** JSONL is read line by line, so that a collection of any size takes the memory of one article; other containers are opened whole. */
async function* fromFile(path: string, source: Source): AsyncGenerator<Input> {
  if (sniff(await headOf(path)) === 'jsonl') yield* readJsonLines(createReadStream(path), source.name);
  else yield* openBytes(await readFile(path), source);
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* fromAddress(url: string): AsyncGenerator<Input> {
  try {
    const { guardedFetch } = await import('./guarded-fetch.js');
    const page = await guardedFetch(url);
    yield* openBytes(page.bytes, {
      id: url,
      name: url,
      url: page.url,
      contentType: page.contentType,
      fetched: page.fetched,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { kind: 'unreadable', id: url, problem: wholeProblem('fetch', `${url} : ${reason}`) };
  }
}

/** JSONL is answered line by line as it comes; any other container must be whole before it can be opened. */
async function* fromStream(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  const iterator = stdin[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? new Uint8Array() : first.value;
  const rest = { [Symbol.asyncIterator]: () => iterator };
  const chunks = prepend(head, rest);
  if (sniff(head) === 'jsonl') {
    yield* readJsonLines(chunks, 'entrée standard');
    return;
  }
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  yield* openBytes(Buffer.concat(parts), fileSource('stdin', 'entrée standard'));
}

async function* prepend(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length) yield head;
  yield* rest;
}

function fileSource(id: string, name: string): Source {
  return { id, name, url: null, contentType: null, fetched: null };
}
