import { describe, expect, it } from 'vitest';
import { Arena } from '../../../src/parse/neural/kernels.js';
import type { NetworkExample } from './example.js';
import { Gradient } from './gradient.js';
import { Network } from './network.js';
import { initialise, trainNetwork } from './train-network.js';

const SHAPE = {
  wordDim: 8,
  bagDim: 8,
  bagRows: 24,
  hidden: 8,
  layers: 2,
  arcDim: 8,
  labelDim: 16,
  tags: 3,
  feats: 5,
  labels: 4,
};
const NO_DROPOUT = { units: 0, words: 0 };

/** Five words whose third governs the rest. */
const example: NetworkExample = {
  vectors: Int32Array.of(1, 2, 3, 0, 2),
  bags: [Int32Array.of(1, 7), Int32Array.of(2), Int32Array.of(3, 7, 9), Int32Array.of(4), Int32Array.of(2, 11)],
  heads: Int32Array.of(1, 2, 5, 2, 3),
  labels: Int32Array.of(0, 1, 2, 3, 1),
  tags: Int32Array.of(0, 1, 2, 0, 1),
  feats: Int32Array.of(4, 3, 2, 1, 0),
  weight: 1,
};

function freshNetwork(): Network {
  const net = new Network(new Arena(), SHAPE, 4);
  initialise(net, 7);
  const vectors = net.arena.floats(net.vectors, 4 * SHAPE.wordDim);
  for (let i = SHAPE.wordDim; i < vectors.length; i++) vectors[i] = Math.sin(i);
  return net;
}

describe('gradient of the network', () => {
  it('is the slope of the loss, in every matrix', () => {
    const net = freshNetwork();
    const gradient = new Gradient(net, NO_DROPOUT, () => 0.5);
    gradient.transposeWeights();
    gradient.add(example);
    const grad = net.arena.floats(gradient.memory.grad, net.size).slice();
    const weights = (): Float32Array => net.arena.floats(net.weights, net.size);
    const lossAt = (i: number, value: number): number => {
      const before = weights()[i] as number;
      weights()[i] = value;
      const loss = gradient.add(example);
      weights()[i] = before;
      return loss;
    };
    for (const m of Object.values(net.matrices)) {
      // The steepest weight of the matrix: where a wrong gradient shows above the noise of 32-bit floats.
      let i = m.at;
      for (let j = m.at; j < m.at + m.rows * m.cols; j++)
        if (Math.abs(grad[j] as number) > Math.abs(grad[i] as number)) i = j;
      const w = weights()[i] as number;
      const slope = (lossAt(i, w + 0.005) - lossAt(i, w - 0.005)) / 0.01;
      expect(Math.abs(slope - (grad[i] as number)), `${m.name}: ${slope} against ${grad[i]}`).toBeLessThan(
        0.02 + 0.05 * Math.abs(slope),
      );
    }
  });

  it('teaches: the loss of what is learnt falls, and the same seed gives the same weights', () => {
    const run = (): { losses: number[]; weights: Float32Array } => {
      const net = freshNetwork();
      const losses: number[] = [];
      const dropout = { units: 0.1, words: 0.1 };
      trainNetwork(net, [example, example], {
        epochs: 150,
        rate: 0.02,
        seed: 3,
        dropout,
        batch: 2,
        after: (_, loss) => losses.push(loss),
      });
      return { losses, weights: net.arena.floats(net.weights, net.size).slice() };
    };
    const { losses, weights } = run();
    expect(losses.at(-1)).toBeLessThan(0.3 * (losses[0] as number));
    expect(run().weights).toEqual(weights);
  });
});
