/** "**Les habitants de Kolo** ont bloqué la route", "**le maire de Kolo** a été assassiné", "les élèves **du lycée de Kolo** ont manifesté": who belongs to a town acts and is struck there, where no word says another place. In: an event, its sentence, the places. Out: that place, or null. */
import type { DraftEvent, Phrase } from '../../model/draft.js';
import type { Sentence } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { finestOf, type Spot } from './area.js';
import type { PlaceNouns } from './place-nouns.js';
import { ON_THE_SPOT } from './said.js';
import { headOfRange, prepositionOf } from './words.js';

/** "les femmes du marché central de Kolo" */
const HIGHEST = 4;

interface Peopled {
  readonly sentence: Sentence;
  readonly places: readonly Spot[];
  readonly lists: WordLists;
  readonly nouns: PlaceNouns;
}

export function homeOfResidents(event: DraftEvent, context: Peopled): Spot | null {
  if (!ON_THE_SPOT.has(event.type)) return null;
  return finestOf(context.places.filter((p) => p.precision !== 'country' && isOfResidents(event, p, context)));
}

function isOfResidents(event: DraftEvent, place: Spot, { sentence, lists, nouns }: Peopled): boolean {
  const head = headOfRange(sentence, place.start, place.end);
  const people = head === null ? null : peopleAbove(sentence, head);
  if (people === null) return false;
  const isIt = (p: Phrase): boolean => p.sentence === event.sentence && p.head === people;
  const lemma = sentence.words[people]?.lemma;
  // "le maire de Kolo" is struck at home, and orders at home; he may attack elsewhere
  const isLocal =
    isOfPost(sentence, head ?? -1, people, nouns) ||
    lists.has('resident', lemma) ||
    (event.type !== 'PROTEST' && lists.has('local-office', lemma));
  return isLocal && (event.recipients.some(isIt) || (event.type !== 'ASSAULT' && event.actors.some(isIt)));
}

/** "les soldats **de la garnison** de Kolo" */
function isOfPost({ words }: Sentence, head: number, people: number, nouns: PlaceNouns): boolean {
  const post = words[words[head]?.head ?? -1];
  return post !== undefined && post.index !== people && nouns.gives(post.lemma) === 'site';
}

/** By "de" alone, up to the noun that hangs on a verb. */
function peopleAbove(sentence: Sentence, head: number): number | null {
  let at = head;
  for (let steps = 0; steps < HIGHEST; steps++) {
    const word = sentence.words[at];
    if (!word || !/^(nmod|flat|appos)/.test(word.deprel)) return steps === 0 ? null : at;
    if (!['de', null].includes(prepositionOf(sentence, at))) return null;
    at = word.head;
  }
  return null;
}
