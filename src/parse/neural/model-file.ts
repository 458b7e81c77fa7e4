/** In: a trained network, or the bytes of one. Out: the bytes of models/fr/network.bin, or its parts ready to read with. */
import { matricesOf, type NetworkShape } from './shape.js';

const MAGIC = 0x314e4756; // "VGN1", little-endian

/** Names and sizes, kept as JSON at the start of the file. `scales` turns the stored integers of a matrix into weights. */
export interface NetworkHeader {
  readonly shape: NetworkShape;
  readonly tags: readonly string[];
  /** "VERB|Mood=Ind|Tense=Pres" */
  readonly feats: readonly string[];
  readonly labels: readonly string[];
  readonly vectorRows: number;
  readonly vectorScale: number;
  readonly scales: Readonly<Record<string, number>>;
}

export interface NetworkFile {
  readonly header: NetworkHeader;
  /** Hashes of the lower-cased forms that have a vector; form i has row i + 1, row 0 is the unknown word. */
  readonly vectorHashes: Int32Array;
  readonly vectors: Int8Array;
  /** 12-bit weights of each matrix, row by row. */
  readonly matrices: Readonly<Record<string, Int16Array>>;
}

/** Largest absolute value of a stored weight: products with 16-bit activations then stay within 32 bits. */
export const WEIGHT_LIMIT = 2047;

function align(n: number): number {
  return Math.ceil(n / 4) * 4;
}

/** @throws RangeError when the bytes are not a network or are cut short. */
export function openNetworkFile(bytes: Uint8Array): NetworkFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) {
    throw new RangeError(
      'these bytes are not a network: they should start with "VGN1" (models/fr/network.bin, written by `npm run train:fr`)',
    );
  }
  const jsonLength = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + jsonLength))) as NetworkHeader;
  const { matrices: layout, size } = matricesOf(header.shape);
  const forms = header.vectorRows - 1;
  const start = align(8 + jsonLength);
  const wanted = start + 4 * forms + align(header.vectorRows * header.shape.wordDim) + 2 * size;
  if (bytes.byteLength < wanted)
    throw new RangeError(`a network of ${wanted} bytes is cut short at ${bytes.byteLength}`);
  // A copy, so that the typed arrays are aligned wherever the bytes lie (`slice` of a Node Buffer would not copy).
  const copy = new Uint8Array(wanted - start);
  copy.set(bytes.subarray(start, wanted));
  const vectorHashes = new Int32Array(copy.buffer, 0, forms);
  let at = 4 * forms;
  const vectors = new Int8Array(copy.buffer, at, header.vectorRows * header.shape.wordDim);
  at += align(vectors.length);
  const matrices: Record<string, Int16Array> = {};
  for (const m of Object.values(layout)) matrices[m.name] = new Int16Array(copy.buffer, at + 2 * m.at, m.rows * m.cols);
  return { header, vectorHashes, vectors, matrices };
}

/** Quantises and writes; `weights` is the weight block of a `Network` of that shape. */
export function packNetworkFile(
  names: Pick<NetworkHeader, 'shape' | 'tags' | 'feats' | 'labels' | 'vectorScale'>,
  vectorHashes: Int32Array,
  vectors: Int8Array,
  weights: Float32Array,
): Uint8Array {
  const { matrices } = matricesOf(names.shape);
  const scales: Record<string, number> = {};
  const stored = new Int16Array(weights.length);
  for (const m of Object.values(matrices)) {
    const end = m.at + m.rows * m.cols;
    let most = 1e-6;
    for (let i = m.at; i < end; i++) most = Math.max(most, Math.abs(weights[i] as number));
    scales[m.name] = most / WEIGHT_LIMIT;
    for (let i = m.at; i < end; i++) stored[i] = Math.round((weights[i] as number) / (most / WEIGHT_LIMIT));
  }
  const header: NetworkHeader = { ...names, vectorRows: vectorHashes.length + 1, scales };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = align(8 + json.length);
  const bytes = new Uint8Array(start + 4 * vectorHashes.length + align(vectors.length) + 2 * stored.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  bytes.set(new Uint8Array(vectorHashes.buffer, vectorHashes.byteOffset, vectorHashes.byteLength), start);
  bytes.set(new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength), start + 4 * vectorHashes.length);
  bytes.set(new Uint8Array(stored.buffer), start + 4 * vectorHashes.length + align(vectors.length));
  return bytes;
}
