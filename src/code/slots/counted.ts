/** Nouns that only measure others. In: the head of a phrase ("dizaine" of "une dizaine de civils"). Out: the noun that is measured ("civils"). */
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';

/** "**plus** d'un million de réfugiés", "**près** de quarante civils": words that only bound a number. */
const BOUNDS = new Set(['plus', 'moins', 'près', 'autour']);

/** "une **dizaine** de civils", "un **groupe** d'hommes armés", "la **moitié** des élèves", "quatre **des** otages". The class `quantity` of the lexicon lists them. */
export function countedHead(g: Grammar, head: number): number {
  const word = wordAt(g.tree, head);
  const bounds = word.upos === 'ADV' && BOUNDS.has(lemmaOf(word));
  const numeral = numeralHead(g, head);
  if (numeral !== null) return numeral;
  const measures =
    bounds ||
    g.classes(head).has('quantity') ||
    word.upos === 'NUM' ||
    g.lexicon.quantities.collectives.has(lemmaOf(word));
  if (!measures) return head;
  // "une dizaine **d'autres**", an adjective for the tagger
  const counted = childrenBy(g.tree, head, 'nmod', 'obl', 'amod').find((i) => prepositionOf(g.tree, i) === 'de');
  if (counted === undefined || g.classes(counted).has('place')) return head;
  // "des dizaines **de milliers** de personnes"
  if (bounds || g.lexicon.quantities.collectives.has(lemmaOf(wordAt(g.tree, counted)))) return countedHead(g, counted);
  // "les groupes **du Sahel**", "la force **de la région**" say where; "un groupe **d'hommes**" says who
  return g.classes(head).has('band') && wordAt(g.tree, counted).feats['Number'] === 'Sing' ? head : counted;
}

/** "trois **cents** otages", the number read as a noun that the counted word hangs on, without "de". */
function numeralHead(g: Grammar, head: number): number | null {
  const word = wordAt(g.tree, head);
  if (word.upos !== 'NOUN' || !g.lexicon.quantities.numbers.has(word.form.toLowerCase())) return null;
  const [counted] = childrenBy(g.tree, head, 'nmod', 'appos').filter((i) => i === head + 1);
  return counted ?? null;
}

/** "deux soldats ont été tués, **un troisième** a été blessé": one more of them, who is counted and not named. */
export function isOrdinal(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  return word.upos === 'ADJ' && /ième$/.test(lemmaOf(word)) && childrenBy(g.tree, head, 'det').length > 0;
}
