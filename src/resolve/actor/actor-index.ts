/** The lexicon of actors, ready to be looked up: "**ministre de la Défense**", "**Le Drian**". In: compiled actors, roles and countries. Out: tries over names and roles, and indexes by surname and office. */
import type { ActorEntry, ActorLexicon, PersonEntry } from '../../lexicon/actors.js';
import type { CountryWords } from '../../lexicon/countries.js';
import type { WordLists } from '../../model/word-lists.js';
import { type NameValue, namesTrie, type WordValue, wordsTrie } from './lexicon-tries.js';
import { officeIndex, type TitledOffice, titleKeys } from './office-index.js';
import { keysOf } from './pieces.js';
import { isFullName, surnameIndex } from './surnames.js';
import type { Trie } from './trie.js';

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
  /** The lexicon's lists of words. */
  readonly lists: WordLists;
}

export function compileActorIndex(lexicon: ActorLexicon, countries: CountryWords, lists: WordLists): ActorIndex {
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
    lists,
  });
}

/** The roles that a title opens with: "ministre de la Défense" is a "ministre". */
export function rolesOfTitle(title: string, index: ActorIndex): string[] {
  return index.words
    .at(titleKeys(title), 0)
    .flatMap((found) => found.values.flatMap((v) => (v.kind === 'role' ? [v.entry.id] : [])));
}
