/** Who comes along. In: a meeting or a journey that a verb tells. Out: those whom its subject is with: "est arrivé **en compagnie du gouverneur**", "**accompagné de son ministre**, le président a visité". */
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { obliquesOf } from '../slots/oblique.js';
import { conjuncts } from '../tree/conjuncts.js';
import { openedBy, prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, subtree, wordAt } from '../tree/tree.js';
import { isPastParticiple } from '../tree/verb-group.js';
import type { Trigger } from '../triggers/trigger.js';

export function companionsOf(g: Grammar, { rule, anchor, carrier }: Trigger): Filler[] {
  if (rule.type !== 'CONSULT') return [];
  const verb = carrier?.verb ?? anchor;
  if (g.verbLemma(verb) === null) return [];
  const beside = childrenBy(g.tree, verb, 'obl', 'advmod').flatMap((i) => [i, ...childrenBy(g.tree, i, 'nmod', 'acl')]);
  return [...beside.flatMap((i) => inCompany(g, i)), ...escorts(g, verb)]
    .filter((i) => ['person', 'name', 'body'].some((name) => g.classes(i).has(name)) && !g.classes(i).has('place'))
    .map((head) => ({ head, rule: 'fr.with-them' }));
}

/** "en **compagnie** du gouverneur", "aux **côtés** du maire". */
function inCompany(g: Grammar, index: number): number[] {
  const lemma = lemmaOf(wordAt(g.tree, index));
  const preposition = prepositionOf(g.tree, index);
  const opens = (lemma === 'compagnie' && preposition === 'en') || (lemma === 'côté' && preposition === 'à');
  return opens ? (openedBy(g.tree, index)?.heads ?? []).flatMap((i) => conjuncts(g.tree, i)) : [];
}

/** "**accompagné** de son ministre" behind or before the verb; with an auxiliary it is a verb of its own. */
function escorts(g: Grammar, verb: number): number[] {
  return subtree(g.tree, verb, (w) => w.index !== verb && ['acl:relcl', 'ccomp', 'conj'].includes(w.deprel))
    .filter((i) => i !== verb && g.verbLemma(i) === 'accompagner' && isPastParticiple(wordAt(g.tree, i)))
    .filter((i) => childrenBy(g.tree, i, 'aux').length === 0)
    .flatMap((i) => ['de', 'par'].flatMap((slot) => obliquesOf(g, i, slot).map((f) => f.head)));
}
