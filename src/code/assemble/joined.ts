/** Parties joined beside a verb rather than to a noun. In: a trigger and one of its slots. Out: "a libéré l'otage, **ainsi que deux autres**", "ont été tués **avec un prêtre**". */
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { openedBy, prepositionOf, slotOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { isSomebody } from './party-within.js';

export function joinedTo(g: Grammar, trigger: Trigger, slot: string): Filler[] {
  const { anchor, rule } = trigger;
  // "a reçu le maire, ainsi que **les élus**": of a meeting the object acts too
  const takes = rule.recipient.includes(slot) || (slot === 'obj' && rule.actor.includes(slot));
  if (g.verbLemma(anchor) === null || !takes) return [];
  const added = childrenBy(g.tree, anchor, 'obl', 'advmod', 'dep', 'obj', 'conj').filter(
    (i) => g.verbLemma(i) === null && opensAlso(g, i) && fits(g, i, slot),
  );
  const beside = slot === 'obj' && g.group(anchor).passive && !rule.actor.includes('avec') ? withThem(g, anchor) : [];
  return [...added, ...beside].map((head) => ({ head, rule: 'fr.joined' }));
}

/** "**ainsi que** deux civils", "**mais aussi** les gendarmes". */
function opensAlso(g: Grammar, index: number): boolean {
  const [also, but] = ['ainsi', 'mais'].map((lemma) =>
    childrenBy(g.tree, index, 'cc', 'mark').find((i) => lemmaOf(wordAt(g.tree, i)) === lemma),
  );
  return also !== undefined || (but !== undefined && lemmaOf(wordAt(g.tree, but + 1)) === 'aussi');
}

function fits(g: Grammar, index: number, slot: string): boolean {
  const preposition = prepositionOf(g.tree, index);
  return preposition === null ? slot === 'obj' || slot === 'subj' : slotOf(preposition) === slot;
}

/** "avec un prêtre", "**en compagnie de** deux confrères". */
function withThem(g: Grammar, verb: number): number[] {
  const partners = childrenBy(g.tree, verb, 'obl').flatMap((i) => {
    if (prepositionOf(g.tree, i) === 'avec') return [i];
    return lemmaOf(wordAt(g.tree, i)) === 'compagnie' ? (openedBy(g.tree, i)?.heads ?? []) : [];
  });
  return partners.filter((i) => {
    const classes = g.classes(countedHead(g, i));
    return isSomebody(g, i) && (classes.has('person') || classes.has('name'));
  });
}
