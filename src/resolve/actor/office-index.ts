/** Offices by their title: "**ministre de la Défense**" under "ministre". In: the persons of the lexicon. Out: their offices by the first word. */
import type { PersonEntry } from '../../lexicon/actors.js';
import { keysOf, singularOf } from './pieces.js';

export interface TitledOffice {
  readonly keys: readonly string[];
  readonly person: PersonEntry;
  readonly office: PersonEntry['offices'][number];
}

export function officeIndex(persons: readonly PersonEntry[]): Map<string, TitledOffice[]> {
  const index = new Map<string, TitledOffice[]>();
  for (const person of persons) {
    for (const office of person.offices) {
      const keys = titleKeys(office.title);
      const list = index.get(keys[0] ?? '') ?? [];
      index.set(keys[0] ?? '', list);
      list.push({ keys, person, office });
    }
  }
  return index;
}

export function titleKeys(title: string): string[] {
  return keysOf(title).map(singularOf);
}
