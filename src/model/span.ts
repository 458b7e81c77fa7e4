/** Spans: where words stand in the document. In: offsets. Out: slices. Inside the program offsets count UTF-16 code units of `title + "\n\n" + text`. */

/** A piece of the document: `text` is exactly `document.slice(start, end)`. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text that every offset of a record refers to. */
export function documentOf(title: string, text: string): string {
  return `${title}\n\n${text}`;
}

/** @throws RangeError when the offsets do not lie in the document. */
export function spanOf(doc: string, start: number, end: number): Span {
  if (start < 0 || end > doc.length || start > end) {
    throw new RangeError(`span ${start}-${end} is outside a document of ${doc.length} code units`);
  }
  return { text: doc.slice(start, end), start, end };
}
