/** Places that one phrase names from small to large. In: the places of a sentence. Out: groups: "**Dablo**, une commune du **Sanmatenga**, dans le nord du **Burkina**" is one place said three ways. */
import type { Where } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { isPoint, type Spot } from './area.js';
import type { PlaceNouns } from './place-nouns.js';

/** Words between two names of one phrase: ", dans le nord-est du", ", une commune de la province de". */
const FARTHEST = 9;

/** Only words of place may stand between: no verb, no other name, nobody. */
export function placeGroups(sentence: Sentence, places: readonly Where[], nouns: PlaceNouns): Where[][] {
  const own = places
    .filter((p) => p.start >= sentence.start && p.end <= sentence.end)
    .sort((a, b) => a.start - b.start);
  const groups: Where[][] = [];
  for (const place of own) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (
      last &&
      before &&
      (mayContain(before, place) || isOfTownship(sentence, before, place)) &&
      isOnePhrase(sentence, before, place, nouns)
    )
      last.push(place);
    else groups.push([place]);
  }
  return groups;
}

/** Two towns side by side are two places, and so are two countries. */
function mayContain(a: Spot, b: Spot): boolean {
  // "à **Tirna**, à l'est **de Gao**": how to find the village
  if (a.precision === 'town' && b.precision === 'near') return a.country === b.country;
  // "aux Invalides, à Paris"
  if (isPoint(a) && isPoint(b) && a.site === b.site) return false;
  if (a.precision === 'country' && b.precision === 'country') return false;
  return a.country === b.country || a.country === 'INT' || b.country === 'INT';
}

/** "à **Tirna**, dans la **commune** de Kolo": a village and the township it belongs to. */
function isOfTownship({ words }: Sentence, a: Spot, b: Spot): boolean {
  const between = words.filter((w) => w.start >= a.end && w.end <= b.start);
  return (
    a.country === b.country && between.some((w) => w.lemma === 'dans') && between.some((w) => TOWNSHIP.test(w.lemma))
  );
}

const TOWNSHIP = /^(commune|sous-préfecture|arrondissement|canton|municipalité)$/;

const LINKS = /^(ADP|DET|ADJ|NOUN|PUNCT|NUM|ADV)$/;
const SITUATED = /^(situer|baser|localiser)$/;

function isOnePhrase(sentence: Sentence, a: Where, b: Where, nouns: PlaceNouns): boolean {
  const between = sentence.words.filter((w) => w.start >= a.end && w.end <= b.start);
  if (between.length === 0 || between.length > FARTHEST) return false;
  // "à Gao **et** dans le Liptako", "l'armée du Mali **à** Gao" are no such phrase
  const apart = between[0]?.form === ',' || between[0]?.form === '(';
  // "lancée par la France **au** Sahel"
  const joined = a.country === b.country && /^(dans|en|à|au)$/i.test(between[0]?.form ?? '');
  return (apart || joined) && between.every((w) => mayStandBetween(w, nouns));
}

function mayStandBetween(word: Word, nouns: PlaceNouns): boolean {
  if (SITUATED.test(word.lemma)) return true;
  // "dans la région de Kayes, **frontalière** de Koulikoro"
  if (nouns.isOrigin(word.lemma)) return false;
  if (!LINKS.test(word.upos)) return false;
  return word.upos !== 'NOUN' || nouns.senseOf(word.lemma) !== 'people';
}
