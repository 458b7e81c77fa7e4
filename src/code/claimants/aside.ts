/** Words put in between dashes or brackets. In: a word. Out: the indexes of the aside around it; a source in there vouches for the aside alone: "Les autres - **entre 50 et 70 selon les historiens** - ont été tués". */
import type { Grammar } from '../grammar.js';

const LONGEST = 14;

export function asideAround(g: Grammar, index: number): Set<number> | null {
  const { words } = g.tree;
  const open = words.findLastIndex((w) => w.index < index && MARK.test(w.form));
  const mark = words[open]?.form;
  const closing = mark === undefined ? undefined : (CLOSING[mark] ?? mark);
  const close = words.findIndex((w) => w.index > index && w.form === closing);
  // a dash alone opens no aside, and nothing stands before one that a sentence begins with
  if (open < 1 || close < 0 || close - open > LONGEST || mark === ')') return null;
  const inside = words.slice(open + 1, close).map((w) => w.index);
  return inside.length === 0 ? null : new Set(inside);
}

const MARK = /^[()–—-]$/;
const CLOSING: Readonly<Record<string, string>> = { '(': ')' };
