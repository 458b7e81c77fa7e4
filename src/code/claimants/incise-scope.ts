/** What a reporting clause put into a sentence covers. In: its verb and the first word of its group. Out: the words that it reports: "Dix hommes ont été tués, **a indiqué le maire**, dont le fils a fui": not what tells who speaks. */
import type { Grammar } from '../grammar.js';
import { lemmaOf, rootOf, subtree, wordAt } from '../tree/tree.js';

/** "L'armée reconnaît un raid, mais nie avoir **tué des civils comme l'en accuse** le village": what the clause hangs on, no more. */
export function compared(g: Grammar, verb: number, first: number): Set<number> {
  const { head } = wordAt(g.tree, verb);
  const all = outside(g, verb, first);
  if (head < 0 || head > first) return all;
  return new Set(subtree(g.tree, head).filter((i) => all.has(i)));
}

export function outside(g: Grammar, verb: number, first: number): Set<number> {
  const own = new Set(subtree(g.tree, verb));
  const covered = new Set<number>();
  const from = afterLead(g, first);
  const to = relativeAfter(g, verb);
  for (const { index } of g.tree.words)
    if (index >= from && index < to && (index < first || !own.has(index))) covered.add(index);
  covered.delete(verb);
  return covered;
}

/** "…, insiste Awa Koné, **dont le fils a été tué**": what tells who speaks is the article's, whatever it was hung on. */
function relativeAfter(g: Grammar, verb: number): number {
  const root = rootOf(g.tree);
  const relative = g.tree.words.find((w) => w.index > verb && w.feats['PronType'] === 'Rel');
  return relative && root < verb && g.tree.words[relative.index - 1]?.form === ','
    ? relative.index
    : g.tree.words.length;
}

/** "Le ministre a rejeté ces critiques : « nous restons », **a-t-il dit**", "Il a été arrêté, « une injustice », **a-t-il dit**": what leads to the words reported is the article's. */
function afterLead(g: Grammar, first: number): number {
  const { words } = g.tree;
  const colon = words.findLastIndex((w) => w.index < first && w.form === ':');
  if (colon > 0 && OPENING.test(words[colon + 1]?.form ?? '')) return colon + 1;
  const close = words[first - 1]?.form === ',' ? first - 2 : first - 1;
  if (!/^["»”]$/.test(words[close]?.form ?? '')) return 0;
  const open = words.findLastIndex((w) => w.index < close && OPENING.test(w.form));
  const isClause = rootOf(g.tree) < open && isPredicate(g, rootOf(g.tree));
  const isApart = words[open - 1]?.form === ',' && !goesOn(g, open + 1);
  return open > 0 && isApart && isClause ? open : 0;
}

const OPENING = /^[«"“]/;

/** A clause of its own, not the opening of the one that the quotation goes on with ("Hier, « … »"). */
function isPredicate(g: Grammar, root: number): boolean {
  return g.verbLemma(root) !== null && g.group(root).form === 'finite';
}

/** "Le syndicat suspend la grève, « **compte tenu** des pluies », a dit Awa Koné": what only completes the sentence is hers with it. */
function goesOn(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  return /^(ADP|SCONJ|CCONJ)$/.test(word.upos) || word.feats['VerbForm'] === 'Part' || lemmaOf(word) === 'compte';
}
