/** What the search for dates is given: the page, where its article stands in it, and the moment of the fetch. */
import type { PageWords } from '../lexicon/page.js';
import type { Lines } from './blocks.js';
import type { El, Tree } from './dom.js';
import type { PageHead } from './page-head.js';

export interface DatePlace {
  readonly tree: Tree;
  readonly lines: Lines;
  readonly head: PageHead;
  readonly heading: El | null;
  /** First and last line of the article. */
  readonly from: number;
  readonly to: number;
  readonly url: string | null;
  readonly fetched: string | null;
  /** Looks for a publication date in the page's data scripts: asked last, for it reads the whole source. */
  readonly scriptDate: () => string | null;
  /** Is the element (by order) among what was dropped as comments, related titles and the like? */
  readonly foreign: (el: El) => boolean;
  readonly words: PageWords;
}
