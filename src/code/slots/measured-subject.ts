/** Subjects measured by "plus de". In: a verb without subject. Out: those counted, where the parser took the measure for an adverb of the verb: "**Plus de 60 agents** de la garde ont perdu la vie". */
import type { Grammar } from '../grammar.js';
import { childrenBy, wordAt } from '../tree/tree.js';

export function measuredSubject(g: Grammar, verb: number): number | null {
  if (g.group(verb).form !== 'finite') return null;
  const measure = childrenBy(g.tree, verb, 'advmod', 'obl').find(
    (i) => i < verb && MEASURE.test(wordAt(g.tree, i).form),
  );
  if (measure === undefined) return null;
  return childrenBy(g.tree, measure, 'obl', 'nmod').find((i) => i < verb && isCounted(g, measure, i)) ?? null;
}

const MEASURE = /^(plus|moins)$/i;

/** "plus **de 60** agents": the number right behind "de"; "de plus en plus" counts nobody. */
function isCounted(g: Grammar, measure: number, noun: number): boolean {
  const number = childrenBy(g.tree, noun, 'nummod').find((i) => i === measure + 2);
  return number !== undefined && /^d(e|['’])$/i.test(wordAt(g.tree, measure + 1).form);
}
