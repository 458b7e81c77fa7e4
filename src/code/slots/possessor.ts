/** Whose act a possessive says it is. In: the "son", "leur" of an event noun. Out: itself, or the subject that follows and that it looks ahead to: "lors de **leur** rencontre, **les deux présidents** ont évoqué la crise". */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { childrenBy, governs, hasRel, pathUp, wordAt } from '../tree/tree.js';
import { countedHead } from './counted.js';
import type { Filler } from './filler.js';

export function possessorOf(g: Grammar, possessive: Filler): readonly Filler[] {
  const { head } = wordAt(g.tree, possessive.head);
  return (head >= 0 ? subjectAhead(g, head, possessive.head) : null) ?? [possessive];
}

/** The people who are the subject of the verb that the noun stands before. */
function subjectAhead(g: Grammar, noun: number, possessive: number): Filler[] | null {
  const verb = pathUp(g.tree, noun).find((i) => i !== noun && g.verbLemma(i) !== null);
  if (verb === undefined || verb < noun || wordAt(g.tree, verb).head >= 0) return null;
  const subject = childrenBy(g.tree, verb, 'nsubj').find((i) => i > noun && !governs(g.tree, i, noun));
  if (subject === undefined || !hasRel(wordAt(g.tree, subject), 'nsubj') || !isPerson(g, subject)) return null;
  const several = conjuncts(g.tree, subject);
  const isPlural = several.length > 1 || wordAt(g.tree, subject).feats['Number'] === 'Plur';
  const isTheirs = /^leurs?$/i.test(wordAt(g.tree, possessive).form);
  return isPlural === isTheirs ? several.map((head) => ({ head, rule: 'fr.possessor-ahead' })) : null;
}

/** "les deux présidents", "Awa Koné"; "l'armée", "la police" seldom undergo what is theirs. */
function isPerson(g: Grammar, subject: number): boolean {
  const classes = g.classes(countedHead(g, subject));
  return ['person', 'name'].some((name) => classes.has(name)) && !classes.has('body') && !classes.has('place');
}
