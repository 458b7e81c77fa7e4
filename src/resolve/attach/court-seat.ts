/** "**le parquet de Bamako** a ouvert une enquête", "placé sous mandat de dépôt **par le juge d'instruction du tribunal de Kolo**": what a court does is done at its seat. In: an event, its sentence, the places. Out: that seat, or null. */
import type { EventType } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';
import type { Where } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { isPoint } from './area.js';
import { headOfRange, prepositionOf } from './words.js';

interface Sat {
  readonly sentence: Sentence;
  readonly places: readonly Where[];
  readonly lists: WordLists;
}

const JUDICIAL: ReadonlySet<EventType> = new Set(['ACCUSE', 'SANCTION', 'COERCE', 'RETREAT', 'REQUEST']);
/** From the town up to the court, and from the court to the act. */
const HIGHEST = 5;

export function seatOfCourt(event: DraftEvent, { sentence, places, lists }: Sat): Where | null {
  if (!JUDICIAL.has(event.type)) return null;
  const isSeat = (place: Where): boolean => {
    const head = isPoint(place) ? headOfRange(sentence, place.start, place.end) : null;
    return head !== null && isUnderCourt(sentence, head, event, lists);
  };
  return places.find((p) => p.start >= sentence.start && p.end <= sentence.end && isSeat(p)) ?? null;
}

/** By nouns alone, from "Kolo" to "le tribunal de Kolo", "le juge du tribunal de Kolo". */
function isUnderCourt(sentence: Sentence, town: number, event: DraftEvent, lists: WordLists): boolean {
  let at: Word | undefined = sentence.words[town];
  for (let steps = 0, court = false; at && steps < HIGHEST; steps++) {
    const above: Word | undefined = sentence.words[at.head];
    if (court && isOfAct(sentence, at, event)) return true;
    if (!above || !/^(nmod|appos|flat)/.test(at.deprel) || prepositionOf(sentence, at.index) === 'contre') return false;
    court ||= lists.has('court', above.lemma);
    at = above;
  }
  return false;
}

/** It acts, or the act is done by it or before it. */
function isOfAct(sentence: Sentence, court: Word, { type, actors, trigger, sentence: index }: DraftEvent): boolean {
  if (type !== 'COERCE' && actors.some((p) => p.sentence === index && p.head === court.index)) return true;
  // "a été **mis** sous mandat de dépôt par le juge": the act may be the noun
  const isHere = court.head === trigger.head || court.head === sentence.words[trigger.head]?.head;
  return isHere && /^(par|devant|à)$/.test(prepositionOf(sentence, court.index) ?? '');
}
