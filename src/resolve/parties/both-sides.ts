/** Those who fall on the sides of a fight. In: an act of violence in which two sides act. Out: the same, without victims who are those sides again: "des policiers et des manifestants blessés lors d'affrontements **entre policiers et manifestants**" strikes nobody besides. */
import type { EventRecord } from '../../model/record.js';

export function withoutOwnFallen(event: EventRecord): EventRecord {
  if (event.type !== 'ASSAULT' || event.recipients.length === 0) return event;
  const sides = new Set(event.actors.map((p) => p.code));
  const struck = new Set(event.recipients.map((p) => p.code));
  return sides.size > 1 && sides.size === struck.size && [...sides].every((side) => struck.has(side))
    ? { ...event, recipients: [] }
    : event;
}
