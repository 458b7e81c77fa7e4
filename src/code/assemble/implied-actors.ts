/** Who acts where the act's own words name nobody. In: a trigger. Out: whom the verb around a noun names ("ont évoqué la crise **lors d'un entretien**"), who is left by those expelled. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { nounSlot } from '../slots/noun-frame.js';
import { verbSlot } from '../slots/verb-frame.js';
import { openedBy, prepositionOf } from '../tree/preposition.js';
import { hasRel, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

/** The verb that a noun stands beside: "ont évoqué la crise **lors d'un entretien**", whose adverb stands between. */
export function frameOf(g: Grammar, noun: number): number | null {
  const word = wordAt(g.tree, noun);
  if (!hasRel(word, 'obl', 'advcl', 'nmod') || word.head < 0) return null;
  // "ont exprimé leur soutien **à la médiation**": what they speak of
  if (
    prepositionOf(g.tree, noun) === 'à' &&
    hasRel(word, 'obl:arg', 'nmod') &&
    !isOfClass(g.lexicon, g.verbLemma(word.head), 'attend')
  )
    return null;
  if (g.verbLemma(word.head) !== null) return word.head;
  const link = wordAt(g.tree, word.head);
  const slot = openedBy(g.tree, link.index)?.slot;
  const links = (slot === 'lors' || slot === 'cours') && hasRel(link, 'advmod', 'obl') && link.head >= 0;
  return links && g.verbLemma(link.head) !== null ? link.head : null;
}

/** "a été expulsé **du Mali**", "a été suspendu **de l'Union africaine**": whoever nobody else expels leaves the state or body that expels him. */
export function expellers(g: Grammar, trigger: Trigger): Filler[] {
  if (g.verbLemma(trigger.anchor) === null || !g.group(trigger.anchor).passive) return [];
  return verbSlot(g, trigger.anchor, 'de')
    .filter((f) => g.classes(f.head).has('name') || g.classes(f.head).has('IGO'))
    .flatMap((f) => partyWithin(g, { head: f.head, rule: 'fr.expelled-from' }, 'subj', trigger.rule.type));
}

/** "accueille une rencontre **entre Kinshasa et Kigali**": whom a meeting is between meets, whoever houses it. */
export function hosted(g: Grammar, trigger: Trigger): Filler[] {
  if (trigger.rule.type !== 'CONSULT' || g.verbLemma(trigger.anchor) === null) return [];
  return verbSlot(g, trigger.anchor, 'obj')
    .flatMap((meeting) => nounSlot(g, meeting.head, 'entre'))
    .flatMap((f) => partyWithin(g, f, 'entre', trigger.rule.type));
}

/** "**Awa Diallo** en visite au Bénin": in a headline the visit hangs on the visitor. */
export function visitorAbove(g: Grammar, noun: number): number | null {
  const { head } = wordAt(g.tree, noun);
  if (head < 0 || prepositionOf(g.tree, noun) !== 'en') return null;
  const classes = g.classes(head);
  return classes.has('person') || classes.has('name') ? head : null;
}

/** "**l'accord entre la junte et les rebelles** a été signé": whom nobody else is said to have signed it. */
export function signatories(g: Grammar, trigger: Trigger): Filler[] {
  if (g.verbLemma(trigger.anchor) === null || !g.group(trigger.anchor).passive) return [];
  return verbSlot(g, trigger.anchor, 'obj')
    .flatMap((text) => nounSlot(g, text.head, 'entre'))
    .flatMap((f) => partyWithin(g, { head: f.head, rule: 'fr.signatory' }, 'entre', trigger.rule.type));
}
