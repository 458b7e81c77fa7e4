/** In: the bytes of a linear model (feature hash -> small weights by class). Out: a scorer over feature lists. */
import type { FeatureList } from './feature-list.js';

const MAGIC = 0x314d4756; // "VGM1", little-endian

/** Scores classes: for each feature, adds its weights to `scores`. Weights are int8, all on one scale. */
export interface LinearModel {
  readonly classes: readonly string[];
  score(features: FeatureList, scores: Int32Array): void;
}

interface Table {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

/** Open addressing over the feature hashes; row 0 means empty, row r+1 is feature r. */
function indexKeys(keys: Int32Array): Table {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const table = { mask: size - 1, keys: new Int32Array(size), rows: new Int32Array(size) };
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let slot = key & table.mask;
    while (table.rows[slot] !== 0) slot = (slot + 1) & table.mask;
    table.keys[slot] = key;
    table.rows[slot] = row + 1;
  }
  return table;
}

/**
 * Layout: magic, length of the JSON list of class names, number of features F, number of weights N (all u32), the JSON
 * padded to 4 bytes, F hashes (i32), F counts of weights less one (u8), N classes (u8), N weights (i8).
 * @throws RangeError when the bytes are not such a model.
 */
export function openLinearModel(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== MAGIC) {
    throw new RangeError('these bytes are not a linear model: they should start with "VGM1" (see models/fr/CARD.md)');
  }
  const [jsonLength, features, weights] = [4, 8, 12].map((at) => view.getUint32(at, true)) as [number, number, number];
  const classes = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + jsonLength))) as string[];
  let at = 16 + Math.ceil(jsonLength / 4) * 4;
  if (at + features * 5 + weights * 2 > bytes.byteLength) {
    throw new RangeError(`a linear model of ${features} features is cut short at ${bytes.byteLength} bytes`);
  }
  const keys = new Int32Array(features);
  for (let i = 0; i < features; i++) keys[i] = view.getInt32(at + 4 * i, true);
  at += 4 * features;
  const starts = new Int32Array(features + 1);
  for (let i = 0; i < features; i++) starts[i + 1] = (starts[i] as number) + (bytes[at + i] as number) + 1;
  at += features;
  // Copies: `slice` of a Node Buffer would share memory, and `.buffer` would then start at the wrong byte.
  const classOf = new Uint8Array(bytes.subarray(at, at + weights));
  const values = new Int8Array(new Uint8Array(bytes.subarray(at + weights, at + 2 * weights)).buffer);
  return { classes, score: scorer(indexKeys(keys), starts, classOf, values) };
}

function scorer(
  { mask, keys, rows }: Table,
  starts: Int32Array,
  classOf: Uint8Array,
  values: Int8Array,
): LinearModel['score'] {
  return (features, scores) => {
    scores.fill(0);
    const { hashes, count } = features;
    for (let f = 0; f < count; f++) {
      const key = hashes[f] as number;
      let slot = key & mask;
      let row = rows[slot] as number;
      while (row !== 0 && keys[slot] !== key) {
        slot = (slot + 1) & mask;
        row = rows[slot] as number;
      }
      if (row === 0) continue;
      const end = starts[row] as number;
      for (let k = starts[row - 1] as number; k < end; k++) {
        const c = classOf[k] as number;
        scores[c] = (scores[c] as number) + (values[k] as number);
      }
    }
  };
}

/** The bytes that `openLinearModel` reads. `rows[i]` holds the non-zero weights of feature `keys[i]`: at least one. */
export function packLinearModel(
  classes: readonly string[],
  keys: readonly number[],
  rows: readonly (readonly { readonly class: number; readonly weight: number }[])[],
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(classes));
  const weights = rows.reduce((sum, row) => sum + row.length, 0);
  const head = 16 + Math.ceil(json.length / 4) * 4;
  const bytes = new Uint8Array(head + keys.length * 5 + weights * 2);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of [MAGIC, json.length, keys.length, weights].entries()) view.setUint32(4 * i, value, true);
  bytes.set(json, 16);
  let k = head + keys.length * 5;
  rows.forEach((row, i) => {
    view.setInt32(head + 4 * i, keys[i] as number, true);
    bytes[head + 4 * keys.length + i] = row.length - 1;
    for (const cell of row) {
      bytes[k] = cell.class;
      view.setInt8(k + weights, cell.weight);
      k++;
    }
  });
  return bytes;
}
