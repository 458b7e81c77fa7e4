/** Deaths told by their noun. In: "mort", "décès", "disparition" in a sentence. Out: how many died, where an act of the sentence brought it about: "s'est soldée par **la mort de 28 personnes**", "**la mort de treize soldats**, en combat". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { type Count, countOf, singular } from './count.js';
import { stepsBetween } from './steps-between.js';

export function countOfDeath(g: Grammar, noun: number, triggers: readonly Trigger[]): Count | null {
  if (!isDeath(g, noun) || !(isOutcome(g, noun) || isWithCause(g, noun, triggers))) return null;
  const dead = deadOf(g, noun);
  if (dead === undefined) return null;
  // "la mort **du général Sow** dans une frappe"
  return countOf(g, dead) ?? (singular(g, dead) ? { min: 1, max: 1, first: dead, last: dead } : null);
}

/** "**la mort** de treize soldats", not "treize **morts**". */
export function isDeath(g: Grammar, noun: number): boolean {
  return g.classes(noun).has('death') && wordAt(g.tree, noun).feats['Number'] !== 'Plur';
}

export function deadOf(g: Grammar, noun: number): number | undefined {
  return childrenBy(g.tree, noun, 'nmod').find((i) => prepositionOf(g.tree, i) === 'de');
}

/** "s'est soldée **par la mort** de": the death is what the act led to, not what is talked about. */
function isOutcome(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, noun);
  // "l'explosion **a causé la mort** de quatre civils"
  if (hasRel(word, 'obj') && word.head >= 0 && isOfClass(g.lexicon, g.verbLemma(word.head), 'causing')) return true;
  return prepositionOf(g.tree, noun) === 'par';
}

/** "la mort de treize soldats au Nord, **en combat**": told with what killed them. */
function isWithCause(g: Grammar, noun: number, triggers: readonly Trigger[]): boolean {
  return triggers.some(
    ({ rule, anchor }) =>
      rule.type === 'ASSAULT' &&
      anchor > noun &&
      CAUSED.test(prepositionOf(g.tree, anchor) ?? '') &&
      stepsBetween(g, noun, anchor) <= NEAR,
  );
}

const CAUSED = /^(dans|en|lors de|pendant|durant|au cours de)$/;
const NEAR = 5;
