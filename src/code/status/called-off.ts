/** Acts that were called off. In: an event noun. Out: whether it was cancelled, so that it did not take place: "a **annulé** sa visite", "le sommet **a été annulé**", "**en annulant** les frappes". */
import type { EventType } from '../../model/codes.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { objectOf } from '../slots/object.js';
import { hasRel, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';

/** What is planned before it is done; "a annulé **la condamnation**" undoes what was passed. */
const PLANNED: ReadonlySet<EventType> = new Set(['CONSULT', 'PROTEST', 'SUPPORT', 'MOBILIZE', 'ASSAULT', 'COOPERATE']);

export function isCalledOff(g: Grammar, { anchor, rule }: Trigger): boolean {
  if (!PLANNED.has(rule.type)) return false;
  const verb = wordAt(g.tree, anchor).head;
  if (verb < 0 || !isOfClass(g.lexicon, g.verbLemma(verb), 'cancelling') || !isDone(g, verb)) return false;
  return objectOf(g, verb).some((f) => f.head === anchor);
}

/** "a annulé", "annule", "en annulant", "avoir annulé", "a décidé d'annuler"; not "pourrait annuler", "appelle à annuler". */
function isDone(g: Grammar, verb: number): boolean {
  const { form, perfect, negated, mood, tense } = g.group(verb);
  if (negated || tense === 'Fut' || mood === 'Cnd') return false;
  if (form !== 'infinitive' || perfect) return true;
  const { head } = wordAt(g.tree, verb);
  return head >= 0 && hasRel(wordAt(g.tree, verb), 'xcomp', 'ccomp', 'advcl') && g.verbLemma(head) === 'décider';
}

/** Sentences, charges and arrests: what one asks to have annulled was passed. */
const PASSED: ReadonlySet<EventType> = new Set(['ACCUSE', 'SANCTION', 'COERCE']);

/** "demande **l'annulation** de sa mise en examen": that it be undone says that it is there. */
export function isUndone(g: Grammar, governor: number, { rule }: Trigger): boolean {
  return PASSED.has(rule.type) && wordAt(g.tree, governor).lemma === 'annulation';
}
