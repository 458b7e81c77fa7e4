/** Finds what stands between quotation marks. In: the document. Out: ranges of the words inside, outermost quotes only. */

export interface QuotedRange {
  /** Offsets of the words inside, without marks and edge spaces. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the marks themselves; `closed` is false where the closing mark is missing. */
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”' };
const STRAIGHT = '"';

/** A quotation over several paragraphs repeats its opening mark at each: « Un. ¶ « Deux. » is one quotation. */
export function findQuoted(text: string): QuotedRange[] {
  const doc = withoutDoubled(text);
  const found: QuotedRange[] = [];
  let at = 0;
  while (at < doc.length) {
    const mark = doc[at] ?? '';
    const close = PAIRS[mark]
      ? closingOf(doc, at, mark, PAIRS[mark])
      : mark === STRAIGHT && opensStraight(doc, at)
        ? closingStraight(doc, at)
        : null;
    if (close === null) {
      const unopened = mark === STRAIGHT ? unopenedAt(doc, at, found.at(-1)?.close ?? 0) : null;
      if (unopened) found.push(unopened);
      at++;
      continue;
    }
    const range = inside(doc, at, close.at, close.closed);
    if (range.end > range.start) found.push(range);
    at = Math.max(close.at, at) + 1;
  }
  return found;
}

/** ''Partez'', two apostrophes typed for a mark: the same text, letter for letter in its place, with straight marks and a space outside each. */
function withoutDoubled(text: string): string {
  return text
    .replace(/(^|[\s(:])['’]{2}(?=[\p{L}\d])/gu, '$1 "')
    .replace(/(?<=[\p{L}\d.!?…)]\s?)['’]{2}(?!['’\p{L}])/gu, '" ');
}

interface Closing {
  readonly at: number;
  readonly closed: boolean;
}

/** The matching closing mark; where it is missing the quotation ends with its paragraph. */
function closingOf(doc: string, open: number, mark: string, closing: string): Closing {
  let depth = 1;
  let first: number | null = null;
  for (let i = open + 1; i < doc.length; i++) {
    const c = doc[i];
    if (c === mark && !startsParagraph(doc, i)) depth++;
    else if (c === closing && !(startsParagraph(doc, i) && depth > 0)) depth--;
    if (depth === 0) return { at: i, closed: true };
    if (c === closing) first ??= i;
    // one mark may close both: « Il m'a dit « partez ». ¶
    if (c === '\n' && (!continues(doc, i, mark, closing) || isLeftOpen(doc.slice(open, i))))
      return { at: first ?? i, closed: first !== null };
  }
  return { at: first ?? doc.length, closed: first !== null };
}

/** « Nous restons, **a ajouté le maire**. ¶ « Hier, … »: a frame inside the paragraph, and no mark behind it, says that the words ended before it. */
function isLeftOpen(paragraph: string): boolean {
  return /,\s(?:a|ont|avait|avaient)\s(?:\p{Ll}+\s)?\p{Ll}+é\s(?:à |l[ea] |les |l['’]|M\. |\p{Lu})/u.test(paragraph);
}

/** Does the next paragraph go on with the quotation? It then opens with a mark of the same kind. */
function continues(doc: string, newline: number, mark: string, closing: string): boolean {
  let next = newline;
  while (next < doc.length && /\s/.test(doc[next] ?? '')) next++;
  return doc[next] === mark || doc[next] === closing || next >= doc.length;
}

function startsParagraph(doc: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (doc[i] === '\n') return true;
    if (!/\s/.test(doc[i] ?? '')) return false;
  }
  return true;
}

/** `"` opens where a space or an opening sign stands before it: « la force "Barkhane" »; or before a word glued to it by its site: « …est mort."Il était… », « (maire)"Merci ». */
function opensStraight(doc: string, at: number): boolean {
  // « …la paix ", a-t-il dit », « …la paix "a-t-il dit »: no quotation begins with a comma or with its frame
  if (/^"(?:\s?[,;)]|(?:[ls]['’])?\p{Ll}+(?:-| t-|-t-)(?:ils?|elles?)\b)/u.test(doc.slice(at, at + 24))) return false;
  if (opensClearly(doc, at)) return true;
  if (/\d/.test(doc[at - 1] ?? '')) return /\p{Lu}/u.test(doc[at + 1] ?? '');
  return /[.!?;,)\]\p{L}]/u.test(doc[at - 1] ?? '') && /[\p{L}\d]/u.test(doc[at + 1] ?? '');
}

function opensClearly(doc: string, at: number): boolean {
  return /[\s('’:[]|["»-]/.test(doc[at - 1] ?? ' ');
}

/** A mark with a space before it and a word behind it opens, even inside a quotation. */
function opensInside(doc: string, at: number): boolean {
  return /\s/.test(doc[at - 1] ?? '') && /[\p{L}\d(]/u.test(doc[at + 1] ?? '');
}

/** "Nous restons. "Par ailleurs, le pont…": inside a quotation a mark that sticks to the next word closes where no other mark does; one such mark after another close and open in turn. */
function closesAfterAll(doc: string, at: number): boolean {
  const next = doc.slice(0, paragraphEnd(doc, at)).indexOf(STRAIGHT, at + 1);
  return next < 0 || (opensInside(doc, next) && !closesAfterAll(doc, next));
}

/**
 * The closing mark. A mark that opens inside is nested where two closing marks follow: "Il a dit "partez" et je suis parti"; else
 * the first was never closed: "Nous restons, dit-il. Un pont "coupé en deux" Hier, …
 */
function closingStraight(doc: string, open: number): Closing {
  for (let i = open + 1; i < doc.length; i++) {
    if (doc[i] === STRAIGHT && opensInside(doc, i) && !closesAfterAll(doc, i)) {
      const inner = nextClosing(doc, i);
      if (inner === null || nextClosing(doc, inner) === null) return { at: i - 1, closed: false };
      i = inner;
    } else if (doc[i] === STRAIGHT) return { at: i, closed: true };
    // "Nous restons », dit-il: two hands typed the marks
    if (doc[i] === '»' && !doc.slice(open, i).includes('«')) return { at: i, closed: true };
    if (doc[i] === '\n' && !closesNext(doc, i)) return { at: i, closed: false };
  }
  return { at: doc.length, closed: false };
}

/** « Nous restons", a-t-il dit. »: a closing mark before a frame whose opening mark is missing; the words begin with the last text that is not another's. */
function unopenedAt(doc: string, at: number, from: number): QuotedRange | null {
  if (!/^"\s?,?\s(?:a|ont|avait|avaient)[-\s]/.test(doc.slice(at, at + 12))) return null;
  const before = doc.slice(from, at);
  const starts = [...before.matchAll(from > 0 ? /[.!?](?=\p{Lu})|\n|[.!?]\s(?=\p{Lu})/gu : /[.!?](?=\p{Lu})|\n/gu)];
  const glued = starts.findLast((m) => !/\s$/.test(m[0]) || m[0] === '\n') ?? starts[0];
  const start = glued ? from + glued.index + glued[0].length : 0;
  return at - start < LONGEST_UNOPENED && start > 0 ? inside(doc, start - 1, at, true) : null;
}

const LONGEST_UNOPENED = 500;

/** The next mark of the paragraph, where it closes. */
function nextClosing(doc: string, from: number): number | null {
  const rest = doc.slice(from + 1, paragraphEnd(doc, from + 1));
  const mark = rest.indexOf(STRAIGHT);
  return mark > 0 && closesClearly(rest, mark) ? from + 1 + mark : null;
}

function closesClearly(text: string, mark: number): boolean {
  return /[\p{L}\p{N}.!?…)]/u.test(text[mark - 1] ?? '') && /^$|[\s,.;:!?)]/.test(text[mark + 1] ?? '');
}

function paragraphEnd(doc: string, from: number): number {
  const end = doc.indexOf('\n', from);
  return end < 0 ? doc.length : end;
}

/** « "Ils sont venus. ¶ Ils ont tiré", a dit le maire. »: the first mark of the next paragraph closes, so the quotation went on. */
function closesNext(doc: string, newline: number): boolean {
  const start = newline + (doc.slice(newline).length - doc.slice(newline).trimStart().length);
  return nextClosing(doc, start - 1) !== null;
}

function inside(doc: string, open: number, close: number, closed: boolean): QuotedRange {
  let start = open + 1;
  let end = close;
  while (start < end && /\s/.test(doc[start] ?? '')) start++;
  while (end > start && /\s/.test(doc[end - 1] ?? '')) end--;
  return { start, end, open, close, closed };
}
