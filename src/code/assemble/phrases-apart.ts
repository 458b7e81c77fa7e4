/** Words of two parties. In: the phrase of a party and the phrases of the others. Out: it, ended before another that the parser hung inside it: "par **la junte** | au chef de la mission". */
import type { Phrase } from '../../model/draft.js';
import type { Grammar } from '../grammar.js';
import { phraseOfRange } from '../tree/phrase.js';
import { wordAt } from '../tree/tree.js';

export function apartFrom(g: Grammar, phrase: Phrase, others: readonly Phrase[]): Phrase {
  const inside = others.filter(
    (p) => p.sentence === phrase.sentence && p.first > phrase.head && p.first <= phrase.last,
  );
  if (phrase.sentence !== g.tree.sentence.index || inside.length === 0) return phrase;
  let last = Math.min(...inside.map((p) => p.first)) - 1;
  while (last > phrase.head && /^(ADP|DET|PUNCT|CCONJ)$/.test(wordAt(g.tree, last).upos)) last--;
  return phraseOfRange(g.tree, phrase.head, phrase.first, last);
}
