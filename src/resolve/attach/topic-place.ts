/** Where what is spoken of is, rather than where it is spoken. In: an event, its sentence, the word of a place. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import type { PlaceNouns } from './place-nouns.js';
import { prepositionOf, route } from './words.js';

interface Around {
  readonly others: ReadonlySet<number>;
  readonly nouns: PlaceNouns;
}

/** "ont discuté de **la crise en RDC**", "consacrée à **la sécurité au Sahel**": where what they speak of is, not where they meet. */
export function isOfTopic(sentence: Sentence, anchor: number, trigger: number, { others, nouns }: Around): boolean {
  const noun = sentence.words[sentence.words[anchor]?.head ?? -1];
  if (noun?.upos !== 'NOUN' || noun.index === trigger || others.has(noun.index)) return false;
  return (
    nouns.senseOf(noun.lemma) === 'other' && /^(de|sur|à|contre|pour)$/.test(prepositionOf(sentence, noun.index) ?? '')
  );
}

/** "ont défilé à Kolo en réclamant **la fermeture** de la base": where it is called for, not where it would be done. */
export function isAskedFor(
  { type, status, trigger }: DraftEvent,
  sentence: Sentence,
  anchor: number,
  others: ReadonlySet<number>,
): boolean {
  // "exige le retour des troupes": from where the text says that they are
  if (status !== 'hypothetical' || type === 'RETREAT') return false;
  const met = route(sentence, anchor, trigger.head);
  return met !== null && [...met.down.slice(1), met.meet].some((i) => i !== trigger.head && others.has(i));
}
