/** "**La région de Diffa** est en état d'urgence", "**Djibo** est sous couvre-feu": what is under a measure is where it holds. In: a sentence, the word of a place, the event. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import type { PlaceNouns } from './place-nouns.js';
import { prepositionOf } from './words.js';

export function isUnderRule(
  sentence: Sentence,
  head: number,
  { type, trigger }: DraftEvent,
  nouns: PlaceNouns,
): boolean {
  const { words } = sentence;
  const act = words[trigger.head];
  if (type !== 'COERCE' || act?.upos !== 'NOUN') return false;
  const isState = words.some((w) => w.head === act.index && w.deprel === 'cop');
  if (!isState || !/^(en|sous)$/.test(prepositionOf(sentence, act.index) ?? '')) return false;
  const name = words[head];
  const noun = words[name?.head ?? -1];
  if (name?.deprel.startsWith('nsubj')) return name.head === act.index;
  return (
    noun?.head === act.index &&
    noun.deprel.startsWith('nsubj') &&
    nouns.senseOf(noun.lemma) === 'place' &&
    prepositionOf(sentence, head) === 'de'
  );
}
