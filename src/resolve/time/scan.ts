/** The tokens being read and the words of the lexicon, with the small look-ups that every reader shares. */
import { KIND_BITS, type TimeKind, type TimePhrase, type TimeWords } from '../../lexicon/time.js';
import { type TimeToken, timeTokens } from '../../lexicon/time-tokens.js';
import type { Reading } from './node.js';

export type PointReader = (scan: Scan, index: number) => Reading | null;

export interface Scan {
  /** How deep points nest ("fin du premier jour de la semaine"), and the points already read: both keep reading linear. */
  readonly state: { depth: number; readonly points: Map<number, Reading | null> };
  /** Reads one time with its qualifiers: handed in, for the readers of parts call it for the whole. */
  readonly readWhole: PointReader;
  readonly tokens: readonly TimeToken[];
  /** The kinds of phrase that may begin at each token, as bits: every reader asks, and nearly every answer is no. */
  readonly begins: readonly number[];
  readonly words: TimeWords;
  /** True for `vigie when`: the text is an expression, so "13h" or "le 15" alone may be read. */
  readonly isolated: boolean;
}

export function openScan(text: string, words: TimeWords, isolated: boolean, readWhole: PointReader): Scan {
  const tokens = timeTokens(text);
  const begins = tokens.map((t) => words.begins.get(t.text) ?? 0);
  return { state: { depth: 0, points: new Map() }, readWhole, tokens, begins, words, isolated };
}

/** Deeper nesting than any sentence needs: "la fin du premier jour de la semaine du 3 mars" has four. */
const MAX_DEPTH = 6;

/** One time at this token, read once: "mardi 3 mars à 10 h", "la fin du mois". */
export function readPoint(scan: Scan, index: number): Reading | null {
  const { state } = scan;
  const known = state.points.get(index);
  if (known !== undefined) return known;
  if (state.depth >= MAX_DEPTH || index >= scan.tokens.length) return null;
  state.depth++;
  const reading = scan.readWhole(scan, index);
  state.depth--;
  state.points.set(index, reading);
  return reading;
}

export function textAt(scan: Scan, index: number): string {
  return scan.tokens[index]?.text ?? '';
}

/** A phrase of the lexicon found at a token. */
export interface Found<K extends TimeKind> {
  readonly phrase: TimePhrase<K>;
  readonly end: number;
}

/** The longest phrase of this kind that starts here. Hyphens inside count for nothing: "avant-hier", "avant hier". */
export function phraseAt<K extends TimeKind>(scan: Scan, index: number, kind: K): Found<K> | null {
  if (((scan.begins[index] ?? 0) & KIND_BITS[kind]) === 0) return null;
  const table = scan.words[kind] as ReadonlyMap<string, readonly TimePhrase<K>[]>;
  for (const phrase of table.get(textAt(scan, index)) ?? []) {
    const end = matchTokens(scan, index, phrase.tokens);
    if (end === null || !isIntroduced(scan, index, phrase.after)) continue;
    const closed = phrase.short ? afterShort(scan, index, end, kind === 'weekday') : end;
    if (closed !== null) return { phrase, end: closed };
  }
  return null;
}

/** A capital counts too where an article is asked for: "l'Ascension", against "l'ascension du groupe". */
function isIntroduced(scan: Scan, index: number, after: readonly string[]): boolean {
  if (scan.isolated || after.length === 0) return true;
  return after.includes(textAt(scan, index - 1)) && scan.tokens[index]?.capital === true;
}

function matchTokens(scan: Scan, index: number, expected: readonly string[]): number | null {
  let at = index;
  for (const [n, word] of expected.entries()) {
    if (n > 0 && textAt(scan, at) === '-') at++;
    if (textAt(scan, at) !== word) return null;
    at++;
  }
  return at;
}

/** An abbreviation needs its full stop, or a number next to it, or to stand alone; "interceptés en **mer.**" ends a sentence, "**mer.** 12 mars" does not. */
function afterShort(scan: Scan, start: number, end: number, isWeekday: boolean): number | null {
  const next = scan.tokens[end];
  if (next?.text === '.' && !next.gap)
    return !isWeekday || scan.isolated || scan.tokens[end + 1]?.kind === 'number' ? end + 1 : null;
  const beside = next?.kind === 'number' || scan.tokens[start - 1]?.kind === 'number';
  return beside || (scan.isolated && start === 0) ? end : null;
}

/** The index after one of these words, or the same index where none stands. */
export function skip(scan: Scan, index: number, words: ReadonlySet<string>): number {
  return words.has(textAt(scan, index)) ? index + 1 : index;
}

/** Skips words that change no value ("environ", "près de"). */
export function skipAbout(scan: Scan, index: number): number {
  let at = index;
  for (let found = phraseAt(scan, at, 'about'); found; found = phraseAt(scan, at, 'about')) at = found.end;
  return at;
}

/** The article, plain or contracted, before a noun of time. */
export const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'l', 'les']);
/** What joins a noun of time to the one it belongs to: "de la", "du", "d'", "des". */
export const OF: ReadonlySet<string> = new Set(['de', 'du', 'd', 'des']);

/** Skips "de la", "du", "d'", "de l'"; null where nothing joins. */
export function afterOf(scan: Scan, index: number): number | null {
  if (!OF.has(textAt(scan, index))) return null;
  return skip(scan, index + 1, ARTICLES);
}

/** Words after a bare number that cannot be what it counts: "mardi 19 à Ségou", against "mardi 19 soldats". */
const CLOSERS: ReadonlySet<string> = new Set(
  (
    'a au aux et ou de du des d en dans par pour sur sous avec sans contre le la les l un une qui que qu dont ce cet cette ces ' +
    'il elle ils elles on nous vous je est sont etait etaient ont avait avaient fut furent sera seront s se n ne y mais or car ' +
    'puis lors selon entre jusqu apres avant depuis vers chez son sa ses leur leurs pres comme si soit dernier prochain'
  ).split(' '),
);

/** Does the number before this token stand alone, counting nothing? */
export function closesNumber(scan: Scan, index: number): boolean {
  const next = scan.tokens[index];
  if (!next) return true;
  if (next.kind === 'mark') return !'%°€$'.includes(next.text);
  return next.kind === 'word' && CLOSERS.has(next.text);
}
