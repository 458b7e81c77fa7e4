/** In: the opinions of several teachers on one sentence. Out: the tree and the classes that they agree on. */
import { bestTree } from '../../../src/parse/neural/tree.js';
import type { ClassNames } from '../setting.js';

/** Class numbers of one sentence; a head of n is the root. */
export interface Lesson {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly tags: Int32Array;
  readonly feats: Int32Array;
}

/** Probabilities summed over teachers: rows of n + 1 heads, and of the classes of each kind. */
export class Votes {
  readonly n: number;
  readonly arcs: Float32Array;
  readonly tags: Float32Array;
  readonly feats: Float32Array;
  readonly labels: Float32Array;

  constructor(n: number, names: ClassNames) {
    this.n = n;
    this.arcs = new Float32Array(n * (n + 1));
    this.tags = new Float32Array(n * names.tags.length);
    this.feats = new Float32Array(n * names.feats.length);
    this.labels = new Float32Array(n * names.labels.length);
  }

  /** The tree that maximises the product of the shares of its arcs. */
  tree(): Int32Array {
    return bestTree(
      this.n,
      this.arcs.map((share) => Math.log(share + 1e-6)),
      this.n + 1,
    );
  }

  decide(heads: Int32Array, names: ClassNames): Lesson {
    const root = names.labels.indexOf('root');
    const pick = (shares: Float32Array, row: number, size: number, allowed: (c: number) => boolean): number => {
      let best = -1;
      for (let c = 0; c < size; c++) {
        if (allowed(c) && (best < 0 || (shares[row * size + c] as number) > (shares[row * size + best] as number)))
          best = c;
      }
      return best;
    };
    const tags = heads.map((_, i) => pick(this.tags, i, names.tags.length, () => true));
    const tagOf = names.feats.map((name) => names.tags.indexOf(name.split('|')[0] as string));
    const feats = heads.map((_, i) => pick(this.feats, i, names.feats.length, (c) => tagOf[c] === tags[i]));
    const labels = heads.map((head, i) =>
      head === this.n ? root : pick(this.labels, i, names.labels.length, (c) => c !== root),
    );
    return { heads, labels, tags, feats };
  }
}

/** Adds softmax(scores[from, from + size)) to `to[at, at + size)`. */
export function addShares(scores: Float32Array, from: number, size: number, to: Float32Array, at: number): void {
  let max = -Infinity;
  for (let i = 0; i < size; i++) max = Math.max(max, scores[from + i] as number);
  let sum = 0;
  for (let i = 0; i < size; i++) sum += Math.exp((scores[from + i] as number) - max);
  for (let i = 0; i < size; i++)
    to[at + i] = (to[at + i] as number) + Math.exp((scores[from + i] as number) - max) / sum;
}
