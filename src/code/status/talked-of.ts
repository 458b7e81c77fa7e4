/** Acts that are only talked of. In: an event noun. Out: whether a talk is about it and nothing says that it took place: "les pourparlers **portent sur un** cessez-le-feu", "ont **discuté d'un** retrait". */
import type { EventType } from '../../model/codes.js';
import { isDefinite } from '../claimants/presupposed.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';

/** What parties talk into being; "ont parlé **d'une attaque**" may tell of one. */
const TALKED_INTO: ReadonlySet<EventType> = new Set(['RETREAT', 'AGREE', 'COOPERATE', 'CONCEDE', 'MOBILIZE', 'AID']);

export function isTalkedOf(g: Grammar, { anchor, rule }: Trigger): boolean {
  const { head } = wordAt(g.tree, anchor);
  if (!TALKED_INTO.has(rule.type) || head < 0 || head > anchor || isDefinite(g, anchor)) return false;
  const preposition = prepositionOf(g.tree, anchor) ?? '';
  if (!/^(sur|de|autour|autour de)$/.test(preposition)) return false;
  const verb = g.verbLemma(head);
  if (verb !== null) return isOfClass(g.lexicon, verb, 'negotiates');
  return preposition !== 'de' && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'negotiation');
}
