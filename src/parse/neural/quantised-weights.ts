/** In: the file of a network. Out: its weights in the arena as the kernels want them. */
import type { Arena } from './kernels.js';
import type { NetworkFile } from './model-file.js';
import { matricesOf } from './shape.js';

/** The unit of 16-bit activations (see `narrow` in native/kernels.ts). */
const ACTIVATION = 2048;

export interface QuantisedMatrix {
  readonly at: number;
  readonly rows: number;
  readonly cols: number;
  /** What one unit of a product of stored weights and activations is worth. */
  readonly scale: number;
}

export interface QuantisedWeights {
  matrix(name: string): QuantisedMatrix;
  /** Address of the floats of a one-row matrix, or of the bag table. */
  floats(name: string): number;
}

/** Blocks of eight columns, pairs of rows interleaved: the layout that `gemmQ` multiplies with. */
export function blocked(weights: ArrayLike<number>, rows: number, cols: number): Int16Array {
  const result = new Int16Array(rows * cols);
  let to = 0;
  for (let block = 0; block < cols; block += 8) {
    for (let p = 0; p < rows; p += 2) {
      for (let j = block; j < block + 8; j++) {
        result[to++] = weights[p * cols + j] as number;
        result[to++] = weights[(p + 1) * cols + j] as number;
      }
    }
  }
  return result;
}

export function placeWeights(arena: Arena, { header, matrices }: NetworkFile): QuantisedWeights {
  const quantised = new Map<string, QuantisedMatrix>();
  const floats = new Map<string, number>();
  for (const { name, rows, cols } of Object.values(matricesOf(header.shape).matrices)) {
    const stored = matrices[name] as Int16Array;
    const scale = header.scales[name] as number;
    if (rows === 1 || name === 'bag') {
      const at = arena.place(stored.length);
      const view = arena.floats(at, stored.length);
      for (let i = 0; i < stored.length; i++) view[i] = (stored[i] as number) * scale;
      floats.set(name, at);
    } else {
      const at = arena.place(stored.length / 2);
      new Int16Array(arena.memory.buffer, at, stored.length).set(blocked(stored, rows, cols));
      quantised.set(name, { at, rows, cols, scale: scale / ACTIVATION });
    }
  }
  return { matrix: (name) => quantised.get(name) as QuantisedMatrix, floats: (name) => floats.get(name) as number };
}
