/** People accused or convicted of belonging to an armed group. In: the events of an article, where it names armed groups. Out: the same, those people coded as fighters: "onze Français **soupçonnés d'appartenir** au groupe Exemple", and when they are then arrested or tried. */
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
  const countries = new Set(told.flatMap((e) => e.recipients.filter(isCivilian).map((p) => p.code)));
  if (countries.size === 0) return [...events];
  return events.map((event) => {
    if (!BEFORE_THE_LAW.has(event.type)) return event;
    return { ...event, recipients: event.recipients.map((p) => (countries.has(p.code) ? asFighter(p) : p)) };
  });
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
