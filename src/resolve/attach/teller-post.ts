/** "Trois policiers ont été tués, a indiqué **le gouverneur de la région de Diffa**": whoever tells an act for the place that he holds tells what was done there. In: the namings of an act, the article. Out: that place, or null; for what no other word places. */
import type { DraftClaimant } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import type { Naming } from '../fuse/naming.js';
import { finestOf, type Spot } from './area.js';
import { isFarther, isReal } from './first-naming.js';
import type { PlaceNouns } from './place-nouns.js';
import { ON_THE_SPOT } from './said.js';
import type { Scene } from './scene.js';
import { headOfRange, prepositionOf } from './words.js';

/** "le porte-parole de la police de la région de Ségou" */
const HIGHEST = 5;

export function placeOfTellersPost(cluster: readonly Naming[], scene: Scene): Spot | null {
  for (const naming of cluster) {
    if (!ON_THE_SPOT.has(naming.draft.type) || !isReal(naming) || isFarther(naming)) continue;
    const posts = naming.draft.claimants.flatMap((c) => placeOfPost(c, naming, scene) ?? []);
    if (posts[0]) return posts[0];
  }
  return null;
}

function placeOfPost({ phrase }: DraftClaimant, { lists }: Naming, scene: Scene): Spot | null {
  const sentence = scene.sentences[phrase.sentence];
  if (!sentence) return null;
  const own = scene.places.filter((p) => p.start >= sentence.start && p.end <= sentence.end);
  return finestOf(own.filter((p) => isHeldThere(sentence, p, lists, scene.nouns)));
}

/** A capital is the seat of what speaks for the whole country. */
function isHeldThere(sentence: Sentence, place: Spot, lists: WordLists, nouns: PlaceNouns): boolean {
  if (place.precision === 'country' || place.capital === true || place.country === 'INT') return false;
  let at = headOfRange(sentence, place.start, place.end) ?? -1;
  for (let steps = 0; steps < HIGHEST; steps++) {
    const word = sentence.words[at];
    if (!word) return false;
    if (steps > 0 && lists.has('held-post', word.lemma)) return true;
    const isBelow = /^(nmod|flat|appos)/.test(word.deprel) && ['de', null].includes(prepositionOf(sentence, at));
    if (!isBelow || (steps > 0 && !mayStandBetween(word.lemma, lists, nouns))) return false;
    at = word.head;
  }
  return false;
}

/** "la police **de la région** de Ségou" */
function mayStandBetween(lemma: string, lists: WordLists, nouns: PlaceNouns): boolean {
  return nouns.senseOf(lemma) === 'place' || lists.has('municipality', lemma) || lists.has('local-force', lemma);
}
