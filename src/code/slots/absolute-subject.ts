/** Participles with a subject of their own. In: a present participle. Out: the noun without preposition between the comma and it: "… se sont quittés sans accord, **Paris** réaffirmant son soutien". */
import type { Grammar } from '../grammar.js';
import { isNominal } from '../tree/phrase.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import { isPresentParticiple } from '../tree/verb-group.js';

/** Between the comma and the participle stands nothing but who acts. */
const LONGEST = 6;

/** The parser hangs the noun beside the participle, on the verb of the main clause. */
export function absoluteSubject(g: Grammar, verb: number): number | null {
  const word = wordAt(g.tree, verb);
  if (!isPresentParticiple(word) || !hasRel(word, 'advcl', 'acl') || word.head < 0 || word.head > verb) return null;
  const comma = commaBefore(g, verb);
  if (comma === null) return null;
  const found = g.tree.words.slice(comma + 1, verb).find((w) => isNominal(w) && hangsOutside(w.head, comma, verb));
  if (!found || !hasRel(found, 'obl', 'nmod', 'appos', 'nsubj', 'dislocated', 'conj')) return null;
  return childrenBy(g.tree, found.index, 'case', 'cc').length === 0 && isSomebody(g, found.index) ? found.index : null;
}

function hangsOutside(head: number, comma: number, verb: number): boolean {
  return head < comma || head === verb;
}

function commaBefore(g: Grammar, verb: number): number | null {
  for (let i = verb - 1; i >= Math.max(0, verb - LONGEST); i--) if (g.tree.words[i]?.form === ',') return i;
  return null;
}

function isSomebody(g: Grammar, index: number): boolean {
  const classes = g.classes(index);
  if (classes.has('time')) return false;
  const isCapital = (g.lexicon.countries?.byCapital(wordAt(g.tree, index).form).length ?? 0) > 0;
  return isCapital || classes.has('country') || (classes.has('actor') && !classes.has('place'));
}
