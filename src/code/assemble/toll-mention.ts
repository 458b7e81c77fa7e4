/** A toll whose event stands elsewhere. In: counted victims without a trigger in their sentence ("Le bilan est de douze morts"). Out: a naming that may only support another. */
import type { DraftEvent } from '../../model/draft.js';
import type { Attribution } from '../claimants/attribution.js';
import type { Grammar } from '../grammar.js';
import type { CountedVictims } from '../tolls/toll-nouns.js';
import { phraseOfRange } from '../tree/phrase.js';

export function tollMention(g: Grammar, victims: CountedVictims, attributions: readonly Attribution[]): DraftEvent {
  const trigger = phraseOfRange(g.tree, victims.noun, victims.noun, victims.noun);
  return {
    type: 'ASSAULT',
    mode: null,
    contexts: [],
    sentence: g.tree.sentence.index,
    trigger,
    actors: [],
    recipients: [],
    scope: { first: 0, last: g.tree.words.length - 1 },
    status: 'occurred',
    // "**une source sécuritaire** évoque une vingtaine de morts": whose count it is
    claimants: attributions
      .filter((a) => a.force !== 'deny' && a.covers.has(victims.noun))
      .map((a) => a.claimant)
      .slice(0, 1),
    tolls: victims.tolls,
    anaphoric: true,
    rules: ['fr.toll'],
  };
}
