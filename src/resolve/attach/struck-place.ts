/** A place that is itself attacked, held or taken. In: a sentence, the word of the place, the event. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { Where } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { PlaceNouns } from './place-nouns.js';
import { ON_THE_SPOT } from './said.js';
import { prepositionOf } from './words.js';

const HIGHEST = 5;

/** "**la localité de Fotokol** a été la cible d'une attaque": what is struck is itself a place. */
export function isStruckPlace(
  sentence: Sentence,
  head: number,
  { type, recipients }: DraftEvent,
  nouns: PlaceNouns,
  precision: Where['precision'],
): boolean {
  const noun = nounOver(sentence, head);
  if (!noun || !ON_THE_SPOT.has(type) || prepositionOf(sentence, head) !== 'de') return false;
  return (
    // "devant l'ambassade **de Belgique**" is not in Belgium
    (nouns.senseOf(noun.lemma) === 'place' || (nouns.isBuilding(noun.lemma) && precision !== 'country')) &&
    recipients.some((r) => r.sentence === sentence.index && r.head === noun.index)
  );
}

/** "un **hôtel** très fréquenté de Kolo": the tree may hang the town on the word that describes the building. */
function nounOver({ words }: Sentence, head: number): Word | undefined {
  const above = words[words[head]?.head ?? -1];
  return above && above.upos !== 'NOUN' && /^(acl|amod)$/.test(above.deprel) ? words[above.head] : above;
}

/** "avaient conquis **une grande partie du nord du Mali**": what is taken is a part of the place. */
export function isTakenPart(
  sentence: Sentence,
  head: number,
  { type, trigger }: DraftEvent,
  nouns: PlaceNouns,
): boolean {
  if (!ON_THE_SPOT.has(type)) return false;
  let at = sentence.words[head];
  for (let steps = 0; at && steps < HIGHEST; steps++) {
    const noun: Word | undefined = sentence.words[at.head];
    if (!noun || at.deprel !== 'nmod' || prepositionOf(sentence, at.index) !== 'de') return false;
    if (nouns.senseOf(noun.lemma) !== 'place' || noun.upos !== 'NOUN') return false;
    if (noun.head === trigger.head) return /^(obj|nsubj:pass)$/.test(noun.deprel);
    at = noun;
  }
  return false;
}
