/** Where an event happened. In: a naming and the places of its sentence. Out: the most precise place that its words govern as a place, or null. */
import type { EventType } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';
import type { Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { reach } from './reach.js';
import { headOfRange, prepositionOf } from './words.js';

const FARTHEST = 7;
/** What is said has a place only where the words of saying have one: "a appelé **à Djibouti**", not "a réclamé une force **au Sahel**". */
const NEAREST = 2;
const SPOKEN: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'AGREE', 'REJECT', 'CONCEDE']);
const LOCATIVE = new Set([
  'à',
  'dans',
  'en',
  'près',
  'entre',
  'sur',
  'chez',
  'sous',
  'autour',
  'devant',
  'face',
  'hors',
  'depuis',
  'au',
]);
const FINENESS: Readonly<Record<Where['precision'], number>> = { town: 0, near: 1, region: 2, country: 3 };

/** Nouns through which a place reaches the event: "le camp **de** Boulkessi", "à 20 **km** d'Indelimane"; not people and bodies ("les soldats **du** Mali"). */
export type IsPlaceNoun = (lemma: string) => boolean;

export function chooseWhere(
  event: DraftEvent,
  sentence: Sentence,
  places: readonly Where[],
  isPlaceNoun: IsPlaceNoun,
): Where | null {
  const near = places
    .filter((place) => place.start >= sentence.start && place.end <= sentence.end)
    .flatMap((place) => {
      const cost = costOf(event, sentence, place, isPlaceNoun);
      return cost === null || cost > (SPOKEN.has(event.type) ? NEAREST : FARTHEST) ? [] : [{ place, cost }];
    })
    .sort((a, b) => a.cost - b.cost || a.place.start - b.place.start);
  const best = near[0];
  if (!best) return null;
  // "au Mali, dans la région de Mopti": the finer of two that stand as near
  const finest = near
    .filter((n) => n.cost <= best.cost + 2 && n.place.country === best.place.country)
    .sort((a, b) => FINENESS[a.place.precision] - FINENESS[b.place.precision] || a.cost - b.cost)[0];
  return finest?.place ?? best.place;
}

/** The places that a sentence is set in, whatever it tells: "**à Gao**", not "l'armée **du Mali**". */
export function placesOfScene(sentence: Sentence, places: readonly Where[], isPlaceNoun: IsPlaceNoun): Where[] {
  return places.filter((place) => {
    if (place.start < sentence.start || place.end > sentence.end) return false;
    const head = headOfRange(sentence, place.start, place.end);
    return head !== null && locativeAnchor(sentence, head, null, isPlaceNoun) !== null;
  });
}

function costOf(event: DraftEvent, sentence: Sentence, place: Where, isPlaceNoun: IsPlaceNoun): number | null {
  const head = headOfRange(sentence, place.start, place.end);
  if (head === null) return null;
  const anchor = locativeAnchor(sentence, head, event, isPlaceNoun);
  return anchor === null ? null : reach(sentence, anchor, event.trigger.head);
}

/** The word whose preposition makes the place a place: itself, or the noun it names ("dans **la ville** de Gao"), or the event ("l'attaque d'Inatès"). */
function locativeAnchor(
  sentence: Sentence,
  head: number,
  event: DraftEvent | null,
  isPlaceNoun: IsPlaceNoun,
): number | null {
  if (isHeadlineLabel(sentence, head)) return event && SPOKEN.has(event.type) ? null : head;
  let at = head;
  for (let steps = 0; steps < HIGHEST; steps++) {
    const preposition = prepositionOf(sentence, at);
    if (preposition !== null && LOCATIVE.has(preposition)) return at;
    const governor = sentence.words[sentence.words[at]?.head ?? -1];
    if (!governor) return null;
    if (preposition === 'de' && governor.index === event?.trigger.head) return at;
    const lets = preposition !== 'de' || isPlaceNoun(governor.lemma.toLowerCase()) || at !== head;
    if (!lets || !NOMINAL_LINK.test(sentence.words[at]?.deprel ?? '')) return null;
    at = governor.index;
  }
  return null;
}

const HIGHEST = 5;
const NOMINAL_LINK = /^(nmod|appos|flat|conj|obl|parataxis)/;

/** "**Mali** : douze soldats tués": a name before the colon of a title. */
function isHeadlineLabel(sentence: Sentence, head: number): boolean {
  if (!sentence.isTitle) return false;
  const next = sentence.words[head + 1];
  return head < 4 && next?.form === ':';
}
