/** The record's list of actors. In: the cast and who takes part in events or speaks. Out: every distinct person, body, force or group once, with its fullest mention. */
import type { ActorRecord } from '../../model/record.js';
import type { Asker } from './asker.js';
import type { Cast } from './cast.js';
import { collectiveEntries, type Entry } from './collectives.js';
import { codeOf, type Entity } from './entity.js';
import type { HitRange } from './hit.js';
import { covers } from './office.js';
import type { Participation } from './participants.js';
import { withDeterminer } from './phrase-words.js';
import { isOnRoll } from './roll.js';
import { fullTitleOf, isInTitle } from './titled.js';

export function actorRecords(asker: Asker, taken: readonly Participation[]): ActorRecord[] {
  const { cast } = asker;
  const entries: Entry[] = [];
  for (const entity of cast.entities.all())
    if (plays(asker, entity, taken)) entries.push(ofEntity(cast, entity, taken));
  entries.push(...collectiveEntries(asker, taken));
  return entries.sort((a, b) => a.start - b.start).map((e) => e.record);
}

/** Persons and bodies play by being named; a state only by acting, speaking or being spoken to; a school, a channel or a force of the past only by taking part. */
function plays(asker: Asker, entity: Entity, taken: readonly Participation[]): boolean {
  const { cast } = asker;
  const own = taken.filter((t) => t.bearer.entity === entity);
  if (entity.kind === 'government') return own.some((t) => t.part !== 'victim' && !t.pronoun);
  if (entity.mentions.length === 0) return false;
  if (own.length === 0 && isOnRoll(asker, entity)) return false;
  if (own.length > 0 || entity.kind === 'person') return true;
  if (['EDU', 'MED', 'BUS', 'OTH'].includes(entity.sector) || isNumbered(cast, entity)) return false;
  if (entity.sector === 'JRN' && entity.mentions.every((m) => isInTitle(cast, m))) return false;
  return !isPast(cast, entity) && !entity.mentions.every((m) => isAside(cast, m));
}

/** Where the dead are many, their regiments are many. */
const FEW = 2;

/** "ils servaient au **3e régiment**, au 5e et au 13e": units by their number that do nothing say whose soldiers a long list names. */
function isNumbered({ scanned, entities }: Cast, entity: Entity): boolean {
  if (!isUnitByNumber(entity) || entities.all().filter(isUnitByNumber).length <= FEW) return false;
  return !entity.mentions.some((m) =>
    scanned
      .sentence(m.sentence)
      .words.slice(m.first, m.last + 1)
      .some((w) => w.deprel === 'nsubj'),
  );
}

function isUnitByNumber({ id, sector, name }: Entity): boolean {
  return id === null && sector === 'MIL' && /^\d+(er|ère|re|e|ème|nd|nde)\s/.test(name);
}

/** "la précédente opération, Exemple": over before the article. */
function isPast(cast: Cast, entity: Entity): boolean {
  const active = cast.index.actorById.get(entity.id ?? '')?.active;
  const day = cast.setting.date?.slice(0, 10);
  return active !== undefined && day !== undefined && !covers(active, day);
}

/** "le député X (**PE**)": a label of somebody else. */
function isAside(cast: Cast, range: HitRange): boolean {
  const open = cast.scanned.word(range.sentence, range.first - 1)?.form === '(';
  const before = open ? cast.scanned.nameAt(range.sentence, range.first - 2) : null;
  return before !== null && (before.kind === 'person' || before.kind === 'unknown-person');
}

/** The words by which the article mostly names a body, with their determiner; its fullest name is the record's `name`. */
function usual(cast: Cast, ranges: readonly HitRange[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of ranges) counts.set(text, (counts.get(text) ?? 0) + 1);
  const form = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0];
  const first = ranges.find((r) => r.text === form);
  if (!first) return undefined;
  return cast.scanned.range(first.sentence, withDeterminer(cast.scanned, first.sentence, first.first), first.last).text;
}

function ofEntity(cast: Cast, entity: Entity, taken: readonly Participation[]): Entry {
  const own = taken.filter((t) => t.bearer.entity === entity && !t.pronoun).map((t) => t.phrase as HitRange);
  const ranges = entity.mentions.length > 0 ? entity.mentions : own;
  const mentions = ranges.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const text = entity.kind === 'person' ? fullTitleOf(cast, entity) : usual(cast, ranges);
  return {
    record: { text: text ?? entity.name, name: entity.name, id: entity.id, code: codeOf(entity), mentions },
    start: mentions[0]?.start ?? 0,
  };
}
