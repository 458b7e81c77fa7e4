/** Whose talks or cooperation they are. In: an act of two of which only the partner is named, or none. Out: who wants or refuses them: "**Niamey** accepte la reprise des discussions avec le Bénin"; both countries of an adjective: "un accord **franco-malien**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { subjectOf } from '../slots/subject.js';
import { verbSlot } from '../slots/verb-frame.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { partyWithin } from './party-within.js';
import { isOfTwoCountries } from './two-countries.js';

export function wantingTalks(g: Grammar, { anchor, rule }: Trigger): Filler[] {
  const noun = whole(g, anchor);
  const { head } = wordAt(g.tree, noun);
  if (rule.noun === undefined || head < 0 || !hasRel(wordAt(g.tree, noun), 'obj', 'obl')) return [];
  if (!isOfClass(g.lexicon, g.verbLemma(head), 'own-talks') || g.group(head).passive) return [];
  return subjectOf(g, head).flatMap((f) => partyWithin(g, { head: f.head, rule: 'fr.own-talks' }, 'subj', rule.type));
}

/** "la **reprise** des discussions", "davantage de coopération". */
function whole(g: Grammar, noun: number): number {
  const word = wordAt(g.tree, noun);
  if (word.head < 0 || !hasRel(word, 'nmod')) return noun;
  const above = wordAt(g.tree, word.head);
  const holds = above.upos === 'ADV' || isOfClass(g.lexicon, lemmaOf(above), 'holding');
  return holds || g.classes(word.head).has('quantity') ? word.head : noun;
}

/** "les négociations **sino-américaines**", "l'accord **russo-malien** a été signé". */
export function betweenCountries(g: Grammar, { anchor, rule }: Trigger): Filler[] {
  const nouns = rule.noun === undefined ? verbSlot(g, anchor, 'obj').map((f) => f.head) : [anchor];
  return nouns
    .flatMap((noun) => childrenBy(g.tree, noun, 'amod'))
    .filter((i) => isOfTwoCountries(g, i))
    .map((head) => ({ head, rule: 'fr.two-countries' }));
}
