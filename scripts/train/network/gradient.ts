/** In: a network and one example after another. Out: the summed gradient of the loss on heads, labels, tags and features. */
import type { Kernels } from '../../../src/parse/neural/kernels.js';
import { pad8 } from '../../../src/parse/neural/shape.js';
import { LONGEST, type NetworkExample } from './example.js';
import { type GradientMemory, gradientMemory } from './gradient-memory.js';
import type { Network } from './network.js';
import { softmaxRows } from './softmax.js';

export interface DropoutRates {
  /** Of the outputs of layers. */
  readonly units: number;
  /** Of word vectors and of each row of the bag. */
  readonly words: number;
}

/** Backpropagation through one `Network`; `add` may be called for several sentences before the weights move. */
export class Gradient {
  readonly net: Network;
  readonly memory: GradientMemory;
  private readonly k: Kernels;
  private readonly rates: DropoutRates;
  private readonly random: () => number;

  constructor(net: Network, rates: DropoutRates, random: () => number) {
    this.net = net;
    this.rates = rates;
    this.random = random;
    this.k = net.arena.kernels;
    this.memory = gradientMemory(net, net.workspace(LONGEST));
  }

  /** The way back multiplies by transposed weights: to be called whenever the weights have moved. */
  transposeWeights(): void {
    const { net, memory } = this;
    for (const m of Object.values(net.matrices)) {
      if (m.rows > 1 && m.name !== 'bag')
        this.k.transpose(m.rows, m.cols, net.at(m.name), net.at(m.name, memory.transposed));
    }
  }

  /** Adds the gradient of one sentence; returns its loss. */
  add(example: NetworkExample): number {
    const n = example.vectors.length;
    const bags = this.readInputs(example, n);
    this.forward(example, n);
    const loss = this.arcsBack(n, example) + this.labelsBack(n, example) + this.tagsBack(n, example);
    this.encoderBack(n);
    this.inputsBack(n, bags);
    return loss;
  }

  private forward(example: NetworkExample, n: number): void {
    const { net, memory } = this;
    const { w } = memory;
    let layer = 0;
    net.encode(n, w, (place, rows, cols) => {
      net.arena.floats(memory.plainOut[layer] as number, rows * cols).set(net.arena.floats(place, rows * cols));
      this.drop(place, memory.outMasks[layer++] as number, rows, cols);
    });
    const masks = [memory.arcDepMask, memory.arcHeadMask];
    net.scoreArcs(n, w, (place, rows, cols) => this.drop(place, masks.shift() as number, rows, cols));
    net.scoreLabels(
      n,
      example.heads.map((h) => Math.max(0, h)),
      w,
      (place, rows, cols) => this.drop(place, memory.labelMask, rows, cols),
    );
    net.scoreTags(n, w);
  }

  /** One mask for all words of the sentence (variational dropout), kept for the way back. */
  private drop(place: number, mask: number, rows: number, cols: number): void {
    const { units } = this.rates;
    const view = this.net.arena.floats(mask, rows * cols);
    for (let j = 0; j < cols; j++) view[j] = this.random() < units ? 0 : 1 / (1 - units);
    for (let i = 1; i < rows; i++) view.copyWithin(i * cols, 0, cols);
    this.k.multiply(rows * cols, place, mask);
  }

  /** Puts the inputs in place, some of them dropped; returns the rows of the bag that were kept. */
  private readInputs(example: NetworkExample, n: number): Int32Array[] {
    const { net, memory, rates } = this;
    const { wordDim, bagDim } = net.shape;
    return Array.from({ length: n }, (_, i) => {
      const at = (memory.w.out[0] as number) + 4 * i * (wordDim + bagDim);
      const view = net.arena.floats(at, wordDim);
      if (this.random() < rates.words) view.fill(0);
      else view.set(net.arena.floats(net.vectors + 4 * (example.vectors[i] as number) * wordDim, wordDim));
      const bag = (example.bags[i] as Int32Array).filter(() => this.random() >= rates.words);
      net.arena.ints(memory.rows, bag.length).set(bag);
      this.k.bag(at + 4 * wordDim, memory.rows, bag.length, net.at('bag'), bagDim);
      return bag;
    });
  }

  /** dW += A^T D; db += column sums of D; dA (+)= D W^T. */
  private affineBack(
    n: number,
    a: number,
    name: string,
    bias: string | null,
    d: number,
    dA: number,
    accumulate: number,
  ): void {
    const { net, memory } = this;
    const { rows, cols } = net.matrices[name] as { rows: number; cols: number };
    this.k.gemm(rows, cols, n, a, 1, rows, d, cols, net.at(name, memory.grad), cols, 1);
    if (bias !== null) this.k.sumRows(n, cols, d, net.at(bias, memory.grad));
    this.k.gemm(n, rows, cols, d, cols, 1, net.at(name, memory.transposed), rows, dA, rows, accumulate);
  }

  private addTo(name: string, from: number, count: number): void {
    const to = this.net.arena.floats(this.net.at(name, this.memory.grad), count);
    this.net.arena.floats(from, count).forEach((d, j) => {
      to[j] = (to[j] as number) + d;
    });
  }

  private arcsBack(n: number, example: NetworkExample): number {
    const { net, memory: m, k } = this;
    const { arcDim, layers } = net.shape;
    const wide = pad8(n + 1);
    const scores = net.arena.floats(m.w.arcScores, n * wide);
    for (let i = 0; i < n; i++) scores[i * wide + i] = -1e9;
    const loss = softmaxRows(scores, n + 1, wide, example.heads, example.weight);
    for (let i = 0; i < n; i++) scores[i * wide + i] = 0;
    k.gemm(n, arcDim, n + 1, m.w.arcScores, wide, 1, m.w.arcHead, arcDim, m.dQuery, arcDim, 0);
    k.gemm(n + 1, arcDim, n, m.w.arcScores, 1, wide, m.w.arcQuery, arcDim, m.dHead, arcDim, 0);
    this.addTo('arcRoot', m.dHead + 4 * n * arcDim, arcDim);
    this.affineBack(n, m.w.arcDep, 'arcMix', 'arcMixBias', m.dQuery, m.dDep, 0);
    k.multiply(n * arcDim, m.dDep, m.arcDepMask);
    k.multiply(n * arcDim, m.dHead, m.arcHeadMask);
    k.reluBack(n * arcDim, m.w.arcDep, m.dDep);
    k.reluBack(n * arcDim, m.w.arcHead, m.dHead);
    const x = m.w.out[layers] as number;
    const top = m.dOut[layers] as number;
    this.affineBack(n, x, 'arcDep', 'arcDepBias', m.dDep, top, 0);
    this.affineBack(n, x, 'arcHead', 'arcHeadBias', m.dHead, top, 1);
    return loss;
  }

  private labelsBack(n: number, example: NetworkExample): number {
    const { net, memory: m, k } = this;
    const { labelDim, layers, labels } = net.shape;
    const scores = net.arena.floats(m.w.labelScores, n * pad8(labels));
    const gold = example.labels.map((label, i) => ((example.heads[i] as number) < 0 ? -1 : label));
    const loss = softmaxRows(scores, labels, pad8(labels), gold, example.weight);
    this.affineBack(n, m.w.labelHidden, 'label', 'labelOut', m.w.labelScores, m.dHidden, 0);
    k.multiply(n * labelDim, m.dHidden, m.labelMask);
    k.reluBack(n * labelDim, m.w.labelHidden, m.dHidden);
    this.collectByHead(n, example.heads);
    this.addTo('labelRoot', m.dLabelHead + 4 * n * labelDim, labelDim);
    const x = m.w.out[layers] as number;
    const top = m.dOut[layers] as number;
    this.affineBack(n, x, 'labelDep', 'labelBias', m.dHidden, top, 1);
    this.affineBack(n, x, 'labelHead', null, m.dLabelHead, top, 1);
    return loss;
  }

  /** Each head receives the sum over its dependents. */
  private collectByHead(n: number, heads: Int32Array): void {
    const { net, memory: m } = this;
    const { labelDim } = net.shape;
    const from = net.arena.floats(m.dHidden, n * labelDim);
    const to = net.arena.floats(m.dLabelHead, (n + 1) * labelDim).fill(0);
    for (let i = 0; i < n; i++) {
      const head = Math.max(0, heads[i] as number) * labelDim;
      for (let j = 0; j < labelDim; j++) to[head + j] = (to[head + j] as number) + (from[i * labelDim + j] as number);
    }
  }

  private tagsBack(n: number, example: NetworkExample): number {
    const { net, memory: m } = this;
    const { tags, feats, layers } = net.shape;
    const loss =
      softmaxRows(net.arena.floats(m.w.tagScores, n * pad8(tags)), tags, pad8(tags), example.tags, example.weight) +
      softmaxRows(net.arena.floats(m.w.featScores, n * pad8(feats)), feats, pad8(feats), example.feats, example.weight);
    const x = m.w.out[layers] as number;
    const top = m.dOut[layers] as number;
    this.affineBack(n, x, 'tag', 'tagBias', m.w.tagScores, top, 1);
    this.affineBack(n, x, 'feat', 'featBias', m.w.featScores, top, 1);
    return loss;
  }

  private encoderBack(n: number): void {
    const { net, memory: m, k } = this;
    const h = net.shape.hidden;
    for (let layer = net.shape.layers - 1; layer >= 0; layer--) {
      const d = m.dOut[layer + 1] as number;
      k.multiply(n * 2 * h, d, m.outMasks[layer] as number);
      const out = m.plainOut[layer] as number;
      for (const [r, direction] of ['f', 'b'].entries()) {
        const gates = (m.w.gates[layer] as readonly number[])[r] as number;
        const cells = (m.w.cells[layer] as readonly number[])[r] as number;
        k.lstmBack(
          n,
          h,
          gates,
          net.at(`wh${layer}${direction}`, m.transposed),
          d + 4 * r * h,
          2 * h,
          cells,
          m.dCell,
          r,
        );
        // Each step saw the output of the step before it: the row above from left to right, the row below from right to left.
        const seen = r === 0 ? out : out + 4 * 3 * h;
        const step = r === 0 ? gates + 16 * h : gates;
        k.gemm(h, 4 * h, n - 1, seen, 1, 2 * h, step, 4 * h, net.at(`wh${layer}${direction}`, m.grad), 4 * h, 1);
        this.affineBack(
          n,
          m.w.out[layer] as number,
          `wx${layer}${direction}`,
          `b${layer}${direction}`,
          gates,
          m.dOut[layer] as number,
          r,
        );
      }
    }
  }

  private inputsBack(n: number, bags: readonly Int32Array[]): void {
    const { net, memory: m } = this;
    const { wordDim, bagDim } = net.shape;
    for (let i = 0; i < n; i++) {
      const bag = bags[i] as Int32Array;
      net.arena.ints(m.rows, bag.length).set(bag);
      this.k.bagBack(
        (m.dOut[0] as number) + 4 * (i * (wordDim + bagDim) + wordDim),
        m.rows,
        bag.length,
        net.at('bag', m.grad),
        bagDim,
      );
    }
  }
}
