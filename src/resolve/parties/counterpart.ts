/** The other of two. In: the events of an article. Out: the same, "**son homologue**" with no word more given the code of whom the act before names beside somebody: "Le ministre togolais a reçu le ministre béninois. **Son homologue** l'a remercié." */
import type { EventRecord, Party } from '../../model/record.js';
import type { WordLists } from '../../model/word-lists.js';

/** So far back, in characters, the act may stand. */
const REACH = 400;

export function withCounterparts(events: readonly EventRecord[], lists: WordLists): EventRecord[] {
  return events.map((event) => {
    const meant = (party: Party): Party => (isCounterpart(party, lists) ? otherOf(events, event, party) : party);
    const [actors, recipients] = [event.actors.map(meant), event.recipients.map(meant)];
    const isSame = [...actors, ...recipients].every((p) => event.actors.includes(p) || event.recipients.includes(p));
    return isSame ? event : { ...event, actors, recipients };
  });
}

/** "son **homologue**"; "son homologue **russe**" says who. */
function isCounterpart({ text, id, name }: Party, lists: WordLists): boolean {
  const [, noun] = /^son ([\p{L}-]+)$/iu.exec(text ?? '') ?? [];
  return noun !== undefined && id === null && name === null && lists.has('counterpart', noun.toLowerCase());
}

/** Whom the nearest act of two before the words tells last; the first is whose counterpart it is. */
function otherOf(events: readonly EventRecord[], own: EventRecord, party: Party): Party {
  const at = party.start ?? -1;
  const before = events
    .filter((e) => e !== own)
    .map((e) => [...e.actors, ...e.recipients].filter((p) => isBefore(p, at)).sort((a, b) => startOf(b) - startOf(a)))
    .filter(areOpposites)
    .sort(([a], [b]) => startOf(b) - startOf(a));
  const [other] = before[0] ?? [];
  return other && !other.code.startsWith('UNK.')
    ? { ...party, name: other.name, id: other.id, code: other.code }
    : party;
}

/** Two of one trade and two countries; a president whom another accuses of arming rebels is not the rebels' counterpart. */
function areOpposites(parties: readonly Party[]): boolean {
  const [one, other] = parties.map((p) => p.code.split('.'));
  return parties.length === 2 && one?.[1] === other?.[1] && one?.[0] !== other?.[0];
}

function startOf(party: Party | undefined): number {
  return party?.start ?? -1;
}

function isBefore({ start }: Party, at: number): boolean {
  return start !== null && start < at && at - start < REACH;
}
