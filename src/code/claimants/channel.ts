/** The channel of a statement. In: a reporting verb. Out: the channel named beside it ("dans un communiqué", "sur Facebook"), or null. */
import type { Grammar } from '../grammar.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';

export function channelOf(g: Grammar, verb: number): string | null {
  for (const i of childrenBy(g.tree, verb, 'obl', 'nmod')) {
    const word = wordAt(g.tree, i);
    const channel =
      g.lexicon.reporting.channels.get(lemmaOf(word)) ?? g.lexicon.reporting.channels.get(word.form.toLowerCase());
    if (channel) return channel.name;
  }
  return null;
}
