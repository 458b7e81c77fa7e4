/** The logical object. In: a verb. Out: what undergoes it: the object of an active verb, the subject of a passive, the noun a participle modifies. */
import type { Grammar } from '../grammar.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';
import { mark, named, subjectOf } from './subject.js';

export function objectOf(g: Grammar, verb: number): Filler[] {
  const group = g.group(verb);
  if (group.passive && !group.impersonal) return mark(subjectOf(g, verb), 'fr.passive');
  return activeObject(g, verb);
}

/** Nouns and clitics; "se" is no object ("se sont réunis"). */
function activeObject(g: Grammar, verb: number): Filler[] {
  const objects = childrenBy(g.tree, verb, 'obj').filter((i) => {
    const word = wordAt(g.tree, i);
    return word.feats['Reflex'] !== 'Yes' && !/^(se|s['’]|y|en)$/i.test(word.form);
  });
  return objects.flatMap((i) => named(g, i));
}
