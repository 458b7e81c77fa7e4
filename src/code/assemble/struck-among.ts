/** Among whom the dead of an act were. In: an act told with its count ("a fait dix morts"). Out: whose side they were on: "dix morts **parmi les soldats**", "dans les rangs **de l'armée**", "dix morts, en majorité **des civils**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { type Filler, plain } from '../slots/filler.js';
import { objectOf } from '../slots/object.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

export function struckAmong(g: Grammar, trigger: Trigger): Filler[] {
  if (trigger.rule.type !== 'ASSAULT') return [];
  const verb = trigger.carrier?.verb ?? trigger.anchor;
  if (g.verbLemma(verb) === null) return [];
  return objectOf(g, verb)
    .filter((f) => isCountOfVictims(g, f.head))
    .flatMap((f) => [...childrenBy(g.tree, f.head, 'nmod', 'obl', 'appos'), ...childrenBy(g.tree, verb, 'obl', 'nmod')])
    .flatMap((i) => among(g, i))
    .flatMap((i) => conjuncts(g.tree, i))
    .filter((i) => isPeople(g, i))
    .flatMap((i) => partyWithin(g, { ...plain(i), rule: 'fr.among' }, 'obj', 'ASSAULT'));
}

/** "dix **morts**", "six **blessés**", "dix **victimes**". */
function isCountOfVictims(g: Grammar, head: number): boolean {
  const { form } = wordAt(g.tree, head);
  const { tollNouns } = g.lexicon.quantities;
  return tollNouns.has(lemmaOf(wordAt(g.tree, head))) || tollNouns.has(form.toLowerCase().replace(/e?s$/, ''));
}

function among(g: Grammar, child: number): number[] {
  const preposition = prepositionOf(g.tree, child);
  if (preposition === 'parmi') return [child];
  const opens = isOfClass(g.lexicon, `${preposition ?? ''} ${lemmaOf(wordAt(g.tree, child))}`, 'on-the-side');
  if (!opens) return [];
  return childrenBy(g.tree, child, 'nmod').filter((i) => i > child && prepositionOf(g.tree, i) === 'de');
}

/** A force, a group or people of a kind: "dix morts parmi **la population**". */
function isPeople(g: Grammar, head: number): boolean {
  return ['person', 'body', 'actor', 'name'].some((name) => g.classes(head).has(name));
}
