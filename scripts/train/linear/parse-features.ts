/** In: the words around a decision. Out: the features of the next transition, after Zhang & Nivre (2011), with the lexicon and prepositions. */
import type { FeatureList } from '../../../src/parse/linear/feature-list.js';
import { type Focus, focusOf, type SentenceColumns, type WordValues } from './focus.js';
import type { ParseState } from './state.js';

export type { SentenceColumns } from './focus.js';

/** Adds features whose template numbers start at `t`; returns the next free number. */
type Group = (f: Focus, out: FeatureList, t: number) => number;

function wordAlone(w: WordValues, out: FeatureList, t: number): number {
  out.add1(t, w.form);
  out.add1(t + 1, w.tag);
  out.add2(t + 2, w.form, w.tag);
  out.add1(t + 3, w.feats);
  out.add2(t + 4, w.tag, w.lexicon);
  return t + 5;
}

const singleWords: Group = ({ s0, s1, s2, b0, b1, b2 }, out, start) => {
  let t = wordAlone(b0, out, wordAlone(s1, out, wordAlone(s0, out, start)));
  out.add1(t++, b1.form);
  out.add1(t++, b1.tag);
  out.add2(t++, b1.form, b1.tag);
  out.add1(t++, b2.tag);
  out.add2(t++, b2.form, b2.tag);
  out.add1(t++, s2.tag);
  out.add2(t++, s2.form, s2.tag);
  for (const w of [s0, b0, s1]) out.add2(t++, w.tag, w.suffix);
  return t;
};

function pair(a: WordValues, b: WordValues, out: FeatureList, t: number): number {
  out.add4(t, a.form, a.tag, b.form, b.tag);
  out.add3(t + 1, a.form, a.tag, b.tag);
  out.add3(t + 2, a.tag, b.form, b.tag);
  out.add2(t + 3, a.tag, b.tag);
  out.add2(t + 4, a.form, b.form);
  out.add2(t + 5, a.feats, b.feats);
  return t + 6;
}

const pairs: Group = ({ s0, s1, b0, b1 }, out, start) => {
  let t = pair(s1, s0, out, pair(s0, b0, out, start));
  out.add2(t++, b0.tag, b1.tag);
  out.add2(t++, b0.form, b1.tag);
  out.add2(t++, b0.tag, b1.form);
  out.add2(t++, s1.tag, b0.tag);
  out.add2(t++, s1.form, b0.tag);
  out.add2(t++, s1.tag, b0.form);
  return t;
};

const triples: Group = ({ s0, s1, s2, b0, b1, b2 }, out, start) => {
  let t = start;
  out.add3(t++, s0.tag, b0.tag, b1.tag);
  out.add3(t++, b0.tag, b1.tag, b2.tag);
  out.add3(t++, s1.tag, s0.tag, b0.tag);
  out.add3(t++, s2.tag, s1.tag, s0.tag);
  out.add3(t++, s1.form, s0.tag, b0.tag);
  out.add3(t++, s1.tag, s0.form, b0.tag);
  out.add3(t++, s1.tag, s0.tag, b0.form);
  out.add4(t++, s1.tag, s0.tag, b0.tag, b1.tag);
  out.add4(t++, s2.tag, s1.tag, s0.tag, b0.tag);
  return t;
};

const children: Group = (f, out, start) => {
  let t = start;
  const { s0, s1, b0, s0l1, s0r1, s1l1, s1r1, b0l1, b0l2 } = f;
  for (const [w, kid] of [
    [s0, s0l1],
    [s0, s0r1],
    [s1, s1l1],
    [s1, s1r1],
    [b0, b0l1],
    [b0, b0l2],
  ] as const) {
    out.add3(t++, w.tag, kid.tag, kid.label);
  }
  for (const [w, a, b] of [
    [s0, s0l1, f.s0l2],
    [s0, s0r1, f.s0r2],
    [s1, s1r1, f.s1r2],
    [s1, s1l1, f.s1l2],
    [b0, b0l1, b0l2],
  ] as const) {
    out.add3(t++, w.tag, a.label, b.label);
  }
  for (const kid of [s0l1, s0r1, b0l1]) out.add3(t++, s0.tag, b0.tag, kid.label);
  for (const kid of [s0l1, s0r1, s1r1, s1l1]) out.add3(t++, s1.tag, s0.tag, kid.label);
  for (const [w, kid] of [
    [s0, s0r1],
    [s0, s0l1],
    [s1, s1r1],
    [s1, s1l1],
    [b0, b0l1],
  ] as const)
    out.add2(t++, w.form, kid.label);
  return t;
};

/** Prepositions and other leftmost function words: "attaque contre", "tué par". */
const prepositions: Group = ({ s0, s1, s2, b0, s0l1, s1l1, b0l1 }, out, start) => {
  let t = start;
  out.add3(t++, s1.form, s0l1.form, s0.tag);
  out.add3(t++, s1.tag, s0l1.form, s0.tag);
  out.add3(t++, s1.tag, s0l1.form, s0.form);
  out.add4(t++, s1.tag, s0l1.form, s0.tag, s1.feats);
  out.add3(t++, s0.tag, s0l1.form, b0.tag);
  out.add3(t++, b0.tag, b0l1.form, s0.tag);
  out.add3(t++, s0.form, b0l1.form, b0.tag);
  out.add3(t++, s0l1.form, s1l1.form, s1.tag);
  out.add4(t++, s2.tag, s1.tag, s0.tag, s0l1.form);
  return t;
};

const valencyAndDistance: Group = (f, out, start) => {
  let t = start;
  const { s0, s1, b0, frontDistance: d0, stackDistance: d1 } = f;
  out.add2(t++, s0.tag, f.s0Right);
  out.add2(t++, s0.tag, f.s0Left);
  out.add2(t++, s0.form, f.s0Right);
  out.add2(t++, s1.form, f.s1Right);
  out.add2(t++, s1.tag, f.s1Right);
  out.add2(t++, s1.tag, f.s1Left);
  out.add2(t++, b0.tag, f.b0Left);
  out.add2(t++, b0.form, f.b0Left);
  out.add1(t++, d0);
  out.add3(t++, s0.tag, b0.tag, d0);
  out.add2(t++, s0.form, d0);
  out.add2(t++, b0.form, d0);
  out.add1(t++, d1);
  out.add3(t++, s1.tag, s0.tag, d1);
  out.add2(t++, s1.form, d1);
  out.add2(t++, s0.form, d1);
  out.add3(t++, s0.tag, b0.tag, f.beforeFront.form);
  out.add3(t++, s1.tag, s0.tag, f.beforeTop);
  out.add2(t++, f.beforeFront.tag, b0.tag);
  return t;
};

const GROUPS: readonly Group[] = [singleWords, pairs, triples, children, prepositions, valencyAndDistance];

export function parseFeatures(state: ParseState, columns: SentenceColumns, out: FeatureList): void {
  const focus = focusOf(state, columns);
  out.clear();
  out.add1(0, 0);
  let t = 1;
  for (const group of GROUPS) t = group(focus, out, t);
}
