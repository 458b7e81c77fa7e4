/** Writing much. In: pieces of text and a stream. Out: all written; a slow reader of a pipe is waited for, so that memory stays small. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export async function writeAll(pieces: AsyncIterable<string>, out: Writable): Promise<void> {
  for await (const piece of pieces) {
    if (!out.write(piece)) await once(out, 'drain');
  }
}
