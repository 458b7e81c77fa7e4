/** "a plaidé lundi pour la paix **après avoir reçu** le ministre": who speaks has just met whom he names. In: an event. Out: the word whose time it shares, its own or that of the verb over it. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';

export function actOf(sentence: Sentence, { type, trigger }: Pick<DraftEvent, 'type' | 'trigger'>): number {
  const word = sentence.words[trigger.head];
  if (type !== 'CONSULT' || !word?.deprel.startsWith('advcl')) return trigger.head;
  const children = sentence.words.filter((w) => w.head === word.index && w.index < word.index);
  const after = children.some((w) => /^après$/i.test(w.lemma));
  return after && children.some((w) => w.feats['VerbForm'] === 'Inf') ? word.head : trigger.head;
}
