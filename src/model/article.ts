/** What `collect` hands to `read`, and what `read` hands on: a page as it came, an article as it reads. */

/** Bytes as they came from a file, an archive or a guarded fetch. */
export interface RawPage {
  readonly id: string | null;
  readonly url: string | null;
  readonly bytes: Uint8Array;
  /** The Content-Type header, where the source had one. */
  readonly contentType: string | null;
  /** ISO moment of the fetch, where known: only with it may "il y a 3 jours" become a date. */
  readonly fetched: string | null;
}

export type PublishedFrom = 'json-ld' | 'meta' | 'time' | 'url' | 'text' | 'input';

/** One piece taken out of the page, with the reason. */
export interface Removed {
  readonly reason: string;
  readonly text: string;
}

/** Something that could not be read or resolved, said instead of guessed. Offsets are null where it concerns the whole article. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface Article {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly modified: string | null;
  readonly dateline: string | null;
  /** The agencies or outlets the page credits ("AFP", "avec agences"). */
  readonly credits: readonly string[];
  /** Paragraphs joined by a blank line. */
  readonly text: string;
  readonly removed: readonly Removed[];
  /** Links of the main text, absolute where the page's address is known. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}
