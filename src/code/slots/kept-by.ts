/** Who keeps something as it is: "**Niamey** maintient ses frontières **fermées**". In: a participle without an agent. Out: the subject of the verb that keeps its noun so; nobody elsewhere. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { hasRel, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';
import { subjectOf } from './subject.js';

export function keptBy(g: Grammar, participle: number): Filler[] {
  const word = wordAt(g.tree, participle);
  const noun = word.head >= 0 ? wordAt(g.tree, word.head) : null;
  if (!noun || !hasRel(word, 'acl', 'amod', 'xcomp') || noun.index > participle) return [];
  const verb = noun.upos === 'VERB' ? noun : noun.deprel === 'obj' && noun.head >= 0 ? wordAt(g.tree, noun.head) : null;
  if (!verb || !isOfClass(g.lexicon, g.verbLemma(verb.index), 'keeps-so') || g.group(verb.index).passive) return [];
  return subjectOf(g, verb.index).map(({ head }) => ({ head, rule: 'fr.kept' }));
}
