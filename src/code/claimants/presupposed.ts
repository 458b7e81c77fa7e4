/** What a report takes for granted. In: a trigger's anchor and the words that an attribution covers (null: all, as in a quotation). Out: does the reported clause only point back at the event ("a jugé que **les otages libérés** vendredi ont pris des risques"), so that the source need not vouch for it? */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, lemmaOf, pathUp, wordAt } from '../tree/tree.js';

export function isPresupposed(g: Grammar, anchor: number, covers: ReadonlySet<number> | null): boolean {
  const isCovered = (i: number): boolean => covers?.has(i) ?? true;
  const path = [anchor, ...pathUp(g.tree, anchor).filter((i) => i !== anchor)].filter(isCovered);
  return path.some((i, step) => {
    const word = wordAt(g.tree, i);
    if (hasRel(word, 'acl', 'acl:relcl')) return isCovered(word.head) && isDefinite(g, word.head);
    if (word.upos === 'VERB' && isWhereClause(g, i)) return true;
    return step === 0 && word.upos === 'NOUN' && hasRel(word, 'nmod', 'obl', 'obl:mod', 'obl:arg') && isDefinite(g, i);
  });
}

/** "…le terrain, **où** les groupes ont multiplié les attaques", whatever the clause was hung on. */
function isWhereClause(g: Grammar, verb: number): boolean {
  return childrenBy(g.tree, verb, 'obl').some((i) => lemmaOf(wordAt(g.tree, i)) === 'où');
}

function isDefinite(g: Grammar, noun: number): boolean {
  return childrenBy(g.tree, noun, 'det').some((i) => /^(le|ce|son|leur|mon|notre)$/.test(lemmaOf(wordAt(g.tree, i))));
}
