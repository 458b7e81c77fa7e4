/** Is the act done by words? In: an event. Out: what is said has a place only where its words of saying have one. */
import type { EventType } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';

export const SPOKEN: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'AGREE', 'REJECT', 'CONCEDE']);

export function isSaid({ type }: DraftEvent): boolean {
  return SPOKEN.has(type) || type === 'SUPPORT';
}
