/** What `collect` yields, whatever the container it came in: a page, a pasted text, a ready article, or the reason why there is none. */
import type { Problem, RawPage } from './article.js';

/** A ready article of a JSONL line: title and text are kept character for character. */
export interface ArticleInput {
  readonly kind: 'article';
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly text: string;
}

/** What a container says of the article it holds; it counts where the page or text does not say it. */
export interface ContainerSays {
  readonly title?: string;
  /** ISO. */
  readonly published?: string;
  readonly problems?: readonly Problem[];
}

export interface PageInput {
  readonly kind: 'page';
  readonly id: string;
  readonly page: RawPage;
  readonly says?: ContainerSays;
}

/** Plain text as pasted from a site, or the text layer of a PDF, DOCX or mail: title and signature still have to be read out of it. */
export interface TextInput {
  readonly kind: 'text';
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly says?: ContainerSays;
}

/** It could not be read: the record says so and nothing stops. */
export interface UnreadableInput {
  readonly kind: 'unreadable';
  readonly id: string;
  readonly problem: Problem;
}

export type Input = ArticleInput | PageInput | TextInput | UnreadableInput;

/** A problem about the whole input. */
export function wholeProblem(code: string, message: string): Problem {
  return { code, message, start: null, end: null };
}
