/** Is a place where they go next? In: a sentence, the words of a place and of an event. Out: yes for "s'entretiendra avec le président **avant de gagner Cotonou**": not where they talk. */
import type { Sentence } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { route } from './words.js';

export function isOnward(sentence: Sentence, place: number, trigger: number, lists: WordLists): boolean {
  const up = route(sentence, place, trigger)?.up ?? [];
  return up.some((i) => i !== trigger && isDeparture(sentence, i, lists));
}

function isDeparture({ words }: Sentence, clause: number, lists: WordLists): boolean {
  const verb = words[clause];
  if (!verb?.deprel.startsWith('advcl') || !lists.has('goes-on-to', verb.lemma)) return false;
  return words.some((w) => w.head === clause && w.deprel === 'mark' && w.lemma === 'avant');
}
