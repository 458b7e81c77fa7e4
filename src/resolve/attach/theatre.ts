/** Where a force fights, as its name says to whoever knows it: "les 5.000 soldats de **Barkhane** sont déployés" in the Sahel. In: events, the forces that the article names. Out: the same; what a force is sent to do, and no word places, lies in its theatre, as inferred. */
import type { EventType } from '../../model/codes.js';
import type { EventRecord, Where } from '../../model/record.js';
import type { Span } from '../../model/span.js';

/** A force named in the text, with the theatre that the lexicon gives it. */
export interface SentForce {
  readonly mentions: readonly Span[];
  readonly theatre: { readonly name: string; readonly country: string };
}

/** Sending and being sent; what the force does there is told with its town. Measured: for acts of violence it is wrong as often as right. */
const SENT: ReadonlySet<EventType> = new Set(['MOBILIZE']);

export function inTheatre(event: EventRecord, forces: readonly SentForce[]): EventRecord {
  if (event.where || !SENT.has(event.type)) return event;
  for (const { sentence } of event.mentions)
    for (const { mentions, theatre } of forces) {
      const named = mentions.find((m) => m.start >= sentence.start && m.end <= sentence.end);
      if (named) return { ...event, where: whereOf(theatre, named) };
    }
  return event;
}

function whereOf({ name, country }: SentForce['theatre'], { text, start, end }: Span): Where {
  const precision = country === 'INT' ? 'region' : 'country';
  return { text, start, end, name, country, admin1: null, lat: null, lon: null, precision, inferred: true };
}
