/** Which rule wins. In: the rules whose lemma stands here. Out: the most specific one whose conditions hold; the others are near misses. */
import type { EventRule } from '../../lexicon/event-rules.js';
import type { Grammar } from '../grammar.js';
import { refusal, type SlotOf } from './conditions.js';
import type { NearMiss } from './trigger.js';

export interface Candidate {
  readonly rule: EventRule;
  readonly words: readonly number[];
}

/** @param beside what the other words of a long lemma add to a slot: "fait **état d'exactions**". */
export function choose(
  g: Grammar,
  index: number,
  candidates: readonly Candidate[],
  slot: SlotOf,
  misses: NearMiss[],
  beside?: (words: readonly number[], slot: SlotOf) => SlotOf,
): Candidate | null {
  const memo = new Map<string, ReturnType<SlotOf>>();
  const cached: SlotOf = (name) => {
    const known = memo.get(name);
    if (known) return known;
    const made = slot(name);
    memo.set(name, made);
    return made;
  };
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const whole = beside && candidate.words.length > 1 ? beside(candidate.words, cached) : cached;
    const reason =
      polarity(g, index, candidate.rule) ?? refusal(g, candidate.rule, whole) ?? weakness(candidate.rule, whole);
    if (reason !== null) misses.push(miss(g, index, candidate.rule, reason));
    else if (!best || specificity(candidate) > specificity(best)) {
      if (best) misses.push(miss(g, index, best.rule, `less specific than ${candidate.rule.id}`));
      best = candidate;
    } else misses.push(miss(g, index, candidate.rule, `less specific than ${best.rule.id}`));
  }
  return best;
}

/** Longer lemmas first, then what a negation makes of them, then more conditions. */
function specificity(candidate: Candidate): number {
  const { rule } = candidate;
  return (
    candidate.words.length * 100 +
    (rule.negated ? 50 : 0) +
    Object.keys(rule.with).length * 10 +
    Object.values(rule.with).filter((words) => words.length > 0).length
  );
}

function polarity(g: Grammar, index: number, rule: EventRule): string | null {
  return rule.negated && !g.group(index).negated ? 'nothing negates it' : null;
}

/** A weak rule needs one party that acts or is a person: "toucher", "frapper" alone say nothing. */
function weakness(rule: EventRule, slot: SlotOf): string | null {
  if (!rule.weak) return null;
  const fillers = [...rule.actor, ...rule.recipient].flatMap((name) => slot(name));
  if (fillers.length === 0) return 'weak rule without any party';
  return null;
}

function miss(g: Grammar, word: number, rule: EventRule, reason: string): NearMiss {
  return { rule: rule.id, sentence: g.tree.sentence.index, word, reason };
}
