/** Is the act done by words? In: an event. Out: what is said has a place only where its words of saying have one. */
import type { EventType } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import type { Spot } from './area.js';

export const SPOKEN: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'AGREE', 'REJECT', 'CONCEDE']);

/** What a speaker does by words, and what is done in talk: its day is that of the statement. */
export const SPEECH: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'SUPPORT',
  'AGREE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
  'CONSULT',
  'SANCTION',
]);

/** What is done with the body, and where those it strikes are. */
export const ON_THE_SPOT: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST']);

export function isSaid({ type }: DraftEvent): boolean {
  return SPOKEN.has(type) || type === 'SUPPORT';
}

/** A capital that is warned or punished is its government. */
export function isPower({ type, trigger }: DraftEvent, place: Spot, governor: Word): boolean {
  // "menacent de réinvestir **Paris**"
  if (type === 'THREATEN' && governor.index !== trigger.head) return false;
  return place.capital === true && (type === 'THREATEN' || type === 'SANCTION');
}
