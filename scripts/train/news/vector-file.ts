/** In: word vectors as learnt. Out: the same in bytes, on one scale, with the hashes of their words; and their reading. */
import { vectorHash } from '../../../src/parse/neural/inputs.js';
import type { WordVectors } from './train-vectors.js';

/** A stored 127 is this value; the spread of all values is a quarter of it. */
export const VECTOR_LIMIT = 1.2;
export const VECTOR_SCALE = VECTOR_LIMIT / 127;

export interface QuantisedVectors {
  readonly dim: number;
  readonly hashes: Int32Array;
  /** One row more than hashes: row 0 is the unknown word. */
  readonly values: Int8Array;
}

export function quantiseVectors({ words, dim, values }: WordVectors): QuantisedVectors {
  let squares = 0;
  for (const x of values) squares += x * x;
  const scale = VECTOR_LIMIT / 4 / Math.sqrt(squares / values.length);
  const result = new Int8Array(values.length + dim);
  values.forEach((x, i) => {
    result[dim + i] = Math.max(-127, Math.min(127, Math.round((x * scale) / VECTOR_SCALE)));
  });
  return { dim, hashes: Int32Array.from(words, vectorHash), values: result };
}

export function vectorBytes({ dim, hashes, values }: QuantisedVectors): Uint8Array {
  const bytes = new Uint8Array(8 + 4 * hashes.length + values.length);
  new DataView(bytes.buffer).setUint32(0, dim, true);
  new DataView(bytes.buffer).setUint32(4, hashes.length, true);
  bytes.set(new Uint8Array(hashes.buffer), 8);
  bytes.set(new Uint8Array(values.buffer), 8 + 4 * hashes.length);
  return bytes;
}

export function readVectors(file: Uint8Array): QuantisedVectors {
  const bytes = new Uint8Array(file);
  const view = new DataView(bytes.buffer);
  const [dim, count] = [view.getUint32(0, true), view.getUint32(4, true)];
  return { dim, hashes: new Int32Array(bytes.buffer, 8, count), values: new Int8Array(bytes.buffer, 8 + 4 * count) };
}
