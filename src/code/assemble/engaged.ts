/** Who was engaged in an operation. In: an operation told only as the setting of something else. Out: the soldiers to whom that happened: "**treize militaires** ont péri lors d'une opération de combat". */
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { objectOf } from '../slots/object.js';
import { obliquesOf } from '../slots/oblique.js';
import { subjectOf } from '../slots/subject.js';
import { hasRel, pathUp, wordAt } from '../tree/tree.js';

export function engagedIn(g: Grammar, operation: number): Filler[] {
  if (!hasRel(wordAt(g.tree, operation), 'obl', 'nmod', 'advcl')) return [];
  for (const above of pathUp(g.tree, operation).slice(1)) {
    const soldiers = undergoing(g, above).filter((f) => isForce(g, f.head));
    if (soldiers.length > 0) return soldiers.map(({ head }) => ({ head, rule: 'fr.engaged' }));
    if (g.verbLemma(above) !== null && !hasRel(wordAt(g.tree, above), 'acl', 'amod')) return [];
  }
  return [];
}

/** The subject of a verb, voice undone for a passive; those of "la mort **de treize soldats**". */
function undergoing(g: Grammar, above: number): Filler[] {
  if (g.verbLemma(above) !== null) return g.group(above).passive ? objectOf(g, above) : subjectOf(g, above);
  return g.classes(above).has('death') ? obliquesOf(g, above, 'de') : [];
}

/** "**dix soldats**", "la gendarmerie": an army or a police. */
export function isForce(g: Grammar, head: number): boolean {
  const classes = g.classes(countedHead(g, head));
  return classes.has('MIL') || classes.has('COP');
}
