/** Who stands behind "on". In: a reporting verb whose subject is "on". Out: the body that the sentence names for it: "a-t-on appris **de source sécuritaire**", "**au sein de l'armée**, on affirme que…". */
import type { Grammar } from '../grammar.js';
import { obliquesOf } from '../slots/oblique.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import { speakerWithin } from './speaker.js';

/** "a-t-on appris **de source sécuritaire**", "a-t-on indiqué **à la présidence**". */
export function impersonalSource(g: Grammar, verb: number): number | null {
  const sources = ['de', 'auprès', 'à'].flatMap((slot) => obliquesOf(g, verb, slot)).map((f) => f.head);
  // "indique-t-**on** du côté **de l'armée**", "dans l'entourage du chef": hung on the pronoun, or under a word for whose side it is
  const beside = [verb, ...childrenBy(g.tree, verb, 'nsubj')].flatMap((i) => childrenBy(g.tree, i, 'nmod', 'obl'));
  return [...sources, ...beside.filter((i) => i > verb)].find((i) => speakerWithin(g, i) !== null) ?? null;
}

/** Of a verb with "on" before it: the body that the sentence opens with, or what follows the verb ("on a appris **de source militaire** que…"). */
export function bodyOfOn(g: Grammar, verb: number): number | null {
  if (!childrenBy(g.tree, verb, 'nsubj').some((i) => /^on$/i.test(wordAt(g.tree, i).form))) return null;
  const behind = impersonalSource(g, verb);
  return frontedSource(g, verb) ?? (behind !== null && behind > verb ? behind : null);
}

const FROM = /^(à|dans|chez|de|auprès)( |$)/;

/** A body, not a country: "**au Mali**, on dit que" names nobody. */
function frontedSource(g: Grammar, verb: number): number | null {
  const fronted = childrenBy(g.tree, verb, 'obl').filter((i) => i < verb && FROM.test(prepositionOf(g.tree, i) ?? ''));
  const heads = fronted.flatMap((i) => [i, ...childrenBy(g.tree, i, 'nmod', 'obl')]);
  return heads.find((i) => isBody(g, i)) ?? null;
}

function isBody(g: Grammar, head: number): boolean {
  const classes = g.classes(head);
  return classes.has('actor') && !classes.has('country') && wordAt(g.tree, head).upos === 'NOUN';
}
