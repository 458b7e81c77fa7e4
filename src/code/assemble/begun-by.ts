/** Who began an act. In: a noun of force without author. Out: the agent of the noun that says it began: "le lancement **par l'armée** d'une offensive". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { agentsOf } from '../slots/oblique.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

export function begunBy(g: Grammar, { anchor, rule }: Trigger): Filler[] {
  if (rule.noun === undefined || prepositionOf(g.tree, anchor) !== 'de') return [];
  const opening = openingOf(g, anchor);
  if (opening === undefined) return [];
  return agentsOf(g, opening)
    .filter((f) => f.head < anchor)
    .flatMap((f) => partyWithin(g, { head: f.head, rule: 'fr.begun-by' }, 'par', rule.type));
}

/** Over the act; or beside it, where the parser hung the act on the verb: "le déclenchement par le ministre **d'une opération** a surpris". */
function openingOf(g: Grammar, anchor: number): number | undefined {
  const above = pathUp(g.tree, anchor).slice(1, 4);
  const verb = hasRel(wordAt(g.tree, anchor), 'obl') ? above[0] : undefined;
  const subjects = verb === undefined ? [] : childrenBy(g.tree, verb, 'nsubj').filter((i) => i < anchor);
  return [...above, ...subjects].find((i) => isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'opening'));
}
