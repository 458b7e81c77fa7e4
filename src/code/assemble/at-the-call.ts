/** Who does what somebody asked for. In: the parties of a request told as "à l'appel de X", "à la demande de X". Out: the same, asked of whoever acts upon it: "à l'appel de l'opposition, **des centaines de personnes** ont défilé". */
import type { Grammar } from '../grammar.js';
import { logicalSubject } from '../slots/verb-frame.js';
import { prepositionOf } from '../tree/preposition.js';
import { hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Parties } from './parties.js';
import { partyWithin } from './party-within.js';

export function withThoseCalled(g: Grammar, parties: Parties, own: Trigger, triggers: readonly Trigger[]): Parties {
  if (own.rule.type !== 'REQUEST' || !own.rule.noun || own.carrier) return parties;
  if (parties.recipients.length > 0 || parties.actors.length === 0) return parties;
  const verb = doneUpon(g, own, triggers);
  if (verb === null) return parties;
  const doers = logicalSubject(g, verb)
    .flatMap((f) => partyWithin(g, { head: f.head, rule: 'fr.called' }, 'subj', 'REQUEST'))
    .filter((f) => !parties.actors.some((a) => a.head === f.head));
  return { ...parties, recipients: doers.map(({ head }) => ({ head, rule: 'fr.called' })) };
}

/** The verb that "à l'appel de X" stands beside; a complement of the verb ("s'est opposé à la demande") only where the verb is a protest. */
function doneUpon(g: Grammar, { anchor }: Trigger, triggers: readonly Trigger[]): number | null {
  const { deprel, head } = wordAt(g.tree, anchor);
  if (head < 0 || g.verbLemma(head) === null || prepositionOf(g.tree, anchor) !== 'à') return null;
  const definite = (g.tree.children[anchor] ?? []).some(
    (i) => hasRel(wordAt(g.tree, i), 'det') && lemmaOf(wordAt(g.tree, i)) === 'le',
  );
  const isAdjunct = deprel === 'obl:mod' || (hasRel(wordAt(g.tree, anchor), 'obl') && anchor < head);
  return definite && (isAdjunct || triggers.some((t) => t.anchor === head && t.rule.type === 'PROTEST')) ? head : null;
}
