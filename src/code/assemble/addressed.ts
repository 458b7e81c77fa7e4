/** To whom words are addressed, where the act's own slots name nobody. In: an act of speech. Out: whoever its letter goes to ("dans une lettre **au président**, les avocats demandent"), or its noun under a verb ("l'ultimatum lancé **aux putschistes**"). */
import type { EventType } from '../../model/codes.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { nounSlot } from '../slots/noun-frame.js';
import { verbSlot } from '../slots/verb-frame.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

/** Speech that has an addressee; who is accused is seldom who is written to. */
const TO_THEM: ReadonlySet<EventType> = new Set(['REQUEST', 'AGREE', 'THREATEN', 'CONCEDE', 'SUPPORT']);

export function addressees(g: Grammar, trigger: Trigger): Filler[] {
  if (!TO_THEM.has(trigger.rule.type)) return [];
  const verb = trigger.carrier?.verb ?? trigger.anchor;
  return [...underCarrier(g, trigger), ...byLetter(g, verb)].flatMap((f) =>
    partyWithin(g, { ...f, rule: 'fr.addressed' }, 'à', trigger.rule.type),
  );
}

/** "l'ultimatum **lancé** par la Cédéao **aux putschistes**": the noun takes "à", and its verb has it. */
function underCarrier(g: Grammar, { rule, carrier }: Trigger): Filler[] {
  return carrier && rule.recipient.includes('à') ? verbSlot(g, carrier.verb, 'à') : [];
}

function byLetter(g: Grammar, verb: number): Filler[] {
  const letters = childrenBy(g.tree, verb, 'obl', 'advcl').filter(
    (i) => prepositionOf(g.tree, i) === 'dans' && isLetter(g, i),
  );
  return letters.flatMap((i) => {
    const sent = childrenBy(g.tree, i, 'acl', 'amod').filter((p) => isOfClass(g.lexicon, g.verbLemma(p), 'addressing'));
    return [...nounSlot(g, i, 'à'), ...sent.flatMap((p) => verbSlot(g, p, 'à'))];
  });
}

function isLetter(g: Grammar, noun: number): boolean {
  return isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, noun)), 'letter');
}
