/** Pronouns of a gerund. In: "lui", "leur", "l'", "les" under "en …-ant". Out: what the main verb is done to: "a suspendu **la radio** en **lui** reprochant ses propos". */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';

const CLITIC = /^(lui|leur|l['’]|le|la|les)$/i;

/** null where the pronoun is no such one, or more than one party could be meant. */
export function takenUp(g: Grammar, pronoun: number): Filler[] | null {
  const { upos, form, head } = wordAt(g.tree, pronoun);
  if (upos !== 'PRON' || !CLITIC.test(form) || head < 0 || g.group(head).form !== 'gerund') return null;
  const main = wordAt(g.tree, head);
  if (!hasRel(main, 'advcl') || main.head < 0 || main.head > head) return null;
  const objects = childrenBy(g.tree, main.head, 'obj').filter((i) => i < head && isParty(g, i));
  const [object] = objects;
  if (object === undefined || objects.length > 1) return null;
  const all = conjuncts(g.tree, object);
  const isPlural = all.length > 1 || wordAt(g.tree, object).feats['Number'] === 'Plur';
  return /^(leur|les)$/i.test(form) === isPlural ? all.map((i) => ({ head: i, rule: 'fr.taken-up' })) : null;
}

function isParty(g: Grammar, index: number): boolean {
  const classes = g.classes(index);
  return wordAt(g.tree, index).upos !== 'PRON' && ['actor', 'body', 'name'].some((name) => classes.has(name));
}
