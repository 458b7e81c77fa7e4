/** In: the shape of a network and the longest sentence. Out: places in the arena for the activations of one sentence. */
import type { Arena } from './kernels.js';
import { type NetworkShape, pad8 } from './shape.js';

/** Addresses; names that end in 16 hold 16-bit numbers, as `out` does, the others 32-bit floats. */
export interface ReaderMemory {
  readonly gates: readonly [number, number];
  readonly cell: number;
  /** Outputs of each layer. */
  readonly out: readonly number[];
  readonly arc: number;
  readonly arc16: number;
  readonly query: number;
  readonly headsByColumn: number;
  readonly arcScores: number;
  readonly labelDep: number;
  readonly labelHead: number;
  readonly label16: number;
  readonly labelScores: number;
  readonly tagScores: number;
  readonly featScores: number;
}

export function readerMemory(arena: Arena, shape: NetworkShape, longest: number): ReaderMemory {
  const { hidden, layers, arcDim, labelDim, labels, tags, feats } = shape;
  // Kernels work on whole blocks: a few rows more than words.
  const rows = longest + 6;
  const wide = pad8(rows + 1);
  const full = (cols: number): number => arena.place(rows * cols);
  const half = (cols: number): number => arena.place((rows * cols) / 2);
  return {
    gates: [full(4 * hidden), full(4 * hidden)],
    cell: arena.place(hidden),
    out: Array.from({ length: layers }, () => half(2 * hidden)),
    arc: full(arcDim),
    arc16: half(arcDim),
    query: full(arcDim),
    headsByColumn: arena.place(arcDim * wide),
    arcScores: full(wide),
    labelDep: full(labelDim),
    labelHead: full(labelDim),
    label16: half(labelDim),
    labelScores: full(pad8(labels)),
    tagScores: full(pad8(tags)),
    featScores: full(pad8(feats)),
  };
}
