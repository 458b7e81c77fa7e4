/** In: a parser state and the columns of its sentence. Out: the values of the words around the next decision, by the names features use. */
import type { ParseState } from './state.js';

/** Columns of a sentence, one value a word; index n is the root, n + 1 stands for "none". */
export interface SentenceColumns {
  readonly form: Int32Array;
  readonly tag: Int32Array;
  readonly feats: Int32Array;
  readonly lexicon: Int32Array;
  readonly suffix: Int32Array;
}

/** What is known of one word: its columns. */
export interface WordValues {
  readonly form: number;
  readonly tag: number;
  readonly feats: number;
  readonly lexicon: number;
  readonly suffix: number;
}

/** A child already attached: its word class and its relation. */
export interface ChildValues {
  readonly tag: number;
  readonly label: number;
  readonly form: number;
}

/** s0, s1, s2: the stack from its top; b0, b1, b2: the buffer from its front; l1, l2, r1, r2: outermost children on the left and right. */
export interface Focus {
  readonly s0: WordValues;
  readonly s1: WordValues;
  readonly s2: WordValues;
  readonly b0: WordValues;
  readonly b1: WordValues;
  readonly b2: WordValues;
  /** The words just before the front of the buffer and before the top of the stack: commas, conjunctions. */
  readonly beforeFront: WordValues;
  readonly beforeTop: number;
  readonly s0l1: ChildValues;
  readonly s0l2: ChildValues;
  readonly s0r1: ChildValues;
  readonly s0r2: ChildValues;
  readonly s1l1: ChildValues;
  readonly s1l2: ChildValues;
  readonly s1r1: ChildValues;
  readonly s1r2: ChildValues;
  readonly b0l1: ChildValues;
  readonly b0l2: ChildValues;
  /** Numbers of children on each side. */
  readonly s0Left: number;
  readonly s0Right: number;
  readonly s1Left: number;
  readonly s1Right: number;
  readonly b0Left: number;
  /** Distances between the front and s0, between s0 and s1; -1 where one is missing. */
  readonly frontDistance: number;
  readonly stackDistance: number;
}

/** Exact up to 4, then "some", then "far". */
function distance(a: number, b: number): number {
  const d = a - b;
  if (d < 5) return d;
  return d < 10 ? 5 : 6;
}

export function focusOf(s: ParseState, c: SentenceColumns): Focus {
  const none = s.n + 1;
  const at = (word: number): number => (word < 0 ? none : word);
  const values = (i: number): WordValues => ({
    form: c.form[i] as number,
    tag: c.tag[i] as number,
    feats: c.feats[i] as number,
    lexicon: c.lexicon[i] as number,
    suffix: c.suffix[i] as number,
  });
  const child = (column: Int32Array, word: number): ChildValues => {
    const i = word > s.n ? none : at(column[word] as number);
    return { tag: c.tag[i] as number, form: c.form[i] as number, label: i >= s.n ? -2 : (s.labels[i] as number) };
  };
  const count = (column: Int32Array, word: number): number => (word === none ? 0 : (column[word] as number));
  const ahead = (k: number): number => (s.front + k <= s.n ? s.front + k : none);
  const [s0, s1, s2] = [at(s.top(0)), at(s.top(1)), at(s.top(2))];
  const b0 = s.front;
  return {
    s0: values(s0),
    s1: values(s1),
    s2: values(s2),
    b0: values(b0),
    b1: values(ahead(1)),
    b2: values(ahead(2)),
    beforeFront: values(b0 > 0 ? b0 - 1 : none),
    beforeTop: c.form[s0 < none && s0 > 0 ? s0 - 1 : none] as number,
    s0l1: child(s.left1, s0),
    s0l2: child(s.left2, s0),
    s0r1: child(s.right1, s0),
    s0r2: child(s.right2, s0),
    s1l1: child(s.left1, s1),
    s1l2: child(s.left2, s1),
    s1r1: child(s.right1, s1),
    s1r2: child(s.right2, s1),
    b0l1: child(s.left1, b0),
    b0l2: child(s.left2, b0),
    s0Left: count(s.leftCount, s0),
    s0Right: count(s.rightCount, s0),
    s1Left: count(s.leftCount, s1),
    s1Right: count(s.rightCount, s1),
    b0Left: count(s.leftCount, b0),
    frontDistance: s0 === none ? -1 : distance(b0, s0),
    stackDistance: s1 === none ? -1 : distance(s0, s1),
  };
}
