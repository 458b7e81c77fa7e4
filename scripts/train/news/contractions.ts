/** In: treebank sentences. Out: a rule for running text: is "des" the article, or "de" + "les"? is "du" an article ("du pain")? */
import { FeatureList } from '../../../src/parse/linear/feature-list.js';
import type { FormFacts } from '../../../src/parse/tag/word-table.js';
import { Perceptron } from '../perceptron.js';
import { seededRandom, shuffle } from '../random.js';
import type { GoldSentence } from '../treebank.js';

const EPOCHS = 10;
const AMBIGUOUS = new Set(['des', 'du']);

interface Example {
  readonly tokens: readonly string[];
  readonly at: number;
  readonly contracted: boolean;
}

/** The surface tokens of a sentence, as a text would have them. */
function surface({ forms, contracted }: GoldSentence): Example[] {
  const tokens: string[] = [];
  const places: { at: number; contracted: boolean }[] = [];
  for (let i = 0; i < forms.length; i++) {
    const joined = contracted.includes(i) ? joinedForm(forms[i] as string, forms[i + 1] as string) : null;
    const form = joined ?? (forms[i] as string);
    if (AMBIGUOUS.has(form.toLowerCase())) places.push({ at: tokens.length, contracted: joined !== null });
    tokens.push(form);
    if (joined !== null) i++;
  }
  return places.map((place) => ({ tokens, ...place }));
}

function joinedForm(first: string, second: string): string {
  const key = `${first} ${second}`.toLowerCase();
  return { 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' }[key] ?? first + second;
}

export function trainContractions(
  sentences: readonly GoldSentence[],
  facts: (form: string) => FormFacts,
): (tokens: readonly string[], at: number) => boolean {
  const model = new Perceptron(['article', 'contraction']);
  const features = new FeatureList();
  const scores = new Float32Array(2);
  const random = seededRandom(31);

  function fill(tokens: readonly string[], at: number): void {
    const [w, before, before2, after, after2] = [at, at - 1, at - 2, at + 1, at + 2].map((i) =>
      facts(tokens[i] ?? ''),
    ) as [FormFacts, FormFacts, FormFacts, FormFacts, FormFacts];
    features.clear();
    features.add1(0, w.lower);
    features.add2(1, w.lower, before.lower);
    features.add2(2, w.lower, before.categories);
    features.add2(3, w.lower, before.suffixes[2]);
    features.add2(4, w.lower, after.lower);
    features.add2(5, w.lower, after.categories);
    features.add2(6, w.lower, after.suffixes[2]);
    features.add3(7, w.lower, before.categories, after.categories);
    features.add3(8, w.lower, before2.lower, before.lower);
    features.add3(9, w.lower, after.lower, after2.lower);
    features.add3(10, w.lower, before2.categories, before.categories);
    features.add2(11, w.lower, after.capital);
    model.score(features, scores);
  }

  const examples = sentences.flatMap(surface);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { tokens, at, contracted } of shuffle([...examples], random)) {
      fill(tokens, at);
      const right = contracted ? 1 : 0;
      const guess = (scores[1] as number) > (scores[0] as number) ? 1 : 0;
      if (guess !== right) model.update(features, right, guess);
      model.tick();
    }
  }
  model.average();
  return (tokens, at) => {
    fill(tokens, at);
    return (scores[1] as number) > (scores[0] as number);
  };
}
