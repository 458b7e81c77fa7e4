/** What its status says of the day of an event. In: the event, its namings, the day of publication. Out: its time where both agree: what happened is over, what is only wanted lies ahead. */
import type { EventRecord, When } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';
import { isoDay } from '../time/calendar.js';
import { parseReference } from '../time/reference.js';
import { isReal } from './first-naming.js';
import { SPOKEN } from './said.js';
import { headOfRange, pathUp } from './words.js';

const WEEK = 7;
/** Characters between a noun and what is set right behind it. */
const BESIDE = 4;

export function whenOfStatus(event: EventRecord, cluster: readonly Naming[], published: string | null): When | null {
  const { when, status } = event;
  // "tentent **depuis avril 2019** de s'emparer de la ville": what is wanted still has long been so
  if (when?.to === null && when.from !== null) return when;
  const today = published === null ? undefined : parseReference(published)?.day;
  const [from, to] = [dayOf(when?.from), dayOf(when?.to) ?? dayOf(when?.from)];
  if (!when || today === undefined || from === null || to === null) return when;
  if (status === 'hypothetical') return to > today ? when : whenAhead(when, cluster);
  if (status === 'planned') return to > today || from === today ? when : whenAhead(when, cluster);
  if (status === 'not_occurred' || from <= today) return when;
  // printed on a Wednesday: "les soldats tués **lundi**", read as the next one
  if (event.type === 'ASSAULT' && isWeekday(when)) return moved(when, -WEEK);
  // "a appelé à une grève **le 16 juin**": the day of the strike
  return SPOKEN.has(event.type) && cluster.some(isVerb) && from > today + 1 ? null : when;
}

/** "a appelé à une grève **vendredi**", printed on a Wednesday: the next one; "a supplié **jeudi** le président de recevoir": that of the asking. */
function whenAhead(when: When, cluster: readonly Naming[]): When | null {
  const own = cluster.filter((naming) => isOwn(when, naming));
  if (own.length === 0) return null;
  // "les frappes **conduites vendredi**… il y en aurait d'autres": done once already
  if (!isWeekday(when) || own.some(isReal)) return when;
  return own.some((naming) => isBeside(when, naming)) ? moved(when, WEEK) : null;
}

/** "s'était engagé à **quitter** le pouvoir **en mars 2024**" */
function isOwn({ start, end }: When, { sentence, draft }: Naming): boolean {
  if (start < sentence.start || end > sentence.end) return false;
  const head = headOfRange(sentence, start, end);
  // "**l'assassinat, le 6 février,** du maire allait diviser le pays"
  if (isBeside({ start }, { draft })) return true;
  const trigger = sentence.words[draft.trigger.head];
  const path = head === null ? [] : pathUp(sentence, head);
  // "la tentative **de perquisition** menée lundi"
  return path.includes(draft.trigger.head) || (trigger?.deprel === 'nmod' && path.includes(trigger.head));
}

/** "une grève **vendredi**", "la marche de **samedi**" */
function isBeside({ start }: Pick<When, 'start'>, { draft }: Pick<Naming, 'draft'>): boolean {
  return start > draft.trigger.end && start - draft.trigger.end <= BESIDE;
}

/** Words are said by verbs; "**l'audience** se tiendra le 16 juin" is told too early. */
function isVerb({ sentence, draft }: Naming): boolean {
  return sentence.words[draft.trigger.head]?.upos === 'VERB';
}

/** A day of the week without its date. */
function isWeekday({ text, precision, inferred }: When): boolean {
  return inferred && (precision === 'day' || precision === 'part-of-day') && WEEKDAY.test(text) && !/\d/.test(text);
}

const WEEKDAY = /(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/i;

function moved(when: When, days: number): When {
  const shift = (iso: string | null): string | null => {
    const day = dayOf(iso);
    return day === null ? iso : isoDay(day + days);
  };
  return { ...when, from: shift(when.from), to: shift(when.to) };
}

function dayOf(iso: string | null | undefined): number | null {
  return iso == null ? null : (parseReference(iso)?.day ?? null);
}
