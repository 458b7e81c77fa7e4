/** In: a network and examples. Out: the network's weights, moved by Adam with a rate that rises, then falls to nothing. */

import { seededRandom, shuffle } from '../random.js';
import { LONGEST, type NetworkExample } from './example.js';
import { type DropoutRates, Gradient } from './gradient.js';
import type { Network } from './network.js';

export interface NetworkTraining {
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  readonly dropout: DropoutRates;
  /** Sentences before each move. */
  readonly batch: number;
  readonly after?: (epoch: number, loss: number) => void;
}

const DECAY1 = 0.9;
const DECAY2 = 0.98;
const WARM_UP = 200;
/** Longest gradient, for each sentence of a batch. */
const CLIP = 5;

function clip(gradient: Gradient, batch: number): void {
  const { net, memory } = gradient;
  const norm = Math.sqrt(net.arena.kernels.sumSquares(net.size, memory.grad));
  const factor = Math.min(1, (CLIP * batch) / Math.max(norm, 1e-6));
  if (factor === 1) return;
  const view = net.arena.floats(memory.grad, net.size);
  for (let i = 0; i < view.length; i++) view[i] = (view[i] as number) * factor;
}

/** Move number `step` (from 1) of `total`. */
function move(gradient: Gradient, base: number, step: number, total: number): void {
  const { net, memory: m } = gradient;
  const rate = base * Math.min(1, step / WARM_UP) * (1 - (step - 1) / total);
  net.arena.kernels.adam(
    net.size,
    net.weights,
    m.grad,
    m.moment1,
    m.moment2,
    rate / (1 - DECAY1 ** step),
    DECAY1,
    DECAY2,
    1 / (1 - DECAY2 ** step),
  );
  gradient.transposeWeights();
}

export function trainNetwork(net: Network, examples: readonly NetworkExample[], options: NetworkTraining): void {
  const { epochs, batch } = options;
  const random = seededRandom(options.seed);
  const gradient = new Gradient(net, options.dropout, random);
  const usable = examples.filter((e) => e.vectors.length <= LONGEST && e.vectors.length > 0);
  const total = epochs * Math.ceil(usable.length / batch);
  let step = 0;
  gradient.transposeWeights();
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffle([...usable], random);
    let loss = 0;
    for (let from = 0; from < order.length; from += batch) {
      for (const example of order.slice(from, from + batch)) loss += gradient.add(example);
      clip(gradient, batch);
      move(gradient, options.rate, ++step, total);
    }
    options.after?.(epoch, loss / order.length);
  }
}

/** Glorot uniform for matrices, small for the bag table, forget gates open. */
export function initialise(net: Network, seed: number): void {
  const random = seededRandom(seed);
  for (const m of Object.values(net.matrices)) {
    const view = net.arena.floats(net.at(m.name), m.rows * m.cols);
    const glorot = m.rows === 1 ? 0 : Math.sqrt(6 / (m.rows + m.cols));
    const range = m.name === 'bag' ? 0.05 : m.name.endsWith('Root') ? 0.1 : glorot;
    for (let i = 0; i < view.length; i++) view[i] = (2 * random() - 1) * range;
    if (/^b\d/.test(m.name)) view.fill(1, net.shape.hidden, 2 * net.shape.hidden);
  }
}
