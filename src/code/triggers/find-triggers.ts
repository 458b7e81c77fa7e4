/** Event words of a sentence. In: its grammar. Out: one trigger for each word that a rule names, and the rules that nearly fired, with reasons. */
import type { Grammar } from '../grammar.js';
import { hasRel, wordAt } from '../tree/tree.js';
import { withoutAbsorbed } from './absorbed.js';
import { nounTrigger } from './noun-trigger.js';
import { adjectiveTrigger } from './predicate-trigger.js';
import type { NearMiss, Trigger } from './trigger.js';
import { verbTrigger } from './verb-trigger.js';

export function findTriggers(g: Grammar): { triggers: Trigger[]; nearMisses: NearMiss[] } {
  const triggers: Trigger[] = [];
  const nearMisses: NearMiss[] = [];
  for (const word of g.tree.words) {
    const trigger = triggerAt(g, word.index, nearMisses);
    if (trigger) triggers.push(trigger);
  }
  return { triggers: withoutAbsorbed(g, withoutInner(triggers)), nearMisses };
}

function triggerAt(g: Grammar, index: number, misses: NearMiss[]): Trigger | null {
  const word = wordAt(g.tree, index);
  // "**grâce** à", "**suite** à": nouns that have become prepositions
  if (hasRel(word, 'case', 'fixed', 'mark', 'cc', 'flat')) return null;
  if (g.verbLemma(index) !== null) return verbTrigger(g, index, misses);
  if (word.upos === 'NOUN' || (word.upos === 'PROPN' && !isName(g, index))) return nounTrigger(g, index, misses);
  if (word.upos === 'ADJ') return adjectiveTrigger(g, index, misses);
  return null;
}

function isName(g: Grammar, index: number): boolean {
  return g.tree.sentence.names.some((n) => n.first <= index && index <= n.last);
}

/** "prise d'**otages**", "lancer une **attaque**" as one lemma: the longer trigger takes the word. */
function withoutInner(triggers: readonly Trigger[]): Trigger[] {
  return triggers.filter(
    (inner) =>
      !triggers.some(
        (outer) =>
          outer !== inner &&
          outer.words.length > inner.words.length &&
          inner.words.every((w) => outer.words.includes(w)),
      ),
  );
}
