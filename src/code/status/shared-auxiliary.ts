/** Auxiliaries said once for two. In: a participle. Out: the verb whose auxiliary it shares though it has its own subject: "Un bus **aurait été** incendié et des policiers **agressés**"; null where it only tells more of a noun. */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import { isPastParticiple } from '../tree/verb-group.js';

export function sharedAuxiliary(g: Grammar, participle: number): number | null {
  const word = wordAt(g.tree, participle);
  if (!isPastParticiple(word) || !hasRel(word, 'acl') || word.head < 0 || word.head > participle) return null;
  const noun = wordAt(g.tree, word.head);
  if (!hasRel(noun, 'conj') || noun.head < 0 || childrenBy(g.tree, participle, 'aux').length > 0) return null;
  const verb = wordAt(g.tree, noun.head);
  // "a visité une école et **un marché détruit**": a noun joined to a noun tells what it is
  const isPassive = verb.upos === 'VERB' && verb.index < noun.index && g.group(verb.index).passive;
  return isPassive && childrenBy(g.tree, noun.index, 'case').length === 0 ? verb.index : null;
}
