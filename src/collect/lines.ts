/** Splits a byte stream into lines as they come: a caller may wait for each answer before it sends the next line. */

const NEWLINE = 10;

/** Lines without their end, decoded as UTF-8; the last one may lack its newline. An empty line is empty text: it counts. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE, from); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      pending.push(chunk.subarray(from, at));
      const line = decoder.decode(Buffer.concat(pending)).trim();
      pending = [];
      from = at + 1;
      yield line;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  const last = decoder.decode(Buffer.concat(pending)).trim();
  if (last) yield last;
}
