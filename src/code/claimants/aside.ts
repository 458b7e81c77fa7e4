/** Words put in between dashes or brackets. In: a word. Out: the indexes of the aside around it; a source in there vouches for the aside alone: "Les autres - **entre 50 et 70 selon les historiens** - ont été tués". */
import type { Word } from '../../model/sentence.js';
import type { Grammar } from '../grammar.js';
import { lemmaOf } from '../tree/tree.js';

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

/** "La marche a réuni des centaines de personnes, **2 000 selon la police**": a bare figure behind a comma, given by one source, beside what the article counts. */
export function figureAside(g: Grammar, index: number): Set<number> | null {
  const { words } = g.tree;
  const open = words.findLastIndex((w) => w.index < index && w.form === ',');
  if (open < 1) return null;
  const lead = words.slice(open + 1, index);
  const figure = lead.findLastIndex((w) => w.upos === 'NUM' || isCollective(g, w));
  const isBare = lead
    .slice(0, figure + 1)
    .every((w) => w.upos === 'NUM' || /^(ADV|ADP|DET)$/.test(w.upos) || isCollective(g, w));
  // the source follows the figure at once: "2 000 | selon | la | police"
  const counted = lead[figure + 1];
  const isCounted = counted !== undefined && isPeople(g, counted) ? 1 : 0;
  const isGiven =
    words[open + 2 + figure + isCounted]?.upos === 'ADP' && lead.length - figure - isCounted <= FROM_FIGURE;
  if (figure < 0 || !isBare || !isGiven) return null;
  return new Set(lead.slice(0, figure + 1).map((w) => w.index));
}

/** "les assaillants, **une centaine** selon des témoins, ont fui" */
function isCollective(g: Grammar, word: Word): boolean {
  return g.lexicon.quantities.collectives.has(lemmaOf(word));
}

/** "20 000 **personnes** d'après les organisateurs"; "deux **blessés** selon la police" is news. */
function isPeople(g: Grammar, { upos, index, lemma }: Word): boolean {
  const classes = g.classes(index);
  return (
    upos === 'NOUN' && (classes.has('person') || classes.has('actor')) && !g.lexicon.quantities.tollNouns.has(lemma)
  );
}

/** The words between a figure and the head of its source, one more. */
const FROM_FIGURE = 4;

const MARK = /^[()–—-]$/;
const CLOSING: Readonly<Record<string, string>> = { '(': ')' };
