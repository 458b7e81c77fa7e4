/** Words of time are nobody's: "le poste de Kolo **lundi**" is attacked on Monday. In: a party and the article's times. Out: the party cut where a time begins its tail. */
import type { ActorRecord, Party } from '../../model/record.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Only a tail is cut: "les accords **de janvier** entre voisins" stays whole. A party that is all time is left as it is. */
export function withoutTimes(party: Party, times: readonly Range[]): Party {
  const { text, start, end } = party;
  if (text === null || start === null || end === null) return party;
  const tail = times.find((t) => t.start > start && t.start < end && t.end >= end);
  if (!tail) return party;
  const kept = text.slice(0, tail.start - start).replace(/[\s,;]+$/u, '');
  return kept ? { ...party, text: kept, end: start + kept.length } : party;
}

/** The same for the article's list: "les otages **samedi 10 mai**" are the hostages. */
export function actorWithoutTimes(actor: ActorRecord, times: readonly Range[]): ActorRecord {
  const first = actor.mentions[0];
  if (!first || first.end - first.start !== actor.text.length) return actor;
  const { text } = withoutTimes({ ...actor, ...first }, times);
  if (text === null || text === actor.text) return actor;
  const mentions = [{ start: first.start, end: first.start + text.length }, ...actor.mentions.slice(1)];
  return { ...actor, text, name: actor.name === actor.text ? text : actor.name, mentions };
}
