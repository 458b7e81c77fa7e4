/** One act told by a verb and its noun. In: the triggers of a sentence. Out: those left when a verb's rule names the noun itself: "lever des **sanctions**" lifts, it does not impose. */
import { fold } from '../../model/fold.js';
import type { Grammar } from '../grammar.js';
import { lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from './trigger.js';

/** Acts that stand for themselves beside the verb: "réprimer **une marche**" is a march and its repression. */
const STANDS_ALONE = new Set(['ASSAULT', 'PROTEST']);

export function withoutAbsorbed(g: Grammar, triggers: readonly Trigger[]): Trigger[] {
  return triggers.filter((inner) => !triggers.some((outer) => absorbs(g, outer, inner)));
}

/** A rule that embeds ("ordonner une enquête") keeps what it orders as an event of its own. */
function absorbs(g: Grammar, outer: Trigger, inner: Trigger): boolean {
  if (outer === inner || !outer.rule.verb || !inner.rule.noun || outer.rule.embeds) return false;
  if (STANDS_ALONE.has(inner.rule.type) && inner.rule.type !== outer.rule.type) return false;
  const lemma = fold(lemmaOf(wordAt(g.tree, inner.anchor)));
  return Object.entries(outer.rule.with).some(
    ([slot, words]) =>
      words.some((word) => fold(word) === lemma) && outer.slot(slot).some((filler) => filler.head === inner.anchor),
  );
}
