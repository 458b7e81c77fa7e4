/** "des": article or "de" + "les"? In: tokens of a paragraph. Out: the same tokens with their syntactic words (UD French). */
import type { TextWords } from '../../lexicon/text.js';
import type { RawToken } from '../analysis.js';
import type { Lefff } from '../lefff/lefff.js';
import { FeatureList } from '../linear/feature-list.js';
import { hashText } from '../linear/hash.js';
import type { LinearModel } from '../linear/packed-model.js';
import { opensClause } from './opening-article.js';
import { cuesOf, type TokenCues } from './token-cues.js';

/** Classes of the model that decides ambiguous contractions, in this order. */
export const CONTRACTION_CLASSES = ['article', 'contraction'] as const;

export function splitContractions(
  tokens: readonly RawToken[],
  words: TextWords,
  lefff: Lefff,
  model: LinearModel,
): RawToken[] {
  const scores = new Int32Array(CONTRACTION_CLASSES.length);
  const split = new Map<number, boolean>();
  walkAmbiguous(tokens, words, lefff, (features, i) => {
    model.score(features, scores);
    const isContraction = (scores[1] as number) >= (scores[0] as number);
    split.set(i, isContraction && !(tokens[i]?.form === 'des' && opensClause(tokens, i, lefff)));
    return split.get(i) as boolean;
  });
  return tokens.map((token, i) => {
    const contraction = words.contractions.get(token.form.toLowerCase());
    if (contraction === undefined || split.get(i) === false) return token;
    return { ...token, words: withCapitals(token.form, contraction.words) };
  });
}

/** Walks over "des" and "du" from left to right; `decide` says whether it is a contraction, and later ones see its answer. */
export function walkAmbiguous(
  tokens: readonly RawToken[],
  words: TextWords,
  lefff: Lefff,
  decide: (features: FeatureList, i: number) => boolean,
): void {
  const cues = cuesOf(tokens, lefff);
  const features = new FeatureList();
  let last = { at: -100, kind: 0 };
  tokens.forEach((token, i) => {
    const contraction = words.contractions.get(token.form.toLowerCase());
    if (contraction?.ambiguous) {
      features.clear();
      leftFeatures(features, cues, i);
      rightFeatures(features, cues, i);
      historyFeatures(features, cues, i, last);
      last = { at: i, kind: decide(features, i) ? 1 : 2 };
    } else if (contraction || /^d(?:e|')$/i.test(token.form)) last = { at: i, kind: 3 };
  });
}

/** "Au" is "À le", "DU" is "DE le": capitals stay on the first word. */
export function withCapitals(form: string, [first, second]: readonly [string, string]): [string, string] {
  if (form === form.toLowerCase()) return [first, second];
  const whole = form === form.toUpperCase() && form.length > 1;
  return [whole ? first.toUpperCase() : (first[0] as string).toUpperCase() + first.slice(1), second];
}

/** What stands before. "tué" goes with an article, "chef" with "de": learnt also from "tué une", "chef de la". */
export function leftFeatures(features: FeatureList, cues: (i: number) => TokenCues, i: number): void {
  const [a, b, p] = [cues(i - 3), cues(i - 2), cues(i - 1)];
  features.add1(0, p.word);
  features.add2(1, b.word, p.word);
  features.add2(2, b.bits, p.bits);
  features.add2(3, p.word, b.bits);
  features.add2(4, p.bits, p.shape);
  features.add2(5, b.word, p.bits);
  features.add1(6, hashText(p.lower.slice(-4)));
  features.add3(7, a.bits, b.bits, p.bits);
}

function rightFeatures(features: FeatureList, cues: (i: number) => TokenCues, i: number): void {
  const [p, own, n, m] = [cues(i - 1), cues(i), cues(i + 1), cues(i + 2)];
  features.add2(20, own.word, own.shape);
  features.add1(21, n.word);
  features.add2(22, own.word, p.bits);
  features.add2(23, own.word, n.bits);
  features.add2(24, p.bits, n.bits);
  features.add2(25, p.word, n.bits);
  features.add2(26, n.bits, m.bits);
  features.add2(27, p.shape, n.shape);
  features.add2(28, p.bits, m.word);
  features.add2(29, n.word, p.bits);
}

/** In a list the decision tends to repeat: "des rebelles et des civils". */
function historyFeatures(
  features: FeatureList,
  cues: (i: number) => TokenCues,
  i: number,
  last: { at: number; kind: number },
): void {
  const distance = i - last.at;
  const kind = distance > 10 ? 0 : last.kind;
  features.add2(40, kind, Math.min(5, distance >> 1));
  features.add2(41, kind, cues(i - 1).word);
  features.add2(42, kind, cues(i - 1).bits);
  features.add3(43, kind, cues(i - 1).word, cues(last.at - 1).word);
}
