/** Schema of `fr/quantities`: how French counts. In: YAML entries. Out: numbers in words, collectives, bounds, and nouns that count victims. */
import { z } from 'zod';
import { TOLL_KINDS, type TollKind } from '../model/codes.js';
import { type Complaint, checkEntry, type LexiconEntry, provenance, wordList } from './entry.js';

/** {number: deux, value: 2} */
const numberSchema = z.strictObject({ ...provenance, number: wordList, value: z.number().int().nonnegative() });
/** {collective: dizaine, value: 10}: "une dizaine de morts". */
const collectiveSchema = z.strictObject({ ...provenance, collective: wordList, value: z.number().int().positive() });
/** {bound: au moins, means: at-least}: words before a number. `more` is "plus de": the number itself is the least that can be said. */
const boundSchema = z.strictObject({ ...provenance, bound: wordList, means: z.enum(['at-least', 'at-most', 'about']) });
/** {vague: plusieurs, min: 2} */
const vagueSchema = z.strictObject({ ...provenance, vague: wordList, min: z.number().int().nonnegative() });
/** {tollNoun: [mort, tué], toll: killed}: "douze morts". */
const tollNounSchema = z.strictObject({ ...provenance, tollNoun: wordList, toll: z.enum(TOLL_KINDS) });

export type BoundKind = z.output<typeof boundSchema>['means'];

export interface Quantities {
  readonly numbers: ReadonlyMap<string, number>;
  readonly collectives: ReadonlyMap<string, number>;
  /** Words in lower case, the longest bounds first. */
  readonly bounds: readonly { readonly words: readonly string[]; readonly means: BoundKind }[];
  readonly vague: ReadonlyMap<string, number>;
  readonly tollNouns: ReadonlyMap<string, TollKind>;
}

/** Compiles the entries of `fr/quantities`. Faulty entries are left out and complained of. */
export function compileQuantities(entries: readonly LexiconEntry[], complain: (c: Complaint) => void): Quantities {
  const read = <T>(key: string, schema: z.ZodType<T>): T[] => checkedEntries(entries, key, schema, complain);
  const bounds = read('bound', boundSchema).flatMap((b) =>
    b.bound.map((words) => ({ words: words.split(' '), means: b.means })),
  );
  return Object.freeze({
    numbers: table(
      read('number', numberSchema),
      (n) => n.number,
      (n) => n.value,
    ),
    collectives: table(
      read('collective', collectiveSchema),
      (c) => c.collective,
      (c) => c.value,
    ),
    bounds: bounds.sort((a, b) => b.words.length - a.words.length),
    vague: table(
      read('vague', vagueSchema),
      (v) => v.vague,
      (v) => v.min,
    ),
    tollNouns: table(
      read('tollNoun', tollNounSchema),
      (t) => t.tollNoun,
      (t) => t.toll,
    ),
  });
}

function checkedEntries<T>(
  entries: readonly LexiconEntry[],
  key: string,
  schema: z.ZodType<T>,
  complain: (c: Complaint) => void,
): T[] {
  return entries.flatMap((entry) => {
    if (typeof entry.value !== 'object' || entry.value === null || !(key in entry.value)) return [];
    const checked = checkEntry(entry, schema);
    if (checked.ok) return [checked.value];
    complain(checked.complaint);
    return [];
  });
}

function table<T, V>(
  entries: readonly T[],
  words: (entry: T) => readonly string[],
  value: (entry: T) => V,
): ReadonlyMap<string, V> {
  return new Map(
    entries.flatMap((entry) => words(entry).map((word): [string, V] => [word.toLowerCase(), value(entry)])),
  );
}
