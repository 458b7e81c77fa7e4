/** In: sentences with right trees. Out: the linear model of relations, learnt on gold trees by an averaged perceptron with a margin. */
import { FeatureList } from '../../../src/parse/linear/feature-list.js';
import { hangersOf, relationFeatures, type TreeFacts } from '../../../src/parse/relations/relation-features.js';
import { Perceptron } from '../perceptron.js';
import { seededRandom, shuffle } from '../random.js';
import type { Setting } from '../setting.js';
import type { GoldSentence } from '../treebank.js';

const EPOCHS = 8;
/** The right relation must win by this much, or weights move. */
const MARGIN = 4;
/** The average weight that becomes 127. */
const CLIP = 24;

export function trainRelations(
  sentences: readonly GoldSentence[],
  { facts, names }: Setting,
  log: (line: string) => void,
): Uint8Array {
  const numbers = (values: readonly string[], classes: readonly string[]): Int32Array =>
    Int32Array.from(values, (value) => classes.indexOf(value));
  const auxiliary = names.tags.indexOf('AUX');
  const root = names.labels.indexOf('root');
  const examples = sentences.map((s) => {
    const tree: TreeFacts = {
      words: s.forms.map(facts),
      tags: numbers(s.tags, names.tags),
      feats: numbers(s.feats, names.feats),
      heads: s.heads,
    };
    return { tree, hangers: hangersOf(tree, auxiliary), relations: numbers(s.relations, names.labels) };
  });
  const model = new Perceptron(names.labels);
  const features = new FeatureList();
  const scores = new Float32Array(names.labels.length);
  const random = seededRandom(9);

  /** The best of the wrong relations. */
  function rival(right: number): number {
    let best = -1;
    for (let c = 0; c < scores.length; c++) {
      if (c !== right && c !== root && (best < 0 || (scores[c] as number) > (scores[best] as number))) best = c;
    }
    return best;
  }

  function learn({ tree, hangers, relations }: (typeof examples)[number]): void {
    for (const [i, right] of relations.entries()) {
      if (right === root) continue;
      relationFeatures(tree, hangers, i, features);
      model.score(features, scores);
      const wrong = rival(right);
      model.tick();
      if ((scores[right] as number) < (scores[wrong] as number) + MARGIN) model.update(features, right, wrong);
    }
  }

  for (let epoch = 0; epoch < EPOCHS; epoch++) for (const example of shuffle([...examples], random)) learn(example);
  log('relations trained');
  return model.pack(CLIP);
}
