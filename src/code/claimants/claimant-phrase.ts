/** The words of a source, without what the verb of speech has behind it. In: the head of who speaks. Out: its phrase, up to the day and to whom it was said: "assure **l'état-major** lundi soir", "a confié **un proche** à l'AFP". */
import { isMedium } from '../../lexicon/reporting.js';
import type { Phrase } from '../../model/draft.js';
import type { Grammar } from '../grammar.js';
import { phraseAt, phraseOfRange } from '../tree/phrase.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, subtree, wordAt } from '../tree/tree.js';

export function claimantPhrase(g: Grammar, head: number): Phrase {
  const phrase = phraseAt(g.tree, head);
  const behind = childrenBy(g.tree, head, 'nmod').filter((i) => i > head && (isDay(g, i) || isAddressed(g, i)));
  const first = Math.min(...behind.flatMap((i) => subtree(g.tree, i)));
  return first > phrase.last ? phrase : phraseOfRange(g.tree, head, phrase.first, first - 1);
}

/** "la mission **mercredi**": bare, beside a noun that it says nothing of. */
function isDay(g: Grammar, index: number): boolean {
  return g.classes(index).has('time') && childrenBy(g.tree, index, 'case', 'det').length === 0;
}

/** "un élu **à l'AFP**", "une source **à Reuters**". */
function isAddressed(g: Grammar, index: number): boolean {
  const { form } = wordAt(g.tree, index);
  return prepositionOf(g.tree, index) === 'à' && isMedium(g.lexicon.reporting, form, lemmaOf(wordAt(g.tree, index)));
}
