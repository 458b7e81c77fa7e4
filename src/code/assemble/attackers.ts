/** A country under an act of war. In: an attack without author. Out: the state that "de" names: "en cas d'attaque **des États-Unis**"; a town there is where it happened. */
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';

export function attackers(g: Grammar, { anchor }: Trigger): Filler[] {
  const word = wordAt(g.tree, anchor);
  if (word.upos !== 'NOUN' || !g.classes(anchor).has('attack-by')) return [];
  return childrenBy(g.tree, anchor, 'nmod')
    .filter((i) => prepositionOf(g.tree, i) === 'de' && isState(g, i))
    .map((head) => ({ head, rule: 'fr.attacking-state' }));
}

function isState(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  return word.upos === 'PROPN' && (g.lexicon.countries?.byName(word.form).length ?? 0) > 0;
}
