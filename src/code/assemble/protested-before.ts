/** Before whose door people march. In: a protest that names nobody. Out: the state or body whose mission it is: "ont manifesté devant **l'ambassade de France**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { isForSomebody } from './cheered.js';
import { isCountryName } from './country-name.js';

export function protestedBefore(g: Grammar, trigger: Trigger): Filler[] {
  const { rule, anchor } = trigger;
  if (rule.type !== 'PROTEST' || isForSomebody(g)) return [];
  return trigger
    .slot('devant')
    .filter((f) => isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, f.head)), 'mission') && f.head > anchor)
    .filter((f) => childrenBy(g.tree, f.head, 'nmod', 'amod').some((i) => isState(g, i)))
    .map((f) => ({ head: f.head, rule: 'fr.protested-before' }));
}

function isState(g: Grammar, index: number): boolean {
  return isCountryName(g, index) || ['country', 'IGO'].some((name) => g.classes(index).has(name));
}
