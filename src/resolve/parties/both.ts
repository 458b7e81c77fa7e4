/** "les deux": two who were named just before. In: the events of an article. Out: the same, "**les deux présidents**", "**les deux pays**" given the codes of the two parties of the act before them. */
import type { EventRecord, Party } from '../../model/record.js';
import { areTwo } from '../../model/two-parties.js';
import type { WordLists } from '../../model/word-lists.js';

/** So far back, in characters, an act may stand. */
const REACH = 600;

export function withBoth(events: readonly EventRecord[], lists: WordLists): EventRecord[] {
  return events.map((event) => {
    const parted = (party: Party): Party[] => {
      const noun = bothNoun(party, lists);
      return noun === null
        ? [party]
        : bothOf(events, event, party, (p) => isBystander(p) || (lists.has('pair-of-states', noun) && !isState(p)));
    };
    const actors = event.actors.flatMap(parted);
    const recipients = event.recipients.flatMap(parted);
    const isSame = actors.length === event.actors.length && recipients.length === event.recipients.length;
    return isSame ? event : { ...event, actors, recipients };
  });
}

/** "les deux **hommes**", "les deux **chefs** d'État": leaders, states and sides; "les deux otages" are not opposed. */
function bothNoun({ text, id, name, code }: Party, lists: WordLists): string | null {
  const [, noun] = /^les deux ([\p{L}-]+)( d['’]État| de gouvernement)?$/iu.exec(text ?? '') ?? [];
  if (noun === undefined || id !== null || name !== null) return null;
  const lemma = noun.toLowerCase();
  const pair = [lemma, lemma.replace(/[sx]$/, '')].find((form) => lists.has('pair', form)) ?? null;
  // "deux enseignants ont été enlevés. **Les deux hommes**…": two of a kind, told as such
  return pair !== null && lists.has('some-man', pair) && !code.endsWith('.CVL') ? null : pair;
}

/** "a refusé le visa de deux journalistes. **Les deux parties**…": they are no side. */
function isBystander({ code }: Party): boolean {
  return /\.(JRN|CVL|REF)$/.test(code);
}

/** "les deux **pays**", "les deux **capitales**". */
function isState({ code }: Party): boolean {
  return code.endsWith('.GOV');
}

function bothOf(
  events: readonly EventRecord[],
  own: EventRecord,
  both: Party,
  isAmiss: (party: Party) => boolean,
): Party[] {
  const before = events.filter((e) => e !== own).flatMap((e) => startBefore(e, both.start ?? -1));
  const nearest = before.sort((a, b) => b.start - a.start).find(({ pair }) => pair.length === 2 && !pair.some(isAmiss));
  if (nearest) return nearest.pair.map(({ name, id, code }) => ({ ...both, name, id, code }));
  // "les deux **parties**" of whom nobody told are nobody
  return both.code.endsWith('.OTH') ? [] : [both];
}

/** Where its last naming before the words stands, and the two whom it names on one side, else on both. */
function startBefore(event: EventRecord, at: number): { start: number; pair: readonly Party[] }[] {
  const starts = event.mentions.map((m) => m.trigger.start).filter((start) => start < at && at - start < REACH);
  if (starts.length === 0) return [];
  const sides = [event.actors, event.recipients, [...event.actors, ...event.recipients]];
  return [{ start: Math.max(...starts), pair: sides.find(isPair) ?? [] }];
}

/** Two whose countries or names differ, each known. */
function isPair(parties: readonly Party[]): boolean {
  if (parties.length !== 2 || parties.some((p) => p.text === null || p.code.startsWith('UNK.'))) return false;
  return areTwo(parties);
}
