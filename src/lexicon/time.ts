/** Schema of `fr/time`: the words of time, each with its value. In: YAML entries. Out: frozen tables of phrases, by kind and first token. */
import { z } from 'zod';
import { type Complaint, checkEntry, type LexiconEntry } from './entry.js';
import { timeTokens } from './time-tokens.js';

const UNITS = [
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'semester',
  'year',
  'decade',
  'century',
] as const;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const PARTS = ['day', 'dawn', 'morning', 'noon', 'afternoon', 'evening', 'night'] as const;
const RELATIVES = ['last', 'next', 'this', 'following', 'preceding'] as const;
const EDGES = ['start', 'mid', 'end'] as const;
const FRAMES = ['since', 'until', 'from', 'before', 'after', 'within', 'between', 'during'] as const;

const monthDay = z.string().regex(/^\d{2}-\d{2}$/, 'mois-jour : 12-25');
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'jour : 2019-06-04');

/** When a feast falls: a fixed day, days after Easter, the nth weekday of a month (then `plus` days), or a table of first days. */
const feastRule = z.union([
  z.strictObject({ fixed: monthDay }),
  z.strictObject({ easter: z.number().int() }),
  z.strictObject({
    nth: z.number().int(),
    weekday: z.number().int(),
    month: z.number().int(),
    plus: z.number().int().default(0),
  }),
  z.strictObject({ table: z.array(isoDay).min(1) }),
]);

/** What each kind of entry carries beside its words. */
const values = {
  month: z.number().int().min(1).max(12),
  weekday: z.number().int().min(1).max(7),
  unit: z.enum(UNITS),
  season: z.enum(SEASONS),
  part: z.enum(PARTS),
  /** Days from today, or from the last day the text named (`base: anchor`). */
  shift: z.number().int(),
  relative: z.enum(RELATIVES),
  edge: z.enum(EDGES),
  number: z.number(),
  ordinal: z.number().int(),
  feast: feastRule,
  frame: z.enum(FRAMES),
  /** An hour that has a name: noon is 12, midnight 0. */
  clock: z.number().int(),
  /** Minutes added to an hour: "et demie" 30, "et quart" 15, "moins le quart" -15. */
  minutes: z.number().int(),
  /** A count without number: "quelques" is between 2 and 7. */
  vague: z.tuple([z.number(), z.number()]),
  /** Words that do not change the value: "environ", "près de". */
  about: z.literal(true),
  /** Words after which a day is a habit, not a date: "chaque", "tous les". */
  habit: z.literal(true),
  /** Words whose date is a name: "place du 1er-Mai", "stade du 28-Septembre". */
  naming: z.literal(true),
  /** Lemmas that look ahead, as participle ("prévu le 18 avril") or over an infinitive ("doit se rendre lundi à Gao"). */
  ahead: z.literal(true),
  /** Lemmas of what is on an agenda: in the present tense, "le sommet s'ouvre samedi" is ahead. */
  agenda: z.literal(true),
  /** Lemmas whose participle may stand before a day to come: "la marche **organisée** le 5 novembre". */
  arranged: z.literal(true),
  /** Lemmas over an object whose day is to come: "a **annoncé** une marche le 5 novembre". */
  arranging: z.literal(true),
} as const;

export type TimeKind = keyof typeof values;
export type Season = (typeof SEASONS)[number];
export type DayPart = (typeof PARTS)[number];
export type Relative = (typeof RELATIVES)[number];
export type Edge = (typeof EDGES)[number];
export type FeastRule = z.output<typeof feastRule>;

/** One way to say a value: its tokens, folded and without hyphens. */
export interface TimePhrase<K extends TimeKind> {
  readonly id: string;
  readonly tokens: readonly string[];
  /** An abbreviation ("janv.", "lun."): it needs its full stop or a number beside it. */
  readonly short: boolean;
  readonly value: z.output<(typeof values)[K]>;
  readonly base: 'now' | 'anchor';
  /** Length in days, for feasts. */
  readonly days: number;
  /** In running text one of these must stand before it: "l'Ascension" is a feast, "son ascension" none. Empty: nothing is asked. */
  readonly after: readonly string[];
  /** May it stand before its noun? "la dernière semaine" does, "la semaine passée" does not. */
  readonly leads: boolean;
}

/** Phrases of one kind by their first token, longest first. */
export type TimeTable<K extends TimeKind> = ReadonlyMap<string, readonly TimePhrase<K>[]>;
export type TimeWords = { readonly [K in TimeKind]: TimeTable<K> } & {
  /** First tokens of what a time cannot do without: a unit, a month, a feast… (or a number). */
  readonly cores: ReadonlySet<string>;
  /** First tokens of every phrase that may open a time. */
  readonly openers: ReadonlySet<string>;
  /** For each first token, the kinds of phrase that it begins, one bit a kind (`KIND_BITS`): most tokens begin none. */
  readonly begins: ReadonlyMap<string, number>;
};

const CORES: readonly TimeKind[] = ['month', 'weekday', 'unit', 'season', 'part', 'shift', 'feast', 'clock'];
const NO_OPENERS: readonly TimeKind[] = ['habit', 'naming', 'ahead', 'agenda', 'arranged', 'arranging'];

const common = {
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, 'minuscules, chiffres, point et tiret seulement'),
  words: z.array(z.string()).min(1),
  short: z.array(z.string()).default([]),
  base: z.enum(['now', 'anchor']).default('now'),
  days: z.number().int().min(1).default(1),
  after: z.array(z.string()).default([]),
  leads: z.boolean().default(false),
  source: z.string().optional(),
  note: z.string().optional(),
};

const KINDS = Object.keys(values) as TimeKind[];

/** One bit for each kind. */
export const KIND_BITS = Object.freeze(
  Object.fromEntries(KINDS.map((kind, n) => [kind, 1 << n])) as Record<TimeKind, number>,
);

/** Compiles the entries of `fr/time`. Faulty entries are left out and complained of. */
export function compileTimeWords(entries: readonly LexiconEntry[], complain: (c: Complaint) => void): TimeWords {
  const tables = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as {
    [K in TimeKind]: Map<string, TimePhrase<K>[]>;
  };
  for (const entry of entries) {
    const kind = kindOf(entry.value);
    if (kind) addEntry(entry, kind, tables[kind], complain);
    else complain({ file: entry.file, line: entry.line, message: `il faut exactement un de : ${KINDS.join(', ')}` });
  }
  for (const table of Object.values(tables)) {
    for (const list of table.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  }
  const firsts = (kinds: readonly TimeKind[]): Set<string> => new Set(kinds.flatMap((k) => [...tables[k].keys()]));
  const openers = firsts(KINDS.filter((k) => !NO_OPENERS.includes(k)));
  return Object.freeze({ ...tables, cores: firsts(CORES), openers, begins: kindsByToken(tables) });
}

function kindsByToken(tables: { readonly [K in TimeKind]: TimeTable<K> }): Map<string, number> {
  const begins = new Map<string, number>();
  for (const kind of KINDS)
    for (const token of tables[kind].keys()) begins.set(token, (begins.get(token) ?? 0) | KIND_BITS[kind]);
  return begins;
}

function kindOf(value: unknown): TimeKind | null {
  if (typeof value !== 'object' || value === null) return null;
  const found = KINDS.filter((kind) => kind in value);
  return found.length === 1 ? (found[0] ?? null) : null;
}

const schemas = new Map<TimeKind, ReturnType<typeof buildSchema>>();

function buildSchema(kind: TimeKind) {
  return z.strictObject({ ...common, [kind]: values[kind] });
}

function schemaOf(kind: TimeKind): ReturnType<typeof buildSchema> {
  const known = schemas.get(kind) ?? buildSchema(kind);
  schemas.set(kind, known);
  return known;
}

function addEntry<K extends TimeKind>(
  entry: LexiconEntry,
  kind: K,
  table: Map<string, TimePhrase<K>[]>,
  complain: (c: Complaint) => void,
): void {
  const checked = checkEntry(entry, schemaOf(kind));
  if (!checked.ok) {
    complain(checked.complaint);
    return;
  }
  const { id, words, short, base, days, after, leads } = checked.value;
  const value = (checked.value as Record<string, unknown>)[kind] as z.output<(typeof values)[K]>;
  for (const word of [...words, ...short]) {
    const tokens = timeTokens(word)
      .filter((t) => t.text !== '-')
      .map((t) => t.text);
    const first = tokens[0];
    if (first === undefined) {
      complain({ file: entry.file, line: entry.line, message: `mot vide dans ${id}` });
      continue;
    }
    const phrase = Object.freeze({ id, tokens, short: short.includes(word), value, base, days, after, leads });
    const list = table.get(first);
    if (list) list.push(phrase);
    else table.set(first, [phrase]);
  }
}
