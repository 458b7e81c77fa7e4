/** Entries of `lexicon/<language>/page/*.yaml` in, the frozen words by which reading knows leftovers, bylines, dates and walls out. */
import { z } from 'zod';
import { type Complaint, checkEntry, type LexiconEntry, provenance, wordList } from './entry.js';

/**
 * How an entry is looked for. The text of a line is folded first (case, accents and punctuation gone, each number written "#").
 * `line`: the whole line. `start`: the line begins so and points elsewhere ("Lire aussi : …"). `section`: a heading, dropped with what it lists.
 * `end`: nothing of the article follows. `generic-byline`: an author's name that is nobody's. `byline-prefix`: stands before a name.
 * `month`: a month's name. `published`, `updated`: stand before a date. `ago`: "il y a # jours". `agency`: a credit. `language`: function words. `inside`: anywhere in a short line with a link. `share-word`: a line of nothing else is a share bar. `about-author`: stands before the name in an author's box. `given-name`: opens a person's name.
 * `dateline-not`: opens a paragraph like a dateline but is none. `wall`: the page is a wall or an error, not an article.
 */
const KINDS = [
  'line',
  'start',
  'section',
  'end',
  'generic-byline',
  'byline-prefix',
  'month',
  'published',
  'updated',
  'agency',
  'dateline-not',
  'wall',
  'credit',
  'signature',
  'ago',
  'language',
  'about-author',
  'inside',
  'share-word',
  'given-name',
] as const;
export type PageWordKind = (typeof KINDS)[number];

const REMOVES: ReadonlySet<PageWordKind> = new Set(['line', 'start', 'section', 'end', 'credit', 'wall', 'inside']);

const schema = z
  .strictObject({
    ...provenance,
    kind: z.enum(KINDS),
    text: wordList,
    /** What `article.removed` says of it; needed where the kind removes something. */
    reason: z.string().optional(),
    /** The month's number, for `month`. */
    number: z.int().min(1).max(12).optional(),
    /** What is counted, for `ago`. */
    unit: z.enum(['minute', 'hour', 'day', 'week']).optional(),
    /** ISO 639-1, for `language`. */
    language: z.string().length(2).optional(),
  })
  .refine((entry) => !REMOVES.has(entry.kind) || entry.reason, 'une entrée qui ôte du texte dit pourquoi (« reason »)')
  .refine((entry) => entry.kind !== 'month' || entry.number !== undefined, 'un mois a un numéro de 1 à 12 (« number »)')
  .refine((entry) => entry.kind !== 'language' || entry.language, 'des mots-outils ont une langue (« language »)');
type Entry = z.infer<typeof schema>;

export type AgoUnit = 'minute' | 'hour' | 'day' | 'week';

/** A cue found, with the entry that knew it. */
export interface PageCue {
  readonly id: string;
  readonly reason: string;
}

export interface PageWords {
  /** Whole folded lines. */
  readonly lines: ReadonlyMap<string, PageCue>;
  /** Folded beginnings by their first word, longest first. */
  readonly starts: ReadonlyMap<string, readonly (PageCue & { readonly text: string })[]>;
  readonly sections: ReadonlyMap<string, PageCue>;
  readonly ends: ReadonlyMap<string, readonly (PageCue & { readonly text: string })[]>;
  readonly credits: ReadonlyMap<string, readonly (PageCue & { readonly text: string })[]>;
  readonly insides: readonly (PageCue & { readonly text: string })[];
  readonly shareWords: ReadonlySet<string>;
  readonly genericBylines: ReadonlySet<string>;
  /** As written in the lexicon, folded, longest first. */
  readonly bylinePrefixes: readonly string[];
  readonly signatures: readonly string[];
  readonly aboutAuthor: readonly string[];
  /** Folded. */
  readonly givenNames: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** Folded name to the name as it is written. */
  readonly agencies: ReadonlyMap<string, string>;
  readonly notDatelines: ReadonlySet<string>;
  readonly walls: readonly (PageCue & { readonly text: string })[];
  readonly ago: readonly { readonly text: string; readonly unit: AgoUnit }[];
  /** A function word as it is written, in lower case, to the languages that have it. */
  readonly functionWords: ReadonlyMap<string, readonly string[]>;
}

/** Case, accents and punctuation gone, words parted by one space, each number "#": "À lire aussi :" becomes "a lire aussi". */
export function foldPageText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
    .replace(/\p{N}+(?:[.,\s]\p{N}+)*/gu, ' # ')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim();
}

/** Compiles the entries of `<language>/page`. `givenNames` are those that the actors' lexicon knows. Faulty entries are left out and complained of; so is an id that stands twice. */
export function compilePageWords(
  entries: readonly LexiconEntry[],
  complain: (c: Complaint) => void,
  givenNames: readonly string[] = [],
): PageWords {
  const seen = new Set<string>();
  const all: { entry: Entry; texts: string[]; raw: string[] }[] = [];
  for (const source of entries) {
    const checked = checkEntry(source, schema);
    if (!checked.ok) {
      complain(checked.complaint);
      continue;
    }
    const entry = checked.value;
    if (seen.has(entry.id))
      complain({ file: source.file, line: source.line, message: `l’identifiant « ${entry.id} » existe déjà` });
    seen.add(entry.id);
    if (entry.kind !== 'line' && entry.text.some((t) => /^#?$/.test(foldPageText(t)))) {
      complain({
        file: source.file,
        line: source.line,
        message: `« ${entry.id} » : un texte sans mot prendrait tout ce qui commence par un nombre`,
      });
      continue;
    }
    all.push({ entry, raw: entry.text, texts: entry.text.map(foldPageText) });
  }
  return index(all, givenNames);
}

function index(
  all: readonly { entry: Entry; texts: string[]; raw: string[] }[],
  givenNames: readonly string[],
): PageWords {
  const of = (kind: PageWordKind) => all.filter(({ entry }) => entry.kind === kind);
  const flat = (kind: PageWordKind): string[] =>
    of(kind)
      .flatMap(({ texts }) => texts)
      .sort((a, b) => b.length - a.length);
  const cues = (kind: PageWordKind) =>
    of(kind).flatMap(({ entry, texts }) => texts.map((text) => ({ text, id: entry.id, reason: entry.reason ?? kind })));
  const exact = (kind: PageWordKind) => new Map(cues(kind).map(({ text, id, reason }) => [text, { id, reason }]));
  return Object.freeze({
    lines: exact('line'),
    starts: byFirstWord(cues('start')),
    sections: exact('section'),
    ends: byFirstWord(cues('end')),
    credits: byFirstWord(cues('credit')),
    insides: cues('inside'),
    shareWords: new Set(flat('share-word')),
    genericBylines: new Set(flat('generic-byline')),
    bylinePrefixes: flat('byline-prefix'),
    signatures: flat('signature'),
    aboutAuthor: flat('about-author'),
    givenNames: new Set([...flat('given-name'), ...givenNames.map(foldPageText)]),
    months: new Map(of('month').flatMap(({ entry, texts }) => texts.map((text) => [text, entry.number ?? 1] as const))),
    published: flat('published'),
    updated: flat('updated'),
    agencies: new Map(
      of('agency').flatMap(({ texts, raw }) => texts.map((text, i) => [text, raw[i] ?? text] as const)),
    ),
    notDatelines: new Set(flat('dateline-not')),
    walls: cues('wall'),
    ago: of('ago').flatMap(({ entry, texts }) => texts.map((text) => ({ text, unit: entry.unit ?? 'day' }))),
    functionWords: languagesByWord(of('language')),
  });
}

function languagesByWord(all: readonly { entry: Entry; raw: string[] }[]): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const { entry, raw } of all) {
    for (const word of new Set(raw)) languages.set(word, [...(languages.get(word) ?? []), entry.language ?? '']);
  }
  return languages;
}

function byFirstWord<T extends { readonly text: string }>(cues: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const cue of [...cues].sort((a, b) => b.text.length - a.text.length)) {
    const first = firstWord(cue.text);
    map.set(first, [...(map.get(first) ?? []), cue]);
  }
  return map;
}

/** A script without spaces has its two first characters for a word. */
export function firstWord(folded: string): string {
  const space = folded.indexOf(' ');
  return space < 0 ? folded : folded.slice(0, space);
}

/** The longest cue that `folded` begins with, at a word's end; null where none. */
export function cueAtStart<T extends { readonly text: string }>(
  index: ReadonlyMap<string, readonly T[]>,
  folded: string,
): T | null {
  for (const cue of index.get(firstWord(folded)) ?? []) {
    if (folded === cue.text || folded.startsWith(`${cue.text} `)) return cue;
  }
  return null;
}
