/** Acts reported as nouns: "annonce **l'arrestation** de deux hommes", "fait état d'**une embuscade**". In: a reporting verb and the words that are events. Out: the word indexes that are its report. */
import type { ReportingVerb } from '../../lexicon/reporting.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { objectOf } from '../slots/object.js';
import { obliquesOf } from '../slots/oblique.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, subtree } from '../tree/tree.js';
import { befellSomebodyNew, isDefinite } from './presupposed.js';
import { causesOf, figured } from './told-dead.js';

/** The objects of the verb. */
export function nounsReported(g: Grammar, verb: number, acts: ReadonlySet<number>): number[] {
  return objectOf(g, verb).flatMap(({ head }) => [
    ...struck(g, head, acts),
    ...(acts.has(head) || isNews(g, countedHead(g, head)) ? announced(g, head, acts, verb) : []),
    // "avance le chiffre de **trente civils tués**"
    ...figured(g, head).flatMap((i) => [...struck(g, i, acts), ...(isNews(g, i) ? announced(g, i, acts, verb) : [])]),
  ]);
}

/** Things, and the dead: "évoque **une vingtaine de morts**"; people are only spoken of. */
function isNews(g: Grammar, noun: number): boolean {
  const classes = g.classes(noun);
  return !classes.has('actor') || classes.has('death');
}

/** What "faire état **de**", "parler **de**" bring up as new: "parle d'une embuscade", not "parle de la guerre". */
export function nounsSpokenOf(g: Grammar, verb: number, entry: ReportingVerb, acts: ReadonlySet<number>): number[] {
  // "**sans parler** d'une attaque"
  if (g.group(verb).form === 'infinitive' || g.group(verb).negated) return [];
  return entry.about
    .flatMap((slot) => spokenOf(g, verb, slot).map(({ head }) => ({ head, isFeared: slot === 'obj' })))
    .flatMap(({ head, isFeared }) => {
      // "fait état de **la mort** de deux soldats": a death is news, whatever its article
      if (g.classes(head).has('death')) return announced(g, head, acts, verb);
      // "craint **l'arrestation** de son chef": what is feared is not there yet, whatever its article
      const isNew = isFeared || !isDefinite(g, head) || befellSomebodyNew(g, head);
      return [...(acts.has(head) && isNew ? [head] : []), ...struck(g, head, acts)];
    });
}

/** "faire état **de**", "redouter **une attaque**". */
function spokenOf(g: Grammar, verb: number, slot: string): readonly Filler[] {
  if (slot === 'obj') return objectOf(g, verb);
  return [verb, ...childrenBy(g.tree, verb, 'obj')].flatMap((i) => obliquesOf(g, i, slot));
}

/** "annonce **le démantèlement** de cellules": the act announced, not those that its complements name; "l'ouverture d'**une enquête**": what begins is. */
function announced(g: Grammar, head: number, acts: ReadonlySet<number>, verb: number): number[] {
  return conjuncts(g.tree, head).flatMap((i) => {
    const begun = acts.has(i) ? [] : childrenBy(g.tree, i, 'nmod').filter((j) => prepositionOf(g.tree, j) === 'de');
    const counted = countedHead(g, i);
    const causes = g.classes(counted).has('death') ? causesOf(g, counted, verb) : [];
    return [i, counted, ...[...begun, ...causes].filter((j) => acts.has(j))];
  });
}

/** "fait état de dix soldats **tués**": those counted, with what was done to them. */
function struck(g: Grammar, noun: number, acts: ReadonlySet<number>): number[] {
  if (isDefinite(g, noun)) return [];
  return childrenBy(g.tree, noun, 'acl', 'amod')
    .filter((i) => acts.has(i) && i > noun)
    .flatMap((i) => subtree(g.tree, i));
}
