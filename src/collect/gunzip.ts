/** Unpacks gzip (several members too, as in a WARC) with a cap, so that a bomb cannot fill the memory. */
import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib';

/** The most bytes that an input may unpack to. */
export const MAX_BYTES = 512 * 1024 * 1024;

/** A last member cut short gives what it holds: a crawler that was killed leaves such files.
 * @throws Error when the data is no gzip or grows beyond `MAX_BYTES`. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
}

/** Undoes the Content-Encoding of an HTTP message; an encoding that is not known leaves the bytes as they are. */
export function decodeContent(bytes: Uint8Array, encoding: string | null): Uint8Array {
  const options = { maxOutputLength: MAX_BYTES };
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return gunzip(bytes);
    case 'br':
      return brotliDecompressSync(bytes, options);
    case 'deflate':
      return inflateSync(bytes, options);
    default:
      return bytes;
  }
}
