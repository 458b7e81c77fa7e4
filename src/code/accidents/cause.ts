/** What kills without a killer. In: the slots of a word that tells a death or a wound. Out: the accident or the disease that its clause names as the cause, or null: "tués **dans un accident**", "mort **de maladie**". */

import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';

const CAUSES = ['dans', 'lors', 'cours', 'par', 'de', 'suite', 'subj'];

export function accidentIn(g: Grammar, slot: (name: string) => readonly Filler[]): string | null {
  const causes = CAUSES.flatMap((name) => slot(name));
  const bad = causes.find(
    (f) => g.classes(f.head).has('accident') || g.classes(f.head).has('disease') || isBurst(g, f.head),
  );
  return bad ? wordAt(g.tree, bad.head).form : null;
}

/** "l'explosion **d'un camion-citerne**", "d'une bouteille de gaz": what bursts by itself. */
function isBurst(g: Grammar, head: number): boolean {
  if (!/^(explosion|déflagration)$/.test(lemmaOf(wordAt(g.tree, head)))) return false;
  return childrenBy(g.tree, head, 'nmod').some(
    (i) => prepositionOf(g.tree, i) === 'de' && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'bursting'),
  );
}
