/** "des": article or "de" + "les"? In: tokens of a paragraph. Out: the same tokens with their syntactic words (UD French). */
import type { TextWords } from '../../lexicon/text.js';
import type { RawToken } from '../analysis.js';
import type { Lefff } from '../lefff/lefff.js';
import { FeatureList } from '../linear/feature-list.js';
import type { LinearModel } from '../linear/packed-model.js';
import { cuesOf, type TokenCues } from './token-cues.js';

/** Classes of the model that decides ambiguous contractions, in this order. */
export const CONTRACTION_CLASSES = ['article', 'contraction'] as const;

export function splitContractions(
  tokens: readonly RawToken[],
  words: TextWords,
  lefff: Lefff,
  model: LinearModel,
): RawToken[] {
  const cues = cuesOf(tokens, lefff);
  const features = new FeatureList();
  const scores = new Int32Array(CONTRACTION_CLASSES.length);
  return tokens.map((token, i) => {
    const contraction = words.contractions.get(token.form.toLowerCase());
    if (contraction === undefined) return token;
    if (contraction.ambiguous) {
      contractionFeatures(features, cues, i);
      model.score(features, scores);
      if ((scores[0] as number) > (scores[1] as number)) return token;
    }
    return { ...token, words: withCapitals(token.form, contraction.words) };
  });
}

/** "Au" is "À le", "DU" is "DE le": capitals stay on the first word. */
export function withCapitals(form: string, [first, second]: readonly [string, string]): [string, string] {
  if (form === form.toLowerCase()) return [first, second];
  const whole = form === form.toUpperCase() && form.length > 1;
  return [whole ? first.toUpperCase() : (first[0] as string).toUpperCase() + first.slice(1), second];
}

export function contractionFeatures(features: FeatureList, cues: (i: number) => TokenCues, i: number): void {
  const [b, p, own, n, m] = [cues(i - 2), cues(i - 1), cues(i), cues(i + 1), cues(i + 2)];
  features.clear();
  features.add1(0, own.word);
  features.add1(1, p.word);
  features.add1(2, n.word);
  features.add2(3, own.word, p.bits);
  features.add2(4, own.word, n.bits);
  features.add2(5, p.bits, n.bits);
  features.add2(6, p.word, n.bits);
  features.add2(7, b.word, p.word);
  features.add2(8, n.bits, m.bits);
  features.add2(9, b.bits, p.bits);
  features.add2(10, p.word, m.word);
  features.add2(11, p.shape, own.shape);
  features.add2(12, p.shape, n.shape);
  features.add2(13, b.word, n.shape);
  features.add2(14, n.word, p.bits);
  features.add3(15, own.word, p.shape, p.bits);
}
