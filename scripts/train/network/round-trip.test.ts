import { describe, expect, it } from 'vitest';
import { openLinearModel, packLinearModel } from '../../../src/parse/linear/packed-model.js';
import { openNetworkFile, packNetworkFile } from '../../../src/parse/neural/model-file.js';
import { NetworkReader } from '../../../src/parse/neural/reader.js';
import { relationChooser } from '../../../src/parse/relations/choose-relations.js';
import { factsReader } from '../../../src/parse/tag/word-table.js';
import { VECTOR_SCALE } from '../news/vector-file.js';
import { emptyNetwork, goldExample, inputReader } from './build-network.js';
import { initialise, trainNetwork } from './train-network.js';

const lexicon = { lookup: () => [], lookupLoose: () => [] };
const names = {
  tags: ['NOUN', 'PUNCT', 'VERB'],
  feats: ['NOUN|Number=Plur', 'NOUN', 'PUNCT', 'VERB|Mood=Ind'],
  labels: ['nsubj', 'obj', 'punct', 'root'],
};
const sentences = [
  { forms: ['Soldats', 'avancent', '.'], feats: [0, 3, 2], heads: [1, 3, 1], labels: [0, 3, 2] },
  { forms: ['Marcheurs', 'bloquent', 'pont', '!'], feats: [0, 3, 1, 2], heads: [1, 4, 1, 1], labels: [0, 3, 1, 2] },
];

describe('what training learns, reading gives', () => {
  it('through quantised weights', () => {
    const shape = {
      wordDim: 8,
      bagDim: 16,
      bagRows: 1 << 14,
      hidden: 16,
      layers: 2,
      arcDim: 16,
      labelDim: 16,
      tags: 3,
      feats: 4,
      labels: 4,
    };
    const vectors = { dim: 8, hashes: new Int32Array(0), values: new Int8Array(8) };
    const facts = factsReader(lexicon);
    const net = emptyNetwork(shape, vectors);
    initialise(net, 5);
    const rowsOf = inputReader(vectors, facts);
    const examples = sentences.map(({ forms, feats, heads, labels }) => {
      const tags = feats.map((f) => names.feats[f]?.split('|')[0] as string);
      const relations = labels.map((l) => names.labels[l] as string);
      return goldExample(
        {
          forms,
          lemmas: forms,
          tags,
          feats: feats.map((f) => names.feats[f] as string),
          heads,
          relations,
          contracted: [],
        },
        names,
        rowsOf(forms),
      );
    });
    trainNetwork(net, examples, { epochs: 150, rate: 0.02, seed: 1, dropout: { units: 0, words: 0 }, batch: 2 });
    const bytes = packNetworkFile(
      { shape, ...names, vectorScale: VECTOR_SCALE },
      vectors.hashes,
      vectors.values,
      net.arena.floats(net.weights, net.size),
    );
    const reader = new NetworkReader(openNetworkFile(bytes), facts);
    const relate = relationChooser(openLinearModel(packLinearModel(names.labels, [], [])), names.labels, names.tags);
    for (const { forms, feats, heads, labels } of sentences) {
      const found = reader.read(forms);
      expect([...found.heads]).toEqual(heads);
      expect([...relate({ ...found, words: forms.map(facts) }, found.relations)]).toEqual(labels);
      expect([...found.feats]).toEqual(feats);
    }
  });
});
