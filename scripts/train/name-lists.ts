/** Names that the lexicon lists, frozen for training. In: the lexicon. Out: the JSON of models/fr/name-seeds.json, so that edits of the lexicon leave the weights alone. */
import type { ActorEntry } from '../../src/lexicon/actors.js';
import type { LexiconEntry } from '../../src/lexicon/entry.js';
import type { TextWords } from '../../src/lexicon/text.js';
import type { NameKind } from '../../src/model/sentence.js';
import { CATEGORY_BITS } from '../../src/parse/lefff/categories.js';
import type { Lefff } from '../../src/parse/lefff/lefff.js';
import type { SeedWords } from './name-seeds.js';

export interface NameLists {
  readonly given: readonly string[];
  readonly demonyms: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly groups: readonly string[];
  readonly persons: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

export function nameLists(entries: readonly LexiconEntry[]): NameLists {
  const under = (folder: string): Fields[] =>
    entries.filter((e) => e.file.startsWith(folder)).map((e) => e.value as Fields);
  const [actors, places] = [under('fr/actors/'), under('fr/places/')];
  const named = (kinds: (kind: unknown) => boolean): string[] =>
    actors.filter((v) => kinds(v['kind'])).flatMap((v) => strings(v['names']));
  return {
    given: unique(actors.flatMap((v) => strings(v['given']))),
    demonyms: unique(places.flatMap((v) => strings(v['demonyms']))),
    places: unique(
      places
        .flatMap((v) => [...strings(v['names']), ...strings(v['capital']), ...strings(v['place'])])
        .filter(isCapital),
    ),
    organisations: unique(
      named((kind) => typeof kind === 'string' && kind !== GROUP && kind !== 'religious').filter(isCapital),
    ),
    groups: unique(named((kind) => kind === GROUP).filter(isCapital)),
    persons: unique(actors.flatMap((v) => strings(v['person']))),
  };
}

const GROUP: ActorEntry['kind'] = 'armed-group';
const isCapital = (name: string): boolean => /^\p{Lu}/u.test(name);
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

function strings(value: unknown): string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string');
}

/** Names with their kind, the later list first where a name stands in two. */
export function knownNames(lists: NameLists): [name: string, kind: NameKind][] {
  return [
    ...lists.places.map((name): [string, NameKind] => [name, 'place']),
    ...lists.organisations.map((name): [string, NameKind] => [name, 'organisation']),
    ...lists.groups.map((name): [string, NameKind] => [name, 'group']),
    ...lists.persons.map((name): [string, NameKind] => [name, 'person']),
  ];
}

export function seedWords(lists: NameLists, words: TextWords, lefff: Lefff): SeedWords {
  const lower = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));
  const common = ~(CATEGORY_BITS.name | CATEGORY_BITS.other);
  return {
    given: lower(lists.given),
    demonyms: lower(lists.demonyms),
    known: new Map(knownNames(lists).map(([name, kind]) => [name.toLowerCase(), kind])),
    cues: words.nameCues,
    isCommon: (form) =>
      (lefff.categories(form.toLowerCase()) & common) !== 0 && (lefff.categories(form) & CATEGORY_BITS.name) === 0,
  };
}
