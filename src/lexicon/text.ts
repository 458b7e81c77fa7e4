/** Words that decide where tokens and sentences end. In: the entries of `fr/text/*.yaml`. Out: frozen `TextWords`, and complaints. */
import { z } from 'zod';
import type { NameKind } from '../model/sentence.js';
import { type Complaint, checkEntry, type LexiconEntry } from './entry.js';

const words = z.array(z.string().min(1)).min(1);
const schema = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('abbreviations'), follows: z.enum(['name', 'number', 'any']), words }),
  z.strictObject({ list: z.literal('elisions'), words }),
  z.strictObject({ list: z.literal('apostrophe-words'), words }),
  z.strictObject({ list: z.literal('hyphen-words'), words }),
  z.strictObject({ list: z.literal('enclitics'), after: z.enum(['finite', 'imperative', 'noun']), words }),
  z.strictObject({
    list: z.literal('contractions'),
    form: z.string(),
    words: z.tuple([z.string(), z.string()]),
    ambiguous: z.boolean().default(false),
  }),
  z.strictObject({ list: z.literal('units'), words }),
  z.strictObject({ list: z.literal('web-domains'), words }),
  z.strictObject({ list: z.literal('openers'), words }),
  z.strictObject({ list: z.literal('name-particles'), words }),
  z.strictObject({ list: z.literal('civil-titles'), words }),
  z.strictObject({ list: z.literal('name-cues'), kind: z.enum(['person', 'organisation', 'place', 'group']), words }),
]);
type TextEntry = z.output<typeof schema>;

export type Follower = 'name' | 'number' | 'any';
export type EncliticHost = 'finite' | 'imperative' | 'noun';

export interface Contraction {
  readonly words: readonly [string, string];
  /** True for "du" and "des", which are also articles: only the context tells. */
  readonly ambiguous: boolean;
}

/** All keys are lower case, with a straight apostrophe. */
export interface TextWords {
  /** "m." -> what must follow for the full stop to belong to the word. */
  readonly abbreviations: ReadonlyMap<string, Follower>;
  /** "l", "qu", without the apostrophe. */
  readonly elisions: ReadonlySet<string>;
  readonly apostropheWords: ReadonlySet<string>;
  readonly hyphenWords: ReadonlySet<string>;
  /** "t-il", without the first hyphen -> the kind of word it may hang on. */
  readonly enclitics: ReadonlyMap<string, EncliticHost>;
  readonly contractions: ReadonlyMap<string, Contraction>;
  readonly units: ReadonlySet<string>;
  readonly webDomains: ReadonlySet<string>;
  /** Lower-case words inside names of persons: "ag", "ould". */
  readonly nameParticles: ReadonlySet<string>;
  /** "m.", "mme": they stand before a person's name and are no part of it. */
  readonly civilTitles: ReadonlySet<string>;
  /** Words before a name -> what they say it is: "ville" -> place. */
  readonly nameCues: ReadonlyMap<string, NameKind>;
  /** Function words that open sentences: "le", "selon". */
  readonly openers: ReadonlySet<string>;
}

/** Compiles the entries of `fr/text`. Faulty entries are left out and complained of. */
export function compileTextWords(entries: readonly LexiconEntry[], complain: (c: Complaint) => void): TextWords {
  const good: TextEntry[] = [];
  for (const entry of entries) {
    const checked = checkEntry(entry, schema);
    if (checked.ok) good.push(checked.value);
    else complain(checked.complaint);
  }
  const setOf = (
    list:
      | 'elisions'
      | 'apostrophe-words'
      | 'hyphen-words'
      | 'units'
      | 'web-domains'
      | 'openers'
      | 'name-particles'
      | 'civil-titles',
  ) => new Set(good.flatMap((e) => (e.list === list ? e.words.map(fold) : [])));
  return Object.freeze({
    abbreviations: mapOf(good, (e) => (e.list === 'abbreviations' ? e.words.map((w) => [w, e.follows]) : [])),
    elisions: setOf('elisions'),
    apostropheWords: setOf('apostrophe-words'),
    hyphenWords: setOf('hyphen-words'),
    enclitics: mapOf(good, (e) => (e.list === 'enclitics' ? e.words.map((w) => [w, e.after]) : [])),
    contractions: mapOf(good, (e) =>
      e.list === 'contractions' ? [[e.form, { words: e.words, ambiguous: e.ambiguous }]] : [],
    ),
    units: setOf('units'),
    webDomains: setOf('web-domains'),
    openers: setOf('openers'),
    nameParticles: setOf('name-particles'),
    civilTitles: setOf('civil-titles'),
    nameCues: mapOf(good, (e) => (e.list === 'name-cues' ? e.words.map((w) => [w, e.kind]) : [])),
  });
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

function mapOf<T>(entries: readonly TextEntry[], pairs: (entry: TextEntry) => [string, T][]): ReadonlyMap<string, T> {
  return new Map(entries.flatMap(pairs).map(([word, value]) => [fold(word), value]));
}
