/** The event whose content another is. In: a link of the way up. Out: the event that demands, denies or promises it: "**appelle** à la libération". */
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Step } from './steps.js';

export function embedder(g: Grammar, step: Step, trigger: Trigger, triggers: readonly Trigger[]): Trigger | undefined {
  if (!isContent(g, step.dependent)) return undefined;
  return triggers.find(
    (t) =>
      t !== trigger &&
      (t.anchor === step.governor || t.words.includes(step.governor) || isCarriedBeside(g, t, step)) &&
      t.rule.embeds &&
      governsBySlot(g, t, step.dependent),
  );
}

/** "ont réitéré **leur appel** à la libération": what is called for hangs on the verb that carries the call. */
function isCarriedBeside(g: Grammar, { anchor, carrier, rule }: Trigger, { governor, dependent }: Step): boolean {
  if (rule.type !== 'REQUEST' || carrier?.verb !== governor || dependent < anchor) return false;
  return prepositionOf(g.tree, dependent) === 'à' && !g.classes(dependent).has('actor');
}

/** "a refusé **la demande** de mise en liberté": what is turned down was asked for. */
export function isTurnedDown(g: Grammar, step: Step, trigger: Trigger, by: Trigger): boolean {
  const isObject = step.dependent === trigger.anchor && hasRel(wordAt(g.tree, trigger.anchor), 'obj', 'nsubj');
  return isObject && by.rule.type === 'REJECT' && trigger.rule.type === 'REQUEST' && trigger.rule.noun !== undefined;
}

/** What a word governs as its content: a clause, an infinitive under à, de or pour, an object. "réclament…, **fustigeant**", "**après avoir** reçu" stand beside it. */
export function isContent(g: Grammar, dependent: number): boolean {
  const word = wordAt(g.tree, dependent);
  if (!hasRel(word, 'advcl', 'parataxis')) return true;
  // "il est **temps que** le Mali libère", which the parser takes for "c'est … que"
  if (word.deprel === 'advcl:cleft' && lemmaOf(wordAt(g.tree, word.head)) === 'temps') return true;
  const marks = childrenBy(g.tree, dependent, 'mark', 'case').map((i) => lemmaOf(wordAt(g.tree, i)));
  return g.group(dependent).form === 'infinitive' && marks.some((m) => m === 'à' || m === 'de');
}

/** The content of a demand is its clause, infinitive, object or complement; never its recipient or its addressee. */
function governsBySlot(g: Grammar, by: Trigger, dependent: number): boolean {
  const word = wordAt(g.tree, dependent);
  if (hasRel(word, 'nsubj')) return g.group(by.anchor).passive;
  const recipients = by.rule.recipient.flatMap((slot) => by.slot(slot)).map((f) => f.head);
  if (recipients.includes(dependent) && g.classes(dependent).has('actor')) return false;
  return true;
}
