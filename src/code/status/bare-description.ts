/** Whether an event noun only says what kind of thing another noun is: "hélicoptères **de combat**". In: the noun. Out: true where nothing is told of an act. */
import type { Grammar } from '../grammar.js';
import { carrierOf } from '../slots/support.js';
import { isPartitive } from '../tree/partitive.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';

/** "hélicoptères **de combat**", "enquête **pour enlèvement**": a bare noun says what kind of thing; under a noun of quantity it is the event ("une série **d'attaques**"). */
export function isBareDescription(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, listHead(g, noun));
  const preposition = prepositionOf(g.tree, noun) ?? prepositionOf(g.tree, word.index);
  if (
    preposition === null ||
    !['de', 'pour', 'en', 'par'].includes(preposition) ||
    !hasRel(word, 'nmod', 'obl') ||
    word.head < 0
  )
    return false;
  if (childrenBy(g.tree, noun, 'det', 'nummod').length > 0 || isPartitive(g.tree, noun)) return false;
  const head = wordAt(g.tree, word.head);
  if (preposition === 'pour') return true;
  if (preposition !== 'de' || head.upos !== 'NOUN') return false;
  // "fait **l'objet de poursuites**", "a été la cible **d'attaques**": what a verb carries through its noun is told
  if (carrierOf(g, noun)?.support.noun === 'de') return false;
  if (isKind(g, word.index)) return true;
  const described = childrenBy(g.tree, noun, 'nmod', 'acl').length > 0;
  return (
    !described &&
    !g.classes(head.index).has('quantity') &&
    !g.lexicon.events.operators.has(lemmaOf(head)) &&
    !isEventNoun(g, lemmaOf(head))
  );
}

/** "la fin de l'enquête **de police**" hangs on an act; "condition" only opens "condition préalable". */
function isEventNoun(g: Grammar, lemma: string): boolean {
  return g.lexicon.events.nouns.get(lemma)?.some((rule) => rule.lemmas.includes(lemma)) ?? false;
}

/** "une enquête pour arrestation, **enlèvement** et **séquestration**": what holds for the first noun of a list holds for all. */
export function listHead(g: Grammar, noun: number): number {
  let at = noun;
  while (hasRel(wordAt(g.tree, at), 'conj') && wordAt(g.tree, wordAt(g.tree, at).head).upos === 'NOUN')
    at = wordAt(g.tree, at).head;
  return at;
}

/** "régiment d'hélicoptères **de combat** de Pau", "groupe **de combat**": under a machine, a troop or a body, one bare act says what it is for, whatever follows: "association **d'aide** aux orphelins". */
function isKind(g: Grammar, noun: number): boolean {
  const mark = childrenBy(g.tree, noun, 'case')[0] ?? 0;
  if (wordAt(g.tree, noun).feats['Number'] !== 'Sing' || mark < 1) return false;
  const classes = g.classes(mark - 1);
  return ['vehicle', 'aircraft', 'weapon', 'band', 'building', 'body', 'NGO'].some((c) => classes.has(c));
}
