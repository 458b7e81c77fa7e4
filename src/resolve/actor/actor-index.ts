/** The lexicon of actors, ready to be looked up. In: compiled actors, roles and countries. Out: tries over names and roles, and indexes by surname and office. */
import type { ActorEntry, ActorLexicon, AdjectiveEntry, PersonEntry, RoleEntry } from '../../lexicon/actors.js';
import type { Country, CountryWords } from '../../lexicon/countries.js';
import { keysOf, singularOf } from './pieces.js';
import { Trie } from './trie.js';

/** A proper name of the lexicon as it is written there. */
export type NameValue =
  | { readonly kind: 'actor'; readonly form: string; readonly entry: ActorEntry }
  | { readonly kind: 'person'; readonly form: string; readonly entry: PersonEntry }
  | { readonly kind: 'country' | 'capital' | 'metonym'; readonly form: string; readonly entry: Country }
  | { readonly kind: 'area'; readonly form: string; readonly entry: null };

/** A common word of the lexicon. */
export type WordValue =
  | { readonly kind: 'role'; readonly entry: RoleEntry }
  | { readonly kind: 'carrier'; readonly entry: null }
  | { readonly kind: 'adjective'; readonly entry: AdjectiveEntry }
  | { readonly kind: 'demonym'; readonly entry: Country };

export interface TitledOffice {
  readonly keys: readonly string[];
  readonly person: PersonEntry;
  readonly office: PersonEntry['offices'][number];
}

export interface ActorIndex {
  readonly names: Trie<NameValue>;
  readonly words: Trie<WordValue>;
  /** Surname ("le drian") to the persons who bear it. */
  readonly surnames: ReadonlyMap<string, readonly PersonEntry[]>;
  /** Folded first names of the lexicon's persons and of the list of given names. */
  readonly given: ReadonlySet<string>;
  /** Folded first names that only men or only women bear. */
  readonly genders: ReadonlyMap<string, 'Masc' | 'Fem'>;
  /** Offices by the first key of their title ("ministre"), with all its keys. */
  readonly offices: ReadonlyMap<string, readonly TitledOffice[]>;
  readonly actorById: ReadonlyMap<string, ActorEntry>;
  readonly personById: ReadonlyMap<string, PersonEntry>;
  /** Lemmas that say of what body somebody is: "diriger", "faire partie". */
  readonly memberships: ReadonlySet<string>;
  /** Countries where some armed group of the lexicon acts. */
  readonly fought: readonly string[];
  readonly countries: CountryWords;
}

export function compileActorIndex(lexicon: ActorLexicon, countries: CountryWords): ActorIndex {
  return Object.freeze({
    names: namesTrie(lexicon, countries),
    words: wordsTrie(lexicon, countries),
    surnames: surnameIndex(lexicon.persons),
    given: new Set([
      ...lexicon.persons.flatMap((p) => p.person.filter(isFullName).map((n) => keysOf(n)[0] ?? '')),
      ...lexicon.givenNames.flatMap(keysOf),
    ]),
    genders: new Map([...lexicon.genders].map(([name, gender]) => [keysOf(name).join(' '), gender] as const)),
    offices: officeIndex(lexicon.persons),
    actorById: new Map(lexicon.actors.map((a) => [a.id, a])),
    personById: new Map(lexicon.persons.map((p) => [p.id, p])),
    memberships: new Set(lexicon.memberships),
    fought: [...new Set(lexicon.actors.flatMap((a) => a.acts))],
    countries,
  });
}

function namesTrie(lexicon: ActorLexicon, countries: CountryWords): Trie<NameValue> {
  const trie = new Trie<NameValue>();
  const add = (form: string, value: NameValue): void => trie.add(keysOf(form), value);
  for (const entry of lexicon.actors) for (const form of entry.names) add(form, { kind: 'actor', form, entry });
  for (const entry of lexicon.persons) for (const form of entry.person) add(form, { kind: 'person', form, entry });
  for (const form of lexicon.areas) add(form, { kind: 'area', form, entry: null });
  for (const entry of countries.all) {
    for (const form of entry.names) add(form, { kind: 'country', form, entry });
    for (const form of entry.capital) add(form, { kind: 'capital', form, entry });
    for (const form of entry.metonyms) add(form, { kind: 'metonym', form, entry });
  }
  return trie;
}

function wordsTrie(lexicon: ActorLexicon, countries: CountryWords): Trie<WordValue> {
  const trie = new Trie<WordValue>();
  const add = (form: string, value: WordValue): void => trie.add(keysOf(form).map(singularOf), value);
  for (const entry of lexicon.roles) for (const form of new Set(entry.role)) add(form, { kind: 'role', entry });
  for (const form of lexicon.carriers) add(form, { kind: 'carrier', entry: null });
  for (const entry of lexicon.adjectives) for (const form of entry.adjective) add(form, { kind: 'adjective', entry });
  for (const entry of countries.all) {
    for (const form of new Set(entry.demonyms.map((d) => keysOf(d).map(singularOf).join(' '))))
      add(form, { kind: 'demonym', entry });
  }
  return trie;
}

function isFullName(name: string): boolean {
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

/** The surnames of a full name: its last piece, and with its particle or its second half: "Le Drian", "Déby Itno", "N'Guessan". */
/** The first word of a surname of two: "**Ould** X", "**Le** X". */
export function isParticle(key: string): boolean {
  return PARTICLES.has(key) || key === 'le' || key === 'la';
}

export function surnamesOf(name: string): string[] {
  const keys = keysOf(name);
  if (keys.length < 2) return keys;
  const last = keys.at(-1) as string;
  const before = keys.at(-2) as string;
  if (PARTICLES.has(before) && keys.length > 2)
    return [`${before} ${last}`, ...(before.length > 2 || last.length < 3 ? [] : [last])];
  return keys.length > 2 ? [last, `${before} ${last}`] : [last];
}

function surnameIndex(persons: readonly PersonEntry[]): Map<string, PersonEntry[]> {
  const index = new Map<string, PersonEntry[]>();
  for (const person of persons) {
    const surnames = new Set(person.person.filter(isFullName).flatMap(surnamesOf));
    for (const surname of surnames) index.set(surname, [...(index.get(surname) ?? []), person]);
  }
  return index;
}

function officeIndex(persons: readonly PersonEntry[]): Map<string, TitledOffice[]> {
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

/** The roles that a title opens with: "ministre de la Défense" is a "ministre". */
export function rolesOfTitle(title: string, index: ActorIndex): string[] {
  return index.words
    .at(titleKeys(title), 0)
    .flatMap((found) => found.values.flatMap((v) => (v.kind === 'role' ? [v.entry.id] : [])));
}
