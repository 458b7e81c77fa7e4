/** Pronouns for whoever is asked. In: a pronoun that is the subject of a clause asked for. Out: the noun that it repeats: "attend **de la junte** qu'**elle** libère le président". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';

export function askedSubject(g: Grammar, pronoun: number): Filler[] | null {
  if (!/^(il|elle|ils|elles)$/i.test(wordAt(g.tree, pronoun).form)) return null;
  const clause = wordAt(g.tree, wordAt(g.tree, pronoun).head);
  if (clause.deprel !== 'ccomp' || !asks(g, clause.head)) return null;
  const asked = childrenBy(g.tree, clause.head, 'obj', 'iobj', 'obl').find(
    (i) => i < clause.index && g.classes(i).has('actor') && agrees(g, i, pronoun),
  );
  return asked === undefined ? null : conjuncts(g.tree, asked).map((head) => ({ head, rule: 'fr.control' }));
}

/** "**a dit** au maire qu'il viendrait" reports: nothing is asked of the mayor. */
function asks(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  return (
    isOfClass(g.lexicon, lemma, 'object-control') &&
    (g.lexicon.reporting.verbs.get(lemma ?? '')?.force ?? 'ask') === 'ask'
  );
}

function agrees(g: Grammar, noun: number, pronoun: number): boolean {
  const [of, to] = [wordAt(g.tree, noun).feats, wordAt(g.tree, pronoun).feats];
  const same = (feat: string): boolean => of[feat] === undefined || of[feat] === to[feat];
  return same('Number') && same('Gender');
}
