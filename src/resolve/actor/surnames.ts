/** Surnames: "Jean-Yves **Le Drian**", "Idriss **Déby Itno**". In: full names. Out: the keys by which their bearers are known. */
import type { PersonEntry } from '../../lexicon/actors.js';
import { keysOf } from './pieces.js';

export function isFullName(name: string): boolean {
  return keysOf(name).length > 1;
}

const PARTICLES = new Set([
  'le',
  'la',
  'de',
  'du',
  'des',
  'van',
  'von',
  'al',
  'el',
  'ben',
  'bin',
  'ag',
  'ould',
  'dos',
  'da',
  'di',
  'n',
  'ba',
  'abou',
]);

/** The first word of a surname of two: "**Ould** X", "**Le** X". */
export function isParticle(key: string): boolean {
  return PARTICLES.has(key) || key === 'le' || key === 'la';
}

/** The surnames of a full name: its last piece, and with its particle or its second half: "Le Drian", "Déby Itno", "N'Guessan". */
export function surnamesOf(name: string): string[] {
  const keys = keysOf(name);
  if (keys.length < 2) return keys;
  const last = keys.at(-1) as string;
  const before = keys.at(-2) as string;
  if (PARTICLES.has(before) && keys.length > 2)
    return [`${before} ${last}`, ...(before.length > 2 || last.length < 3 ? [] : [last])];
  return keys.length > 2 ? [last, `${before} ${last}`] : [last];
}

export function surnameIndex(persons: readonly PersonEntry[]): Map<string, PersonEntry[]> {
  const index = new Map<string, PersonEntry[]>();
  for (const person of persons) {
    const surnames = new Set(person.person.filter(isFullName).flatMap(surnamesOf));
    for (const surname of surnames) index.set(surname, [...(index.get(surname) ?? []), person]);
  }
  return index;
}
