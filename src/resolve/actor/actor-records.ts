/** The record's list of actors. In: the cast and who takes part in events or speaks. Out: every distinct person, body, force or group once, with its fullest mention. */
import type { ActorRecord } from '../../model/record.js';
import type { Bearer } from './bearer.js';
import type { Cast } from './cast.js';
import { codeOf, type Entity } from './entity.js';
import type { Participation } from './participants.js';

interface Entry {
  readonly record: ActorRecord;
  readonly start: number;
}

export function actorRecords(cast: Cast, taken: readonly Participation[]): ActorRecord[] {
  const entries: Entry[] = [];
  const acting = new Set(taken.flatMap((t) => (t.bearer.entity ? [t.bearer.entity] : [])));
  for (const entity of cast.entities.all()) {
    if (plays(entity, acting)) entries.push(ofEntity(entity, taken));
  }
  entries.push(...collectives(taken));
  return entries.sort((a, b) => a.start - b.start).map((e) => e.record);
}

/** Persons and bodies play by being named; a state only by acting or speaking. */
function plays(entity: Entity, acting: ReadonlySet<Entity>): boolean {
  if (entity.kind === 'government') return acting.has(entity);
  return entity.mentions.length > 0;
}

function ofEntity(entity: Entity, taken: readonly Participation[]): Entry {
  const own = taken.filter((t) => t.bearer.entity === entity).map((t) => t.phrase);
  const ranges = entity.mentions.length > 0 ? entity.mentions : own;
  const mentions = ranges.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const fullest = [...ranges].sort((a, b) => b.text.length - a.text.length || a.start - b.start)[0];
  const text = fullest?.text ?? entity.name;
  return { record: { text, name: entity.name, id: entity.id, code: codeOf(entity), mentions }, start: mentions[0]?.start ?? 0 };
}

/** "les jihadistes", "l'armée française": groups without a name, joined by role and code. */
function collectives(taken: readonly Participation[]): Entry[] {
  const groups = new Map<string, Participation[]>();
  for (const one of taken) {
    const key = collectiveKey(one.bearer);
    if (key === null || !matters(one)) continue;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const fullest = [...group].sort((a, b) => b.phrase.text.length - a.phrase.text.length)[0] as Participation;
    const mentions = group.map(({ phrase: { start, end } }) => ({ start, end })).sort((a, b) => a.start - b.start);
    const unique = mentions.filter((m, i) => i === 0 || m.start !== mentions[i - 1]?.start);
    const { bearer, phrase } = fullest;
    return { record: { text: phrase.text, name: bearer.holder?.name ?? phrase.text, id: bearer.holder?.id ?? null, code: `${bearer.country}.${bearer.sector}`, mentions: unique }, start: unique[0]?.start ?? 0 };
  });
}

function collectiveKey(bearer: Bearer): string | null {
  if (bearer.entity || !bearer.role) return null;
  return `${bearer.role.id} ${bearer.country}`;
}

/** Common victims and things attacked take part without being actors. */
function matters({ bearer, part }: Participation): boolean {
  if (bearer.role?.denotes === 'thing') return false;
  return part !== 'recipient' || !(bearer.role?.private ?? false);
}
