/** Who hands a source's words on. In: a source. Out: it, and behind it whoever is named as citing it: "selon le ministre, **cité par la radio**"; whoever only asked him ("interrogé par l'agence") adds nobody. */
import type { Grammar } from '../grammar.js';
import { agentsOf } from '../slots/oblique.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import { speakerWithin } from './speaker.js';

/** @param named the noun that stands for the source: the paper of "un **communiqué** de l'armée relayé par la radio"
 * @returns heads, the first to say it first */
export function withRelays(g: Grammar, source: number, named = source): number[] {
  const citing = [...new Set([source, named])].flatMap((i) => citings(g, i));
  const relays = citing.flatMap((i) => agentsOf(g, i).map((f) => speakerWithin(g, f.head)));
  return [source, ...relays.filter((i) => i !== null)];
}

/** The participles by which a source is cited: "**cité** par", "**relayé** par". */
function citings(g: Grammar, source: number): number[] {
  return childrenBy(g.tree, source, 'acl').filter(
    (i) => g.lexicon.reporting.relays.get(lemmaOf(wordAt(g.tree, i)))?.cites === true,
  );
}
