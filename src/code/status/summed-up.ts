/** A clause that comments on what was just told: "douze civils ont été tués, **une version que rejette l'armée**". In: a sentence, the verb of the clause. Out: the noun that sums up what was told before its comma, or null. */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';

export function summedUpBy(g: Grammar, verb: number): number | null {
  const { head, ...word } = wordAt(g.tree, verb);
  if (head < 0 || head > verb || !hasRel({ head, ...word }, 'acl')) return null;
  const opens = childrenBy(g.tree, head, 'det').some(
    (i) => lemmaOf(wordAt(g.tree, i)) === 'un' && g.tree.words[i - 1]?.form === ',',
  );
  return opens ? head : null;
}
