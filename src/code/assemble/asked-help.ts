/** Whose help is asked for. In: the parties of a request that addresses nobody. Out: the same with whose aid, intervention or leave it asks: "ont réclamé **l'aide du Niger**", "demande l'intervention **de l'armée**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { ownersOf } from './owners.js';
import type { Parties } from './parties.js';

export function withHelpers(g: Grammar, parties: Parties, own: Trigger): Parties {
  if (own.rule.type !== 'REQUEST' || parties.recipients.length > 0) return parties;
  const help = ['obj', 'à'].flatMap((slot) => own.slot(slot)).map((f) => f.head);
  const helpers = help
    .filter((i) => isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'help'))
    .flatMap((i) => ownersOf(g, i, 'REQUEST', 'subj'))
    .filter((i) => wordAt(g.tree, i).upos !== 'DET' && !parties.actors.some((a) => a.head === i));
  return { ...parties, recipients: helpers.map((head) => ({ head, rule: 'fr.owner' })) };
}
