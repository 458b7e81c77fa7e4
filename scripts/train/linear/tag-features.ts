/** In: facts of the words around position i and the tags already given. Out: the features of the decision on word i's tag. */
import type { FeatureList } from '../../../src/parse/linear/feature-list.js';
import type { FormFacts } from '../../../src/parse/tag/word-table.js';

/** Stands before the first and after the last word. */
export const EDGE: FormFacts = {
  form: 1,
  lower: 1,
  suffixes: [1, 1, 1, 1],
  prefix: 1,
  shape: 1,
  categories: 1 << 22,
  morphs: 1 << 22,
  capital: 0,
};

/** `tags[j]` is the class of word j < i, -1 before the sentence. */
export function tagFeatures(words: readonly FormFacts[], i: number, tags: ArrayLike<number>, out: FeatureList): void {
  const w = words[i] ?? EDGE;
  const p1 = words[i - 1] ?? EDGE;
  const p2 = words[i - 2] ?? EDGE;
  const n1 = words[i + 1] ?? EDGE;
  const n2 = words[i + 2] ?? EDGE;
  const t1 = i > 0 ? (tags[i - 1] as number) : -1;
  const t2 = i > 1 ? (tags[i - 2] as number) : -1;
  const first = i === 0 ? 1 : 0;
  out.clear();
  out.add1(0, 0);
  out.add1(1, w.lower);
  out.add1(2, w.form);
  for (let k = 0; k < 4; k++) out.add1(3 + k, w.suffixes[k] as number);
  out.add1(7, w.prefix);
  out.add2(8, w.shape, first);
  out.add1(9, w.categories);
  out.add2(10, w.categories, w.morphs);
  out.add2(11, w.categories, w.shape);
  out.add2(12, w.categories, w.suffixes[2]);
  out.add1(13, t1);
  out.add2(14, t1, t2);
  out.add2(15, t1, w.lower);
  out.add2(16, t1, w.categories);
  out.add3(17, t1, t2, w.categories);
  out.add1(18, p1.lower);
  out.add1(19, p2.lower);
  out.add1(20, n1.lower);
  out.add1(21, n2.lower);
  out.add2(22, p1.lower, w.lower);
  out.add2(23, w.lower, n1.lower);
  out.add1(24, n1.suffixes[2]);
  out.add1(25, p1.suffixes[2]);
  out.add2(26, w.categories, n1.categories);
  out.add3(27, w.categories, n1.categories, n2.categories);
  out.add3(28, p1.categories, w.categories, n1.categories);
  out.add3(29, t1, w.categories, n1.categories);
  out.add2(30, w.lower, n1.categories);
  out.add3(31, t1, w.lower, n1.categories);
  out.add2(32, t1, n1.shape);
  out.add2(33, w.shape, p1.shape);
  out.add2(34, w.shape, n1.shape);
  out.add2(35, t1, w.suffixes[2]);
  out.add2(36, n1.categories, n2.categories);
  out.add2(37, t1, n1.categories);
  out.add3(38, w.suffixes[1], w.shape, t1);
  out.add2(39, p2.lower, p1.lower);
  out.add2(40, n1.lower, n2.lower);
}

/** Features of the inflection of word i, once every tag is known; `feats[j]` is the class of word j < i. */
export function morphFeatures(
  words: readonly FormFacts[],
  i: number,
  tags: ArrayLike<number>,
  feats: ArrayLike<number>,
  out: FeatureList,
): void {
  const w = words[i] ?? EDGE;
  const p1 = words[i - 1] ?? EDGE;
  const n1 = words[i + 1] ?? EDGE;
  const t = tags[i] as number;
  const tp = i > 0 ? (tags[i - 1] as number) : -1;
  const tn = i + 1 < words.length ? (tags[i + 1] as number) : -1;
  const f1 = i > 0 ? (feats[i - 1] as number) : -1;
  const f2 = i > 1 ? (feats[i - 2] as number) : -1;
  out.clear();
  out.add1(0, t);
  out.add2(1, t, w.lower);
  out.add2(2, t, w.suffixes[1]);
  out.add2(3, t, w.suffixes[2]);
  out.add2(4, t, w.suffixes[3]);
  out.add2(5, t, w.suffixes[0]);
  out.add3(6, t, w.categories, w.morphs);
  out.add2(7, t, w.morphs);
  out.add2(8, t, f1);
  out.add3(9, t, f1, f2);
  out.add3(10, t, w.morphs, f1);
  out.add3(11, t, w.suffixes[1], f1);
  out.add3(12, t, p1.lower, w.morphs);
  out.add2(13, t, p1.lower);
  out.add3(14, t, tp, tn);
  out.add3(15, t, w.morphs, n1.morphs);
  out.add2(16, t, n1.lower);
  out.add2(17, t, w.shape);
  out.add3(18, t, w.lower, f1);
  out.add3(19, t, w.morphs, f2);
}
