/** In: the file of a trained network and word facts. Out: a reader that gives each sentence its tags, features and tree. */

import type { RelationScores } from '../relations/choose-relations.js';
import type { FormFacts } from '../tag/word-table.js';
import { formCache } from './form-cache.js';
import { vectorIndex } from './inputs.js';
import { Arena } from './kernels.js';
import type { NetworkFile } from './model-file.js';
import { LONGEST_PIECE } from './pieces.js';
import { placeWeights, type QuantisedWeights } from './quantised-weights.js';
import { type ReaderMemory, readerMemory } from './reader-memory.js';
import { type NetworkShape, pad8 } from './shape.js';
import { bestTree } from './tree.js';

/** Class numbers of one sentence; a head of n is the root. */
export interface SentenceClasses {
  readonly tags: Int32Array;
  readonly feats: Int32Array;
  readonly heads: Int32Array;
  /** Scores of the relations to those heads, one row a word; valid until the next sentence. */
  readonly relations: RelationScores;
}

const range = (n: number): Int32Array => Int32Array.from(Array(n).keys());

/** The class with the highest of the scores from `from` on; the first of equals. */
function argmax(scores: Float32Array, from: number, candidates: Int32Array): number {
  let best = candidates[0] as number;
  for (let k = 1; k < candidates.length; k++) {
    const c = candidates[k] as number;
    if ((scores[from + c] as number) > (scores[from + best] as number)) best = c;
  }
  return best;
}

/** Not for two sentences at once: the activations of the last one stay in its memory. */
export class NetworkReader {
  private readonly arena = new Arena();
  private readonly shape: NetworkShape;
  private readonly weights: QuantisedWeights;
  private readonly memory: ReaderMemory;
  private readonly gatesOf: (form: string, first: boolean) => number;
  private readonly floats: Float32Array;
  private readonly bytes: Uint8Array;
  private readonly tagClasses: Int32Array;
  private readonly featsByTag: readonly Int32Array[];

  constructor(file: NetworkFile, facts: (form: string) => FormFacts) {
    const { shape, tags, feats } = file.header;
    this.shape = shape;
    this.weights = placeWeights(this.arena, file);
    this.gatesOf = this.openCache(file, facts);
    this.memory = readerMemory(this.arena, shape, LONGEST_PIECE);
    // The arena is complete: from here on its memory stays where it is, and so do these views.
    this.floats = this.arena.floats(0, this.arena.memory.buffer.byteLength / 4);
    this.bytes = new Uint8Array(this.arena.memory.buffer);
    this.tagClasses = range(tags.length);
    this.featsByTag = tags.map((tag) => range(feats.length).filter((c) => feats[c]?.split('|')[0] === tag));
  }

  /** @throws RangeError beyond LONGEST_PIECE words: longer sentences are the caller's to cut. */
  read(forms: readonly string[]): SentenceClasses {
    const n = forms.length;
    if (n > LONGEST_PIECE) throw new RangeError(`a sentence of ${n} words: at most ${LONGEST_PIECE} are read at once`);
    const x = this.encode(forms);
    const heads = this.findHeads(n, x);
    const { labelScores, tagScores, featScores } = this.memory;
    this.scoreLabels(n, x, heads);
    this.affine(n, x, 'tag', 'tagBias', tagScores);
    this.affine(n, x, 'feat', 'featBias', featScores);
    const pick = (scores: number, size: number, i: number, candidates: Int32Array): number =>
      argmax(this.floats, (scores >> 2) + i * pad8(size), candidates);
    const tags = heads.map((_, i) => pick(tagScores, this.shape.tags, i, this.tagClasses));
    const feats = heads.map((_, i) =>
      pick(featScores, this.shape.feats, i, this.featsByTag[tags[i] as number] as Int32Array),
    );
    const width = pad8(this.shape.labels);
    return {
      heads,
      tags,
      feats,
      relations: { values: this.floats.subarray(labelScores >> 2, (labelScores >> 2) + n * width), width },
    };
  }

  /** The first layer sees forms without their context: its input part is computed once a form, left to right, then right to left. */
  private openCache(file: NetworkFile, facts: (form: string) => FormFacts): (form: string, first: boolean) => number {
    const { shape, vectorScale, vectorRows } = file.header;
    const vectors = this.arena.place(vectorRows * shape.wordDim);
    const table = this.arena.floats(vectors, vectorRows * shape.wordDim);
    for (let i = 0; i < table.length; i++) table[i] = (file.vectors[i] as number) * vectorScale;
    const width = 8 * shape.hidden;
    const tables = { ...shape, vectors, bag: this.weights.floats('bag') };
    return formCache(this.arena, tables, facts, vectorIndex(file.vectorHashes), {
      width,
      project: (input, to) => {
        this.affine(1, input, 'wx0f', 'b0f', to);
        this.affine(1, input, 'wx0b', 'b0b', to + 2 * width);
      },
    });
  }

  private affine(n: number, a: number, name: string, bias: string | null, c: number): void {
    const { at, rows, cols, scale } = this.weights.matrix(name);
    this.arena.kernels.gemmQ(n, cols, rows, a, rows, at, c, cols, scale, 0);
    if (bias !== null) this.arena.kernels.addRow(n, cols, c, this.weights.floats(bias));
  }

  private placeGates(forms: readonly string[]): void {
    const size = 16 * this.shape.hidden;
    const [forwards, backwards] = this.memory.gates;
    for (const [i, form] of forms.entries()) {
      const from = this.gatesOf(form, i === 0);
      this.bytes.copyWithin(forwards + size * i, from, from + size);
      this.bytes.copyWithin(backwards + size * i, from + size, from + 2 * size);
    }
  }

  /** Returns the address of the last layer's outputs (16 bits). */
  private encode(forms: readonly string[]): number {
    const { hidden } = this.shape;
    this.placeGates(forms);
    let x = 0;
    for (const [layer, y] of this.memory.out.entries()) {
      for (const [d, direction] of ['f', 'b'].entries()) {
        const gates = this.memory.gates[d] as number;
        if (layer > 0) this.affine(forms.length, x, `wx${layer}${direction}`, `b${layer}${direction}`, gates);
        const wh = this.weights.matrix(`wh${layer}${direction}`);
        this.arena.kernels.lstmQ(
          forms.length,
          hidden,
          gates,
          wh.at,
          wh.scale,
          y + 2 * d * hidden,
          2 * hidden,
          this.memory.cell,
          d,
        );
      }
      x = y;
    }
    return x;
  }

  private findHeads(n: number, x: number): Int32Array {
    const { arcDim } = this.shape;
    const { arc, arc16, query, headsByColumn, arcScores } = this.memory;
    const k = this.arena.kernels;
    const wide = pad8(n + 1);
    this.affine(n, x, 'arcHead', 'arcHeadBias', arc);
    k.relu(n * arcDim, arc);
    this.transposeHeads(n, wide);
    this.affine(n, x, 'arcDep', 'arcDepBias', arc);
    k.quantise(n * arcDim, arc, arc16, 1);
    this.affine(n, arc16, 'arcMix', 'arcMixBias', query);
    k.gemm(n, wide, arcDim, query, arcDim, 1, headsByColumn, wide, arcScores, wide, 0);
    return bestTree(n, this.floats.subarray(arcScores >> 2, (arcScores >> 2) + n * wide), wide);
  }

  /** The vectors of the n possible heads, then of the root, as columns; zero up to `wide`. */
  private transposeHeads(n: number, wide: number): void {
    const { arcDim } = this.shape;
    const [from, to, root] = [
      this.memory.arc >> 2,
      this.memory.headsByColumn >> 2,
      this.weights.floats('arcRoot') >> 2,
    ];
    const f = this.floats;
    f.fill(0, to, to + arcDim * wide);
    for (let j = 0; j < arcDim; j++) {
      const row = to + j * wide;
      for (let i = 0; i < n; i++) f[row + i] = f[from + i * arcDim + j] as number;
      f[row + n] = f[root + j] as number;
    }
  }

  private scoreLabels(n: number, x: number, heads: Int32Array): void {
    const { labelDim } = this.shape;
    const { labelDep, labelHead, label16, labelScores } = this.memory;
    this.affine(n, x, 'labelDep', 'labelBias', labelDep);
    this.affine(n, x, 'labelHead', null, labelHead);
    const root = this.weights.floats('labelRoot') >> 2;
    const f = this.floats;
    for (let i = 0; i < n; i++) {
      const from = heads[i] === n ? root : (labelHead >> 2) + (heads[i] as number) * labelDim;
      const to = (labelDep >> 2) + i * labelDim;
      for (let j = 0; j < labelDim; j++) f[to + j] = (f[to + j] as number) + (f[from + j] as number);
    }
    this.arena.kernels.quantise(n * labelDim, labelDep, label16, 1);
    this.affine(n, label16, 'label', 'labelOut', labelScores);
  }
}
