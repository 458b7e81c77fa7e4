/** Whom one goes to see. In: a journey that a verb tells. Out: those of its purpose: "s'est rendu à Bamako **pour rencontrer le président**", "est venu **discuter avec les syndicats**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { verbSlot } from '../slots/verb-frame.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';

export function metOnArrival(g: Grammar, { rule, anchor, carrier }: Trigger): Filler[] {
  if (rule.type !== 'CONSULT') return [];
  const verb = carrier?.verb ?? anchor;
  const aims = childrenBy(g.tree, verb, 'advcl', 'obl', 'xcomp', 'advmod');
  // UD hangs "afin" as an adverb with the infinitive below it
  const below = aims.filter((i) => lemmaOf(wordAt(g.tree, i)) === 'afin').flatMap((i) => g.tree.children[i] ?? []);
  return [...aims, ...below]
    .filter((i) => i > verb && isMeeting(g, i) && isPurpose(g, i))
    .flatMap((i) => ['obj', 'avec'].flatMap((slot) => verbSlot(g, i, slot)))
    .flatMap((f) => partyWithin(g, { ...f, rule: 'fr.to-meet' }, 'avec', 'CONSULT'));
}

function isMeeting(g: Grammar, verb: number): boolean {
  return g.group(verb).form === 'infinitive' && isOfClass(g.lexicon, g.verbLemma(verb), 'meets');
}

/** "**pour** rencontrer", "**afin de** rencontrer"; bare behind a verb of motion. */
function isPurpose(g: Grammar, verb: number): boolean {
  const marks = childrenBy(g.tree, verb, 'mark', 'case').map((i) => lemmaOf(wordAt(g.tree, i)));
  return (
    marks.length === 0 ||
    lemmaOf(wordAt(g.tree, wordAt(g.tree, verb).head)) === 'afin' ||
    marks.includes('pour') ||
    marks.includes('afin')
  );
}
