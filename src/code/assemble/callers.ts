/** Who protests where it is only called for. In: a protest under a verb of calling. Out: the caller: "**l'opposition** appelle à boycotter le scrutin"; where somebody is called, those. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { objectOf } from '../slots/object.js';
import { obliquesOf } from '../slots/oblique.js';
import { subjectOf } from '../slots/subject.js';
import { conjuncts } from '../tree/conjuncts.js';
import { prepositionOf } from '../tree/preposition.js';
import { wordAt } from '../tree/tree.js';
import { partyWithin } from './party-within.js';

export function callers(g: Grammar, anchor: number): Filler[] {
  const { head } = wordAt(g.tree, anchor);
  // "**les magistrats** en grève"
  if (head >= 0 && prepositionOf(g.tree, anchor) === 'en' && wordAt(g.tree, head).upos === 'NOUN')
    return conjuncts(g.tree, head).flatMap((i) =>
      partyWithin(g, { head: i, rule: 'fr.in-protest' }, 'subj', 'PROTEST'),
    );
  if (head < 0 || !isOfClass(g.lexicon, g.verbLemma(head), 'call-out') || g.group(head).passive) return [];
  const called = [...objectOf(g, head), ...obliquesOf(g, head, 'à')].filter((f) => f.head !== anchor);
  // "appelle **ses partisans** à la désobéissance": those called would protest
  if (called.length > 0)
    return called.filter((f) => g.classes(f.head).has('person')).map((f) => ({ head: f.head, rule: 'fr.called' }));
  return subjectOf(g, head).flatMap((f) => partyWithin(g, { head: f.head, rule: 'fr.caller' }, 'subj', 'PROTEST'));
}
