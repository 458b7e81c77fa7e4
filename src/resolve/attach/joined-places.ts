/** "les localités **de Gossi et de Hombori**", "entre **Ménaka et Indelimane**": of places that are joined, the first stands for all. In: a sentence, its places, one of them. Out: the first of those it is joined to, or itself. */
import type { Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { isPoint } from './area.js';
import { headOfRange } from './words.js';

export function firstJoined(sentence: Sentence, places: readonly Where[], place: Where): Where {
  const head = headOfRange(sentence, place.start, place.end);
  const word = sentence.words[head ?? -1];
  if (!isPoint(place) || word?.deprel !== 'conj') return place;
  const before = places.find(
    (p) => isPoint(p) && p.end <= place.start && headOfRange(sentence, p.start, p.end) === word.head,
  );
  return before ?? place;
}
