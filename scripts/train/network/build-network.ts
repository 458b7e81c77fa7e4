/** In: class names, word vectors and a size. Out: a network in memory, and examples of its inputs. */
import { bagRowsOf, type VectorIndex, vectorIndex } from '../../../src/parse/neural/inputs.js';
import { Arena } from '../../../src/parse/neural/kernels.js';
import type { NetworkShape } from '../../../src/parse/neural/shape.js';
import type { FormFacts } from '../../../src/parse/tag/word-table.js';
import { type QuantisedVectors, VECTOR_SCALE } from '../news/vector-file.js';
import type { ClassNames } from '../setting.js';
import type { GoldSentence } from '../treebank.js';
import type { NetworkExample } from './example.js';
import { Network } from './network.js';

const BAG_ROWS = 1 << 14;

export function networkShape(names: ClassNames, wordDim: number, hidden: number): NetworkShape {
  const classes = { tags: names.tags.length, feats: names.feats.length, labels: names.labels.length };
  return { wordDim, bagDim: 64, bagRows: BAG_ROWS, hidden, layers: 2, arcDim: 96, labelDim: 128, ...classes };
}

/** A network without weights, its word vectors in place. */
export function emptyNetwork(shape: NetworkShape, vectors: QuantisedVectors): Network {
  const net = new Network(new Arena(), shape, vectors.hashes.length + 1);
  const table = net.arena.floats(net.vectors, vectors.values.length);
  vectors.values.forEach((x, i) => {
    table[i] = x * VECTOR_SCALE;
  });
  return net;
}

export type InputRows = Pick<NetworkExample, 'vectors' | 'bags'>;

/** Rows of the input tables for the words of a sentence. */
export function inputReader(
  vectors: QuantisedVectors,
  facts: (form: string) => FormFacts,
): (forms: readonly string[]) => InputRows {
  const index: VectorIndex = vectorIndex(vectors.hashes);
  return (forms) => {
    const words = forms.map(facts);
    return {
      vectors: Int32Array.from(words, (w) => index(w.lower)),
      bags: words.map((w, i) => Int32Array.from(bagRowsOf(w, i === 0 ? 1 : 0, BAG_ROWS))),
    };
  };
}

export function goldExample(s: GoldSentence, names: ClassNames, rows: InputRows): NetworkExample {
  const numbers = (values: readonly string[], classes: readonly string[]): Int32Array =>
    Int32Array.from(values, (v) => classes.indexOf(v));
  return {
    ...rows,
    heads: Int32Array.from(s.heads),
    labels: numbers(s.relations, names.labels),
    tags: numbers(s.tags, names.tags),
    feats: numbers(s.feats, names.feats),
    weight: 1,
  };
}
