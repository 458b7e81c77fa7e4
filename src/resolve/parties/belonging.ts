/** People accused or convicted of belonging to an armed group. In: the events of an article, where it names armed groups. Out: the same, those people coded as fighters: "onze Français **soupçonnés d'appartenir** au groupe Exemple", and when they are then arrested or tried. */
import { fold } from '../../model/fold.js';
import type { EventRecord, Party } from '../../model/record.js';

export interface Named {
  readonly start: number;
  readonly end: number;
}

const BELONGS = /\b(appartenir|appartenance|membres? d|affilié|affiliation|rejoint|rejoindre|liens avec|allégeance)/gi;
/** How far behind the word of belonging the group may be named. */
const REACH = 60;
const BEFORE_THE_LAW: ReadonlySet<string> = new Set(['ACCUSE', 'SANCTION', 'COERCE']);

export function withBelonging(events: readonly EventRecord[], groups: readonly Named[]): EventRecord[] {
  const told = events.filter((e) => BEFORE_THE_LAW.has(e.type) && belongs(e, groups));
  const fighters = told.flatMap((e) => e.recipients.filter(isCivilian));
  if (fighters.length === 0) return [...events];
  return events.map((event) => {
    if (!BEFORE_THE_LAW.has(event.type)) return event;
    const isFighter = (p: Party): boolean => fighters.some((f) => f.code === p.code && isCalledLike(p, f));
    return { ...event, recipients: event.recipients.map((p) => (isFighter(p) ? asFighter(p) : p)) };
  });
}

/** "onze **Français**", then "ces **Français**"; the wife who is tried beside one of them is called otherwise. */
function isCalledLike(party: Party, fighter: Party): boolean {
  if (party.start === fighter.start && party.text === fighter.text) return true;
  const nouns = nounsOf(fighter);
  return nounsOf(party).some((noun) => nouns.includes(noun));
}

function nounsOf({ text }: Party): string[] {
  return (fold(text ?? '').match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, ''));
}

/** Does a sentence of the event say that they belong to a group, which it names right after? */
function belongs(event: EventRecord, groups: readonly Named[]): boolean {
  return event.mentions.some(({ sentence }) =>
    [...sentence.text.matchAll(BELONGS)].some((match) => {
      const at = sentence.start + match.index;
      return groups.some((g) => g.start > at && g.start < at + REACH && g.end <= sentence.end);
    }),
  );
}

function isCivilian(party: Party): boolean {
  return party.code.endsWith('.CVL') && !party.code.startsWith('UNK') && !party.code.startsWith('INT');
}

function asFighter(party: Party): Party {
  return { ...party, code: `${party.code.split('.')[0]}.REB` };
}
