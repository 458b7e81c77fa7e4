/** Is a place that of the words which tell the event? In: an event, its sentence, the word of the place. Out: yes for "…, a-t-on appris de source sécuritaire **à Bamako**", "selon un communiqué publié **à Ouagadougou**": where it was told, not where it was. */
import { CLAIM_RULE, type DraftEvent } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { prepositionOf, route } from './words.js';

export function isOfTeller(event: DraftEvent, sentence: Sentence, place: number, lists: WordLists): boolean {
  const up = route(sentence, place, event.trigger.head)?.up ?? [];
  return up.some((i) => isInsertedVerb(sentence, i) || isSeated(sentence, i, lists)) || isUnderSource(event, up);
}

/** "…, **a déclaré** à Bamako un porte-parole" */
function isInsertedVerb({ words }: Sentence, index: number): boolean {
  const word = words[index];
  return word?.deprel === 'parataxis:insert' && word.upos === 'VERB';
}

/** "selon un institut **basé** à Bruxelles", "son avocat, **joint** à Paris, dénonce…": where whoever is cited has a seat, or was reached. */
function isSeated(sentence: Sentence, index: number, lists: WordLists): boolean {
  const word = sentence.words[index];
  if (word?.deprel !== 'acl') return false;
  if (lists.has('reached', word.lemma)) return true;
  return lists.has('seated', word.lemma) && prepositionOf(sentence, word.head) === 'selon';
}

/** "selon **une source** à Bamako" */
function isUnderSource({ claimants, sentence }: DraftEvent, up: readonly number[]): boolean {
  return claimants.some(
    ({ phrase, rule }) => rule !== CLAIM_RULE && phrase.sentence === sentence && up.slice(1).includes(phrase.head),
  );
}
