/** Who speaks in the name of the one who acts. In: an event. Out: without him as its claimant, where the act is one of speech: "Le chef de l'État a salué cet accord, a indiqué **la présidence**" is the article's report of praise. */
import { SPEECH_ACTS } from '../../model/codes.js';
import type { EventRecord } from '../../model/record.js';

export function withoutMouthpiece(event: EventRecord): EventRecord {
  // "l'ONU a ouvert une enquête, a indiqué **son porte-parole**": an inquiry is more than words
  if (event.mode === 'investigate') return event;
  // "le pouvoir n'envisage aucun départ, a répété **le ministre**": a refusal is told on somebody's word
  if (!SPEECH_ACTS.has(event.type) || event.type === 'REJECT' || event.status !== 'occurred') return event;
  const codes = new Set(event.actors.map((a) => a.code).filter((code) => !/^UNK|OTH$/.test(code)));
  const claimants = event.claimants.filter((c) => !codes.has(c.code));
  return claimants.length === event.claimants.length ? event : { ...event, claimants };
}
