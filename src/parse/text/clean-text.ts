/** Text as it comes to text as it reads. In: a range of the document. Out: the cleaned text and, for each unit, where it stands in the document. */

/** Unit `i` of `text` stands at `[startOf(i), endOf(i))` of the document. */
export interface CleanText {
  readonly text: string;
  startOf(i: number): number;
  endOf(i: number): number;
}

/** Two halves of a word cut at the end of a line: is it one word without the hyphen ("gouver-" + "nement")? */
export type JoinsHalves = (before: string, after: string) => boolean;

/** Invisible units inside words: soft hyphen, zero-width space and joiners, direction marks, byte-order mark. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const SPECIAL =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u2010\u2011\u2018\u2019\u201c\u201d\u02bc\u00b4\ufb00-\ufb06\p{M}]|[^\S ]/u;

const REPLACED: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2018': "'",
  '\u2019': "'",
  // the models were taught on French marks: "condamné **“**fermement**”** les attaques"
  '\u201c': '«',
  '\u201d': '»',
  '\u02bc': "'",
  '\u00b4': "'",
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};
const CLUSTER = /[^\p{M}]\p{M}+/uy;
const WORD_END = /\p{L}{1,40}$/u;
const LINE_BREAK = /-[^\S\n]*\n[^\S\n]*(?=(\p{L}{1,40}))/uy;

/** Cleaned units gathered so far, with their places in the raw range. */
interface Cleaned {
  readonly pieces: string[];
  readonly starts: number[];
  readonly ends: number[];
  /** Where invisible units before the next unit began; null when there are none. */
  lead: number | null;
}

/** Straight apostrophes and hyphens, composed accents, open ligatures, plain spaces, no invisible units, no hyphens of line ends. */
export function cleanText(doc: string, start: number, end: number, joins: JoinsHalves): CleanText {
  const raw = doc.slice(start, end);
  if (!SPECIAL.test(raw)) return { text: raw, startOf: (i) => start + i, endOf: (i) => start + i + 1 };
  const cleaned: Cleaned = { pieces: [], starts: [], ends: [], lead: null };
  let at = 0;
  while (at < raw.length) at = takeUnit(raw, at, cleaned, joins);
  const { starts, ends } = cleaned;
  return {
    text: cleaned.pieces.join(''),
    startOf: (i) => start + (starts[i] as number),
    endOf: (i) => start + (ends[i] as number),
  };
}

/** One word as it reads: "L’" is "L'", "10\u00a0000" has a plain space. A word of invisible units alone stays as it is. */
export function plainForm(form: string): string {
  return cleanText(form, 0, form.length, () => false).text || form;
}

/** Reads what stands at `at`; returns where the next unit stands. */
function takeUnit(raw: string, at: number, cleaned: Cleaned, joins: JoinsHalves): number {
  const char = raw[at] as string;
  if (INVISIBLE.test(char)) return takeInvisible(at, cleaned);
  if (char === '-') return takeHyphen(raw, at, cleaned, joins);
  if (/\s/.test(char)) return keep(cleaned, ' ', at, at + 1);
  CLUSTER.lastIndex = at;
  const cluster = CLUSTER.exec(raw)?.[0];
  if (cluster !== undefined) {
    const composed = cluster.normalize('NFC');
    if (composed.length < cluster.length) return keep(cleaned, composed, at, at + cluster.length);
  }
  return keep(cleaned, REPLACED[char] ?? char, at, at + 1);
}

function keep(cleaned: Cleaned, text: string, from: number, to: number): number {
  const start = text === ' ' ? from : (cleaned.lead ?? from);
  cleaned.lead = null;
  cleaned.pieces.push(text);
  for (let i = 0; i < text.length; i++) {
    cleaned.starts.push(start);
    cleaned.ends.push(to);
  }
  return to;
}

/** Units that vanish belong to the word before them, or else to the word after, so that the slice of a token leaves none out. */
function takeInvisible(at: number, cleaned: Cleaned): number {
  const last = cleaned.pieces.length - 1;
  if (last >= 0 && cleaned.pieces[last] !== ' ') cleaned.ends[cleaned.ends.length - 1] = at + 1;
  else cleaned.lead ??= at;
  return at + 1;
}

/** "gouver-⏎nement" is one word without its hyphen, "porte-⏎parole" one with it: in both the line break vanishes. */
function takeHyphen(raw: string, at: number, cleaned: Cleaned, joins: JoinsHalves): number {
  LINE_BREAK.lastIndex = at;
  const broken = LINE_BREAK.exec(raw);
  const before = broken && WORD_END.exec(raw.slice(Math.max(0, at - 40), at))?.[0];
  if (!broken || !before) return keep(cleaned, '-', at, at + 1);
  const next = at + broken[0].length;
  if (joins(before, broken[1] as string)) return next;
  keep(cleaned, '-', at, at + 1);
  return next;
}
