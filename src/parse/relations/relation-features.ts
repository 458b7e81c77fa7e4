/** In: a tree with tags and features. Out: the features of one arc's relation: both ends, the preposition, the voice, what else hangs there. */
import type { FeatureList } from '../linear/feature-list.js';
import type { FormFacts } from '../tag/word-table.js';

/** A sentence whose tree is known; n stands for the root. Names are class names ("VERB", "VERB|Voice=Pass"). */
export interface TreeFacts {
  readonly words: readonly FormFacts[];
  readonly tags: ArrayLike<number>;
  readonly feats: ArrayLike<number>;
  readonly heads: ArrayLike<number>;
}

/** What hangs on each word, gathered once a sentence: hashes of forms, -1 where there is nothing. */
export interface Hangers {
  /** Leftmost dependent before the word when it is a preposition, conjunction, determiner…: its form and class. */
  readonly first: Int32Array;
  readonly firstTag: Int32Array;
  /** Auxiliary nearest to the left: "été tué", "a tué". */
  readonly auxiliary: Int32Array;
  /** Dependents on the left and on the right. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Bits of the classes of dependents. */
  readonly tags: Int32Array;
}

const NOTHING = -1;

export function hangersOf({ words, tags, heads }: TreeFacts, auxiliaryTag: number): Hangers {
  const n = words.length;
  const column = (value: number): Int32Array => new Int32Array(n + 1).fill(value);
  const h = {
    first: column(NOTHING),
    firstTag: column(NOTHING),
    auxiliary: column(NOTHING),
    left: column(0),
    right: column(0),
    tags: column(0),
  };
  for (let i = n - 1; i >= 0; i--) {
    const head = heads[i] as number;
    const tag = tags[i] as number;
    h.tags[head] = (h.tags[head] as number) | (1 << tag);
    if (i > head || head === n) {
      h.right[head] = (h.right[head] as number) + 1;
      continue;
    }
    h.left[head] = (h.left[head] as number) + 1;
    h.first[head] = (words[i] as FormFacts).lower;
    h.firstTag[head] = tag;
    if (tag === auxiliaryTag && h.auxiliary[head] === NOTHING) h.auxiliary[head] = (words[i] as FormFacts).lower;
  }
  return h;
}

const ROOT: FormFacts = {
  form: 5,
  lower: 5,
  suffixes: [5, 5, 5, 5],
  prefix: 5,
  shape: 5,
  categories: 0,
  morphs: 0,
  capital: 0,
};

export function relationFeatures(t: TreeFacts, hangers: Hangers, i: number, out: FeatureList): void {
  const n = t.words.length;
  const head = t.heads[i] as number;
  const d = t.words[i] as FormFacts;
  const h = t.words[head] ?? ROOT;
  const dTag = t.tags[i] as number,
    dFeats = t.feats[i] as number;
  const hTag = head === n ? NOTHING : (t.tags[head] as number),
    hFeats = head === n ? NOTHING : (t.feats[head] as number);
  const side = head === n ? 0 : head > i ? 1 : 2;
  const first = hangers.first[i] as number,
    firstTag = hangers.firstTag[i] as number;
  const headAux = hangers.auxiliary[head] as number,
    headFirst = hangers.first[head] as number;
  const gap = Math.min(5, Math.abs(head - i));
  const before = t.words[i - 1]?.lower ?? NOTHING;
  const after = t.words[i + 1]?.lower ?? NOTHING;
  const afterTag = i + 1 < n ? (t.tags[i + 1] as number) : NOTHING;
  out.clear();
  out.add3(1, dTag, hTag, side);
  out.add3(2, dFeats, hTag, side);
  out.add3(3, dTag, hFeats, side);
  out.add3(4, dFeats, hFeats, side);
  out.add3(5, d.lower, hTag, side);
  out.add3(6, d.lower, h.lower, side);
  out.add3(7, dTag, h.lower, side);
  out.add4(8, first, hTag, dTag, side);
  out.add4(9, first, h.lower, dTag, side);
  out.add4(10, first, hFeats, dTag, headAux);
  out.add3(11, first, d.lower, hTag);
  out.add3(12, first, firstTag, dFeats);
  out.add4(13, headAux, hFeats, dTag, side);
  out.add4(14, dTag, hTag, hangers.left[i] as number, hangers.right[i] as number);
  out.add4(15, dTag, hTag, side, gap);
  out.add3(16, d.lower, before, hTag);
  out.add3(17, d.lower, after, hTag);
  out.add4(18, dTag, hTag, before, side);
  out.add4(19, dTag, hTag, side, hangers.tags[i] as number);
  out.add4(20, dTag, side, hTag, hangers.tags[head] as number);
  out.add3(21, d.suffixes[2], hTag, side);
  out.add3(22, d.suffixes[1], h.suffixes[1], side);
  out.add4(23, d.shape, hTag, h.shape, side);
  out.add4(24, dTag, afterTag, hTag, side);
  out.add4(25, headFirst, hTag, dTag, side);
  out.add3(26, d.lower, hFeats, headAux);
  out.add4(27, first, d.shape, hTag, dTag);
  out.add3(28, first, d.suffixes[2], hTag);
  out.add4(29, dTag, first, h.suffixes[2], side);
}
