/** In: weights in an arena and the rows of a sentence's words. Out: activations up to the scores of heads, labels, tags, features. */
import type { Arena } from '../../../src/parse/neural/kernels.js';
import { matricesOf, type NetworkShape, pad8 } from '../../../src/parse/neural/shape.js';

/** Addresses of the activations of one sentence; all rows dense. `out[k]` is the output of layer k (k = 0: the input). */
export interface Workspace {
  readonly capacity: number;
  readonly out: readonly number[];
  readonly gates: readonly (readonly [number, number])[];
  readonly cells: readonly (readonly [number, number])[];
  readonly half: readonly [number, number];
  readonly arcDep: number;
  readonly arcHead: number;
  readonly arcHeadT: number;
  readonly arcQuery: number;
  readonly arcScores: number;
  readonly labelDep: number;
  readonly labelHead: number;
  readonly labelHidden: number;
  readonly labelScores: number;
  readonly tagScores: number;
  readonly featScores: number;
}

/** Multiplies activations while training; at run time there is none. */
export type Dropout = (place: number, rows: number, cols: number, rowsAlike: boolean) => void;

export class Network {
  readonly arena: Arena;
  readonly shape: NetworkShape;
  readonly matrices: ReturnType<typeof matricesOf>['matrices'];
  readonly size: number;
  /** Address of the weight block. */
  readonly weights: number;
  /** Address of the word vectors (row 0 is zero). */
  readonly vectors: number;

  constructor(arena: Arena, shape: NetworkShape, vectorRows: number) {
    this.arena = arena;
    this.shape = shape;
    const { matrices, size } = matricesOf(shape);
    this.matrices = matrices;
    this.size = size;
    this.weights = arena.place(size);
    this.vectors = arena.place(vectorRows * shape.wordDim);
  }

  /** Address of a matrix in the weight block, or in another block of the same layout. */
  at(name: string, block: number = this.weights): number {
    const matrix = this.matrices[name];
    if (matrix === undefined)
      throw new RangeError(`the network has no matrix "${name}"; it has ${Object.keys(this.matrices).join(', ')}`);
    return block + 4 * matrix.at;
  }

  workspace(capacity: number): Workspace {
    const s = this.shape;
    const n = capacity + 1;
    const wide = pad8(n);
    const place = (cols: number): number => this.arena.place(n * cols);
    const pair = (cols: number): [number, number] => [place(cols), place(cols)];
    const layers = [...Array(s.layers).keys()];
    return {
      capacity,
      out: [place(s.wordDim + s.bagDim), ...layers.map(() => place(2 * s.hidden))],
      gates: layers.map(() => pair(4 * s.hidden)),
      cells: layers.map(() => pair(s.hidden)),
      half: pair(s.hidden),
      arcDep: place(s.arcDim),
      arcHead: place(s.arcDim),
      arcHeadT: this.arena.place(s.arcDim * wide),
      arcQuery: place(s.arcDim),
      arcScores: place(wide),
      labelDep: place(s.labelDim),
      labelHead: place(s.labelDim),
      labelHidden: place(s.labelDim),
      labelScores: place(pad8(s.labels)),
      tagScores: place(pad8(s.tags)),
      featScores: place(pad8(s.feats)),
    };
  }

  /** c[m x n] = a[m x k] * W + bias, where W [k x n] and the bias are matrices of the network. */
  affine(m: number, a: number, name: string, bias: string | null, c: number): void {
    const { rows, cols } = this.matrices[name] as { rows: number; cols: number };
    this.arena.kernels.gemm(m, cols, rows, a, rows, 1, this.at(name), cols, c, cols, 0);
    if (bias !== null) this.arena.kernels.addRow(m, cols, c, this.at(bias));
  }

  /** The recurrent layers over n words whose inputs stand in `out[0]`. */
  encode(n: number, w: Workspace, dropout?: Dropout): void {
    const h = this.shape.hidden;
    const k = this.arena.kernels;
    for (let layer = 0; layer < this.shape.layers; layer++) {
      const gates = w.gates[layer] as readonly [number, number];
      const cells = w.cells[layer] as readonly [number, number];
      const out = w.out[layer + 1] as number;
      ['f', 'b'].forEach((direction, d) => {
        this.affine(n, w.out[layer] as number, `wx${layer}${direction}`, `b${layer}${direction}`, gates[d] as number);
        k.lstm(
          n,
          h,
          gates[d] as number,
          this.at(`wh${layer}${direction}`),
          out + 4 * d * h,
          2 * h,
          cells[d] as number,
          d,
        );
      });
      dropout?.(out, n, 2 * h, true);
    }
  }

  /** Scores of the n + 1 possible heads of each word (row stride pad8(n + 1); n is the root), and of tags and features. */
  scoreArcs(n: number, w: Workspace, dropout?: Dropout): void {
    const { arcDim } = this.shape;
    const k = this.arena.kernels;
    const x = w.out[this.shape.layers] as number;
    this.affine(n, x, 'arcDep', 'arcDepBias', w.arcDep);
    this.affine(n, x, 'arcHead', 'arcHeadBias', w.arcHead);
    k.relu(n * arcDim, w.arcDep);
    k.relu(n * arcDim, w.arcHead);
    dropout?.(w.arcDep, n, arcDim, true);
    dropout?.(w.arcHead, n, arcDim, true);
    this.arena.floats(w.arcHead + 4 * n * arcDim, arcDim).set(this.arena.floats(this.at('arcRoot'), arcDim));
    this.affine(n, w.arcDep, 'arcMix', 'arcMixBias', w.arcQuery);
    this.headsByColumn(n, w);
    const wide = pad8(n + 1);
    k.gemm(n, wide, arcDim, w.arcQuery, arcDim, 1, w.arcHeadT, wide, w.arcScores, wide, 0);
  }

  /** arcHeadT [arcDim x pad8(n + 1)]: the head vectors transposed, zero beyond the root. */
  private headsByColumn(n: number, w: Workspace): void {
    const { arcDim } = this.shape;
    const wide = pad8(n + 1);
    const from = this.arena.floats(w.arcHead, (n + 1) * arcDim);
    const to = this.arena.floats(w.arcHeadT, wide * arcDim).fill(0);
    for (let i = 0; i <= n; i++) for (let j = 0; j < arcDim; j++) to[j * wide + i] = from[i * arcDim + j] as number;
  }

  scoreTags(n: number, w: Workspace): void {
    const x = w.out[this.shape.layers] as number;
    this.affine(n, x, 'tag', 'tagBias', w.tagScores);
    this.affine(n, x, 'feat', 'featBias', w.featScores);
  }

  /** Scores of the relation of each word to the given head (n is the root). */
  scoreLabels(n: number, heads: ArrayLike<number>, w: Workspace, dropout?: Dropout): void {
    const { labelDim } = this.shape;
    const k = this.arena.kernels;
    const x = w.out[this.shape.layers] as number;
    this.affine(n, x, 'labelDep', 'labelBias', w.labelDep);
    this.affine(n, x, 'labelHead', null, w.labelHead);
    this.arena.floats(w.labelHead + 4 * n * labelDim, labelDim).set(this.arena.floats(this.at('labelRoot'), labelDim));
    const dep = this.arena.floats(w.labelDep, n * labelDim);
    const head = this.arena.floats(w.labelHead, (n + 1) * labelDim);
    const hidden = this.arena.floats(w.labelHidden, n * labelDim);
    for (let i = 0; i < n; i++) {
      const from = (heads[i] as number) * labelDim;
      for (let j = 0; j < labelDim; j++)
        hidden[i * labelDim + j] = (dep[i * labelDim + j] as number) + (head[from + j] as number);
    }
    k.relu(n * labelDim, w.labelHidden);
    dropout?.(w.labelHidden, n, labelDim, true);
    this.affine(n, w.labelHidden, 'label', 'labelOut', w.labelScores);
  }
}
