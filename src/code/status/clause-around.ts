/** What the verb above an event noun says of it: "un sommet **se tiendra**", "**il n'y a pas eu** d'intrusion". In: the noun. Out: its status as far as its clause settles it. */
import { isDefinite } from '../claimants/presupposed.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, isVerbal, lemmaOf, wordAt } from '../tree/tree.js';
import type { Verdict } from './combine.js';
import { ownStatus } from './own-status.js';
import { isDue } from './to-be-held.js';

/** Verbs that say of their subject only that it takes place; the lexicon lists them under the class `occur`. */
function isOccurrence(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  if (lemma === null) return false;
  const classes = g.lexicon.events.classes.get(g.group(verb).reflexive ? `se ${lemma}` : lemma);
  return classes?.has('occur') ?? false;
}

const NEAR = 6;

/** "peut", "pourrait", "risque de" close behind, not "a pu". */
function isPossible(g: Grammar, verb: number, noun: number): boolean {
  if (verb < noun || verb - noun > NEAR) return false;
  return /^(pouvoir|risquer)$/.test(g.verbLemma(verb) ?? '') && !g.group(verb).perfect;
}

/** "il **s'agirait** d'une attaque", "il **ne s'agit pas** d'un enlèvement": what it is said to be. */
function isWhatItIs(g: Grammar, verb: number): boolean {
  return g.verbLemma(verb) === 'agir' && g.group(verb).reflexive;
}

/** In the conditional it is what others say; nothing depends on anything. */
function hearsay(own: Verdict): Verdict {
  return own === 'hypothetical' ? 'unconfirmed' : own;
}

/** "**une reprise** des combats", "**un regain** de violence": what is said of the phase is said of the act. */
function phaseOf(g: Grammar, noun: number): number {
  const { head } = wordAt(g.tree, noun);
  if (head < 0 || !hasRel(wordAt(g.tree, noun), 'nmod') || prepositionOf(g.tree, noun) !== 'de') return noun;
  return isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'phase') ? head : noun;
}

/** "les distributions **s'arrêteront**", "le blocus **prendra fin**": the day is that of the end, and of the act nothing is told. */
function isToEnd(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb) ?? '';
  return isOfClass(g.lexicon, g.group(verb).reflexive ? `se ${lemma}` : lemma, 'ends');
}

/** "une intervention **n'est pas à l'ordre du jour**", "un retrait **est exclu**": what is only spoken of, whichever way. */
function isOnAgenda(g: Grammar, predicate: number): boolean {
  return isOfClass(g.lexicon, g.verbLemma(predicate) ?? lemmaOf(wordAt(g.tree, predicate)), 'on-agenda');
}

export function fromClause(g: Grammar, act: number): Verdict {
  const noun = phaseOf(g, act);
  const word = wordAt(g.tree, noun);
  const verb = word.head;
  if (verb >= 0 && hasRel(word, 'nsubj') && isOnAgenda(g, verb)) return 'hypothetical';
  if (verb < 0 || !(isVerbal(g.tree, verb) || g.verbLemma(verb) !== null)) return 'occurred';
  return hasRel(word, 'nsubj') && isFailed(g, verb) ? 'not_occurred' : ofVerb(g, noun, verb);
}

/** What the verb says that the noun hangs on. */
function ofVerb(g: Grammar, noun: number, verb: number): Verdict {
  const word = wordAt(g.tree, noun);
  const own = ownStatus(g, verb);
  if (isWhatItIs(g, verb)) return hearsay(own);
  if (hasRel(word, 'nsubj') && own === 'planned' && isToEnd(g, verb)) return 'drop';
  if (hasRel(word, 'nsubj') && isOccurrence(g, verb)) return own;
  if (hasRel(word, 'nsubj') && isDue(g, verb)) return 'planned';
  // "il n'y a pas eu d'intrusion", "aura lieu": avoir and être say no more than that it is.
  const existential =
    ['avoir', 'être', 'falloir'].includes(g.verbLemma(verb) ?? '') && (hasRel(word, 'obj') || hasRel(word, 'nsubj'));
  if (existential) return own;
  if (
    own === 'planned' &&
    (hasRel(word, 'obj', 'nsubj') || ['lors', 'pour', 'en'].includes(prepositionOf(g.tree, noun)?.split(' ')[0] ?? ''))
  )
    return 'planned';
  return ofNewNoun(g, noun, verb, own);
}

/** "l'évacuation **n'a pas pu être menée** à bien", "l'opération **n'a pas été réalisée**": the verb says no more of it than that it was not done. */
function isFailed(g: Grammar, verb: number): boolean {
  const [beyond] = childrenBy(g.tree, verb, 'xcomp');
  const act = g.verbLemma(verb) === 'pouvoir' && beyond !== undefined ? beyond : verb;
  const group = g.group(act);
  const isNegated = group.negated || (act !== verb && g.group(verb).negated && g.group(verb).perfect);
  return isNegated && group.passive && isOfClass(g.lexicon, g.verbLemma(act), 'carries-out');
}

/** What the verb leaves of a noun that it brings up as new. */
function ofNewNoun(g: Grammar, noun: number, verb: number, own: Verdict): Verdict {
  const word = wordAt(g.tree, noun);
  if (own === 'unconfirmed' && hasRel(word, 'nsubj', 'obj')) return own;
  if (isDefinite(g, noun)) return 'occurred';
  // "**une guerre embraserait** la région": what would follow from it says that it is not there
  if (own === 'hypothetical' && hasRel(word, 'nsubj', 'obj')) return own;
  // "une cérémonie sera organisée, **avant des honneurs** militaires"
  if (own === 'planned' && /^avant( de)?$/.test(prepositionOf(g.tree, noun) ?? '')) return own;
  // "**une attaque peut** faire de nombreuses victimes"
  return hasRel(word, 'nsubj') && isPossible(g, verb, noun) ? 'hypothetical' : 'occurred';
}
