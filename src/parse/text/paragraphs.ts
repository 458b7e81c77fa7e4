/** Paragraphs of a text. In: the document and a range of it. Out: ranges of paragraphs; each end of one ends a sentence. */

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Lines of one paragraph that differ less than this in length were wrapped by a machine. */
const WRAP_SPREAD = 25;
const WRAP_MIN = 45;
const WRAP_MAX = 160;

/**
 * A blank line always separates; a single line break does too, unless the lines were wrapped at one width (old wires, PDF,
 * OCR) or the next line goes on in lower case.
 */
export function paragraphsOf(doc: string, start: number, end: number): Range[] {
  return blocksOf(doc, start, end).flatMap((lines) => {
    const [first, last] = [lines[0] as Range, lines[lines.length - 1] as Range];
    return isWrapped(doc, lines) ? [{ start: first.start, end: last.end }] : joinContinued(doc, lines);
  });
}

/** Runs of lines that are not blank. */
function blocksOf(doc: string, start: number, end: number): Range[][] {
  const blocks: Range[][] = [];
  let open: Range[] | null = null;
  for (const line of linesOf(doc, start, end)) {
    if (!/\S/.test(doc.slice(line.start, line.end))) open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
  }
  return blocks;
}

/** Lines without their line break; "\r\n" leaves a "\r", which counts as white space. */
function linesOf(doc: string, start: number, end: number): Range[] {
  const lines: Range[] = [];
  for (let at = start; at <= end; ) {
    const next = doc.indexOf('\n', at);
    const stop = next < 0 || next > end ? end : next;
    lines.push({ start: at, end: stop });
    at = stop + 1;
  }
  return lines;
}

function isWrapped(doc: string, lines: readonly Range[]): boolean {
  if (lines.length < 3) return false;
  const texts = lines.map((line) => doc.slice(line.start, line.end).trim());
  const widths = texts.slice(0, -1).map((text) => text.length);
  const widest = Math.max(...widths);
  if (widest < WRAP_MIN || widest > WRAP_MAX || widest - Math.min(...widths) > WRAP_SPREAD) return false;
  return texts.slice(1).some((text) => /^\p{Ll}/u.test(text));
}

/** "Le président⏎a parlé" is one paragraph. */
function joinContinued(doc: string, lines: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last && goesOn(doc.slice(last.start, last.end), doc.slice(line.start, line.end))) {
      joined[joined.length - 1] = { start: last.start, end: line.end };
    } else joined.push(line);
  }
  return joined;
}

function goesOn(before: string, after: string): boolean {
  return /^\s*[\p{Ll},;)»]/u.test(after) && !/[.!?…:]["»”)\s]*$/u.test(before.slice(-20));
}
