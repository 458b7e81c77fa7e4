/** In: a parser state and the columns of its sentence. Out: the features of the next transition. */
import type { FeatureList } from '../linear/feature-list.js';
import type { ParseState } from './state.js';

/** Columns of a sentence, one value a word; index n is the root, n + 1 stands for "none". */
export interface SentenceColumns {
  readonly form: Int32Array;
  readonly tag: Int32Array;
  readonly feats: Int32Array;
  readonly lexicon: Int32Array;
  readonly suffix: Int32Array;
}

function distance(a: number, b: number): number {
  const d = a - b;
  return d < 5 ? d : d < 10 ? 5 : 6;
}

/** -1 (no such word) reads the last row of the columns. */
export function parseFeatures(s: ParseState, c: SentenceColumns, out: FeatureList): void {
  const none = s.n + 1;
  const at = (word: number): number => (word < 0 ? none : word);
  const child = (column: Int32Array, word: number): number =>
    word < 0 || word > s.n ? none : at(column[word] as number);
  const label = (word: number): number => (word >= s.n ? -2 : (s.labels[word] as number));
  const { form, tag, feats, lexicon, suffix } = c;
  const s0 = at(s.top(0));
  const s1 = at(s.top(1));
  const s2 = at(s.top(2));
  const b0 = s.front;
  const b1 = b0 + 1 <= s.n ? b0 + 1 : none;
  const b2 = b0 + 2 <= s.n ? b0 + 2 : none;
  const s0l1 = child(s.left1, s0),
    s0l2 = child(s.left2, s0),
    s0r1 = child(s.right1, s0),
    s0r2 = child(s.right2, s0);
  const s1l1 = child(s.left1, s1),
    s1r1 = child(s.right1, s1),
    s1r2 = child(s.right2, s1),
    s1l2 = child(s.left2, s1);
  const b0l1 = child(s.left1, b0),
    b0l2 = child(s.left2, b0);
  const g = (column: Int32Array, word: number): number => column[word] as number;
  const s0f = g(form, s0),
    s0t = g(tag, s0),
    s1f = g(form, s1),
    s1t = g(tag, s1),
    b0f = g(form, b0),
    b0t = g(tag, b0);
  const s2t = g(tag, s2),
    b1t = g(tag, b1),
    b2t = g(tag, b2),
    b1f = g(form, b1),
    b2f = g(form, b2);
  const s0m = g(feats, s0),
    s1m = g(feats, s1),
    b0m = g(feats, b0);
  const s0case = g(form, s0l1),
    b0case = g(form, b0l1);
  const d0 = s0 === none ? -1 : distance(b0, s0);
  const d1 = s1 === none ? -1 : distance(s0, s1);
  const vl0 = s0 === none ? 0 : (s.leftCount[s0] as number),
    vr0 = s0 === none ? 0 : (s.rightCount[s0] as number);
  const vr1 = s1 === none ? 0 : (s.rightCount[s1] as number),
    vl1 = s1 === none ? 0 : (s.leftCount[s1] as number);
  const vlb = s.leftCount[b0] as number;
  out.clear();
  let t = 0;
  out.add1(t++, 0);
  // single words
  out.add1(t++, s0f);
  out.add1(t++, s0t);
  out.add2(t++, s0f, s0t);
  out.add1(t++, s0m);
  out.add2(t++, s0t, g(lexicon, s0));
  out.add1(t++, s1f);
  out.add1(t++, s1t);
  out.add2(t++, s1f, s1t);
  out.add1(t++, s1m);
  out.add2(t++, s1t, g(lexicon, s1));
  out.add1(t++, b0f);
  out.add1(t++, b0t);
  out.add2(t++, b0f, b0t);
  out.add1(t++, b0m);
  out.add2(t++, b0t, g(lexicon, b0));
  out.add1(t++, b1f);
  out.add1(t++, b1t);
  out.add2(t++, b1f, b1t);
  out.add1(t++, b2t);
  out.add2(t++, b2f, b2t);
  out.add1(t++, s2t);
  out.add2(t++, g(form, s2), s2t);
  out.add2(t++, s0t, g(suffix, s0));
  out.add2(t++, b0t, g(suffix, b0));
  out.add2(t++, s1t, g(suffix, s1));
  // pairs
  out.add4(t++, s0f, s0t, b0f, b0t);
  out.add3(t++, s0f, s0t, b0t);
  out.add3(t++, s0t, b0f, b0t);
  out.add2(t++, s0t, b0t);
  out.add2(t++, s0f, b0f);
  out.add2(t++, s0m, b0m);
  out.add4(t++, s1f, s1t, s0f, s0t);
  out.add3(t++, s1f, s1t, s0t);
  out.add3(t++, s1t, s0f, s0t);
  out.add2(t++, s1t, s0t);
  out.add2(t++, s1f, s0f);
  out.add2(t++, s1m, s0m);
  out.add2(t++, b0t, b1t);
  out.add2(t++, b0f, b1t);
  out.add2(t++, b0t, b1f);
  out.add2(t++, s1t, b0t);
  out.add2(t++, s1f, b0t);
  out.add2(t++, s1t, b0f);
  // triples
  out.add3(t++, s0t, b0t, b1t);
  out.add3(t++, b0t, b1t, b2t);
  out.add3(t++, s1t, s0t, b0t);
  out.add3(t++, s2t, s1t, s0t);
  out.add3(t++, s1f, s0t, b0t);
  out.add3(t++, s1t, s0f, b0t);
  out.add3(t++, s1t, s0t, b0f);
  out.add4(t++, s1t, s0t, b0t, b1t);
  out.add4(t++, s2t, s1t, s0t, b0t);
  // children
  out.add3(t++, s0t, g(tag, s0l1), label(s0l1));
  out.add3(t++, s0t, g(tag, s0r1), label(s0r1));
  out.add3(t++, s1t, g(tag, s1l1), label(s1l1));
  out.add3(t++, s1t, g(tag, s1r1), label(s1r1));
  out.add3(t++, b0t, g(tag, b0l1), label(b0l1));
  out.add3(t++, b0t, g(tag, b0l2), label(b0l2));
  out.add3(t++, s0t, label(s0l1), label(s0l2));
  out.add3(t++, s0t, label(s0r1), label(s0r2));
  out.add3(t++, s1t, label(s1r1), label(s1r2));
  out.add3(t++, s1t, label(s1l1), label(s1l2));
  out.add3(t++, b0t, label(b0l1), label(b0l2));
  out.add3(t++, s0t, b0t, label(s0l1));
  out.add3(t++, s0t, b0t, label(s0r1));
  out.add3(t++, s0t, b0t, label(b0l1));
  out.add3(t++, s1t, s0t, label(s0l1));
  out.add3(t++, s1t, s0t, label(s0r1));
  out.add3(t++, s1t, s0t, label(s1r1));
  out.add3(t++, s1t, s0t, label(s1l1));
  out.add2(t++, s0f, label(s0r1));
  out.add2(t++, s0f, label(s0l1));
  out.add2(t++, s1f, label(s1r1));
  out.add2(t++, s1f, label(s1l1));
  out.add2(t++, b0f, label(b0l1));
  // prepositions and other leftmost function words: "attaque contre", "tué par"
  out.add3(t++, s1f, s0case, s0t);
  out.add3(t++, s1t, s0case, s0t);
  out.add3(t++, s1t, s0case, s0f);
  out.add4(t++, s1t, s0case, s0t, s1m);
  out.add3(t++, s0t, s0case, b0t);
  out.add3(t++, b0t, b0case, s0t);
  out.add3(t++, s0f, b0case, b0t);
  out.add3(t++, s0case, g(form, s1l1), s1t);
  out.add4(t++, s2t, s1t, s0t, s0case);
  // valency and distance
  out.add2(t++, s0t, vr0);
  out.add2(t++, s0t, vl0);
  out.add2(t++, s0f, vr0);
  out.add2(t++, s1f, vr1);
  out.add2(t++, s1t, vr1);
  out.add2(t++, s1t, vl1);
  out.add2(t++, b0t, vlb);
  out.add2(t++, b0f, vlb);
  out.add1(t++, d0);
  out.add3(t++, s0t, b0t, d0);
  out.add2(t++, s0f, d0);
  out.add2(t++, b0f, d0);
  out.add1(t++, d1);
  out.add3(t++, s1t, s0t, d1);
  out.add2(t++, s1f, d1);
  out.add2(t++, s0f, d1);
  // what came just before the front: commas and conjunctions
  const before = b0 > 0 ? b0 - 1 : none;
  out.add3(t++, s0t, b0t, g(form, before));
  out.add3(t++, s1t, s0t, g(form, s0 < none && s0 > 0 ? s0 - 1 : none));
  out.add2(t++, g(tag, before), b0t);
}
