/** Who speaks in a source. In: the head of "le témoignage de ce dernier", "un communiqué du groupe", "des sources locales". Out: the one who speaks, or null for what cannot ("nos informations"). */
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';

export function speakerWithin(g: Grammar, head: number): number | null {
  const counted = countedHead(g, head);
  if (speaks(g, counted)) return counted === head ? head : counted;
  const owner = childrenBy(g.tree, head, 'nmod').find((i) => prepositionOf(g.tree, i) === 'de' && speaks(g, i));
  return owner ?? null;
}

function speaks(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  const classes = g.classes(head);
  if (classes.has('actor') || classes.has('name') || classes.has('pronoun') || classes.has('person') || classes.has('body')) return true;
  if (g.lexicon.reporting.sourceNouns.has(lemmaOf(word))) return true;
  return word.upos === 'PRON' && /^(je|nous|celui|celle|ceux|certains|beaucoup|plusieurs|moi|j['’])/i.test(word.form);
}
