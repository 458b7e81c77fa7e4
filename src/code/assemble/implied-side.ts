/** Whom the words of an act imply without naming them. In: a trigger. Out: what its rule says, or what its object does: "**cette décision** est contestée" has its decider, "dénonce **des propos**" its speaker, "réclame **la fermeture** de la frontière" the power that could close it. */
import type { DraftEvent } from '../../model/draft.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';

type Implied = DraftEvent['implied'];

export function impliedBy(g: Grammar, trigger: Trigger): Implied {
  const { type } = trigger.rule;
  if (type === 'REQUEST') return ofRequest(g, trigger) ?? trigger.rule.implied;
  const judges = type === 'ACCUSE' || type === 'REJECT' || type === 'SUPPORT';
  if (judges && objects(trigger, ['obj', 'à', 'contre', 'de']).some((i) => isThisDecision(g, i))) return 'decider';
  if (trigger.rule.implied === 'praised' && isForThing(g, trigger)) return undefined;
  if (type !== 'ACCUSE' && type !== 'REJECT') return trigger.rule.implied;
  return (type === 'ACCUSE' ? ofReproach(g, trigger) : undefined) ?? trigger.rule.implied;
}

/** "a salué **une décision juste**": no praise of the dead, as "a salué **leur courage**" is. */
function isForThing(g: Grammar, trigger: Trigger): boolean {
  const praised = objects(trigger, ['obj']);
  const isMerit = (i: number): boolean => isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'merit');
  return trigger.rule.verb?.includes('saluer') === true && praised.length > 0 && !praised.some(isMerit);
}

function objects(trigger: Trigger, slots: readonly string[]): number[] {
  return slots.flatMap((slot) => trigger.slot(slot)).map((f) => f.head);
}

/** "**cette** décision", "**ces** mesures": one told before; "a fermé la radio, **une décision** dénoncée par": just before its comma. */
function isThisDecision(g: Grammar, noun: number): boolean {
  const tellsBack = childrenBy(g.tree, noun, 'det').some((i) => {
    const lemma = lemmaOf(wordAt(g.tree, i));
    return lemma === 'ce' || (lemma === 'un' && g.tree.words[i - 1]?.form === ',');
  });
  const lemma = lemmaOf(wordAt(g.tree, noun));
  return (tellsBack && isOfClass(g.lexicon, lemma, 'decision')) || isSentence(g, noun, lemma);
}

/** "ses avocats dénoncent **un verdict** politique", "contestent **sa peine**": the one just told, unless it is somebody's. */
function isSentence(g: Grammar, noun: number, lemma: string): boolean {
  return isOfClass(g.lexicon, lemma, 'sentence-passed') && childrenBy(g.tree, noun, 'nmod').length === 0;
}

/** "a dénoncé des **propos** inacceptables": what somebody said just before. */
function ofReproach(g: Grammar, trigger: Trigger): Implied {
  const words = objects(trigger, ['obj']).filter((i) => childrenBy(g.tree, i, 'nmod').length === 0);
  return words.some((i) => isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'utterance')) ? 'accuser' : undefined;
}

/** What only a court, or only a state, can grant. */
function ofRequest(g: Grammar, trigger: Trigger): Implied {
  const asked = [...objects(trigger, ['obj', 'à', 'pour', 'de']), ...trigger.words];
  const isOf =
    (name: string) =>
    (i: number): boolean =>
      [1, 3].some((n) => isOfClass(g.lexicon, phraseFrom(g, i, n), name));
  if (asked.some(isOf('court-grants'))) return 'judge';
  return asked.some((i) => isOf('state-grants')(i) && !isOfViolence(g, i)) ? 'power' : undefined;
}

/** "la **fin des manifestations**" is nothing that the state grants. */
function isOfViolence(g: Grammar, noun: number): boolean {
  return childrenBy(g.tree, noun, 'nmod').some((i) => g.classes(i).has('violence'));
}

/** The noun, or it with what follows: "**mise en liberté**". */
function phraseFrom(g: Grammar, noun: number, length: number): string {
  const words = g.tree.words.slice(noun, noun + length);
  return words.map((w) => (w.index === noun ? lemmaOf(w) : w.form)).join(' ');
}
