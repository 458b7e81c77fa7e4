/** In: feature lists with right and wrong classes. Out: an averaged perceptron over hashed features, and its packed bytes. */
import type { FeatureList } from '../../src/parse/linear/feature-list.js';
import { packLinearModel } from '../../src/parse/linear/packed-model.js';

const CHUNK_ROWS = 1 << 14;

/** Weights in dense rows, one row a feature, so that learning scores and updates whole rows. */
export class Perceptron {
  private keys = new Int32Array(1 << 16);
  private slots = new Int32Array(1 << 16);
  private readonly rowKeys: number[] = [];
  private readonly weights: Float32Array[] = [];
  private readonly sums: Float32Array[] = [];
  private readonly rows = new Int32Array(1024);
  private rowCount = 0;
  /** Decisions seen so far, for averaging: the average is weight - sum / time. */
  private time = 1;

  readonly classes: readonly string[];

  constructor(classes: readonly string[]) {
    this.classes = classes;
  }

  /** Row of a feature, -1 where unknown and `create` is false. */
  private find(key: number, create: boolean): number {
    let mask = this.keys.length - 1;
    let slot = key & mask;
    for (;;) {
      const row = this.slots[slot] as number;
      if (row === 0) break;
      if (this.keys[slot] === key) return row - 1;
      slot = (slot + 1) & mask;
    }
    if (!create) return -1;
    if (this.rowCount * 2 > mask) {
      this.rehash();
      mask = this.keys.length - 1;
      slot = key & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    }
    this.keys[slot] = key;
    this.slots[slot] = ++this.rowCount;
    this.rowKeys.push(key);
    if ((this.rowCount - 1) % CHUNK_ROWS === 0) {
      this.weights.push(new Float32Array(CHUNK_ROWS * this.classes.length));
      this.sums.push(new Float32Array(CHUNK_ROWS * this.classes.length));
    }
    return this.rowCount - 1;
  }

  private rehash(): void {
    const size = this.keys.length * 2;
    this.keys = new Int32Array(size);
    this.slots = new Int32Array(size);
    for (let row = 0; row < this.rowCount; row++) {
      const key = this.rowKeys[row] as number;
      let slot = key & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.keys[slot] = key;
      this.slots[slot] = row + 1;
    }
  }

  /** Adds the current weights of all features to `scores` (cleared first) and remembers the rows for `update`. */
  score(features: FeatureList, scores: Float32Array): void {
    const size = this.classes.length;
    scores.fill(0);
    for (let f = 0; f < features.count; f++) {
      const row = this.find(features.hashes[f] as number, false);
      this.rows[f] = row;
      if (row < 0) continue;
      const chunk = this.weights[Math.floor(row / CHUNK_ROWS)] as Float32Array;
      const base = (row % CHUNK_ROWS) * size;
      for (let c = 0; c < size; c++) scores[c] = (scores[c] as number) + (chunk[base + c] as number);
    }
  }

  tick(): void {
    this.time++;
  }

  /** Moves the weights of the features last scored towards `right` and away from `wrong`. */
  update(features: FeatureList, right: number, wrong: number, step = 1): void {
    const size = this.classes.length;
    for (let f = 0; f < features.count; f++) {
      let row = this.rows[f] as number;
      if (row < 0) row = this.find(features.hashes[f] as number, true);
      const chunk = this.weights[Math.floor(row / CHUNK_ROWS)] as Float32Array;
      const sums = this.sums[Math.floor(row / CHUNK_ROWS)] as Float32Array;
      const base = (row % CHUNK_ROWS) * size;
      chunk[base + right] = (chunk[base + right] as number) + step;
      sums[base + right] = (sums[base + right] as number) + step * this.time;
      chunk[base + wrong] = (chunk[base + wrong] as number) - step;
      sums[base + wrong] = (sums[base + wrong] as number) - step * this.time;
    }
  }

  /** Replaces the weights by their averages: learning is over. */
  average(): void {
    for (const [k, chunk] of this.weights.entries()) {
      const sums = this.sums[k] as Float32Array;
      for (let i = 0; i < chunk.length; i++) chunk[i] = (chunk[i] as number) - (sums[i] as number) / this.time;
    }
  }

  /** The averaged model in int8: weights under half a step of the scale vanish. `clip`: the weight that becomes 127. */
  pack(clip: number): Uint8Array {
    const size = this.classes.length;
    const keys: number[] = [];
    const rows: { class: number; weight: number }[][] = [];
    for (let row = 0; row < this.rowCount; row++) {
      const chunk = this.weights[Math.floor(row / CHUNK_ROWS)] as Float32Array;
      const sums = this.sums[Math.floor(row / CHUNK_ROWS)] as Float32Array;
      const base = (row % CHUNK_ROWS) * size;
      const cells: { class: number; weight: number }[] = [];
      for (let c = 0; c < size; c++) {
        const average = (chunk[base + c] as number) - (sums[base + c] as number) / this.time;
        const weight = Math.max(-127, Math.min(127, Math.round((average / clip) * 127)));
        if (weight !== 0) cells.push({ class: c, weight });
      }
      if (cells.length === 0) continue;
      keys.push(this.rowKeys[row] as number);
      rows.push(cells);
    }
    return packLinearModel(this.classes, keys, rows);
  }
}
