/** Who holds a ceremony or a meeting. In: the parties of a noun of homage or meeting that names none. Out: the same with whoever presides: "La cérémonie se déroulera **sous la présidence d'Awa Koné**". */
import type { EventType } from '../../model/codes.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { obliquesOf } from '../slots/oblique.js';
import { prepositionOf } from '../tree/preposition.js';
import { lemmaOf, pathUp, subtree, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Parties } from './parties.js';
import { partyWithin } from './party-within.js';

const HELD: ReadonlySet<EventType> = new Set(['SUPPORT', 'CONSULT']);

export function withPatrons(g: Grammar, parties: Parties, { rule, anchor }: Trigger): Parties {
  if (!rule.noun || !HELD.has(rule.type) || parties.actors.length > 0) return parties;
  const verb = pathUp(g.tree, anchor).find((i) => g.verbLemma(i) !== null) ?? anchor;
  const under = subtree(g.tree, verb).find((i) => i > anchor && isPatronage(g, i));
  if (under === undefined) return parties;
  const patrons = obliquesOf(g, under, 'de').flatMap((f) =>
    partyWithin(g, { head: f.head, rule: 'fr.patron' }, 'subj', rule.type),
  );
  return { ...parties, actors: patrons };
}

function isPatronage(g: Grammar, index: number): boolean {
  return isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, index)), 'patronage') && prepositionOf(g.tree, index) === 'sous';
}
