/** What an event's words imply. In: an event, the drafts that it was made of. Out: whether one of its namings implies that party, as the lexicon says of its rule. */
import type { DraftEvent } from '../../model/draft.js';
import type { EventRecord } from '../../model/record.js';

export function implies(
  event: EventRecord,
  drafts: readonly DraftEvent[],
  party: NonNullable<DraftEvent['implied']>,
): boolean {
  const starts = new Set(event.mentions.map((m) => m.trigger.start));
  return drafts.some((d) => d.implied === party && starts.has(d.trigger.start));
}

/** Of its best naming alone: "sa candidature **a été invalidée**" is a court's, though the text also asks for a delay that a government grants. */
export function bestImplies(
  event: EventRecord,
  drafts: readonly DraftEvent[],
  party: NonNullable<DraftEvent['implied']>,
): boolean {
  const start = event.mentions[0]?.trigger.start;
  return drafts.some((d) => d.implied === party && d.trigger.start === start);
}
