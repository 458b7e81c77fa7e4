/** The event that a predicate names: "est **responsable de**", "**est sous les verrous**". In: an adjective or a copula. Out: its trigger, whose subject is who is in that state, or null. */
import type { Grammar } from '../grammar.js';
import { subjectOf } from '../slots/subject.js';
import { verbSlot } from '../slots/verb-frame.js';
import { lemmaOf, wordAt } from '../tree/tree.js';
import { candidates } from './candidates.js';
import { choose } from './choose.js';
import type { SlotOf } from './conditions.js';
import type { NearMiss, Trigger } from './trigger.js';

/** Adjectives that name an act: "hostile à", "favorable à", "responsable de". Their subject is that of the clause, or the noun they modify. */
export function adjectiveTrigger(g: Grammar, index: number, misses: NearMiss[]): Trigger | null {
  const lemma = lemmaOf(wordAt(g.tree, index));
  const rules = g.lexicon.events.adjectives.get(lemma);
  if (!rules) return null;
  const slot = predicateSlot(g, index);
  const chosen = choose(g, index, candidates(g, rules, lemma, index), slot, misses);
  return chosen && { rule: chosen.rule, anchor: index, words: chosen.words, slot, carrier: null };
}

/** "**est sous les verrous**", "**sont en détention**": what a thing is said to be in; the tree hangs on the noun. */
export function copularTrigger(g: Grammar, index: number, misses: NearMiss[]): Trigger | null {
  const anchor = wordAt(g.tree, index).head;
  const rules = candidates(g, g.lexicon.events.verbs.get('être') ?? [], 'être', index).filter((c) =>
    c.words.includes(anchor),
  );
  if (rules.length === 0) return null;
  const slot = predicateSlot(g, anchor);
  const chosen = choose(g, index, rules, slot, misses);
  return chosen && { rule: chosen.rule, anchor, words: chosen.words, slot, carrier: null };
}

/** What stands under "être" has no voice: its subject is who is in it, whatever its form looks like. */
function predicateSlot(g: Grammar, index: number): SlotOf {
  return (name) => (name === 'subj' ? subjectOf(g, index) : verbSlot(g, index, name));
}
