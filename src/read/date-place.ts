/** What the search for dates is given: the page, where its article stands in it, and the moment of the fetch. */
import type { PageWords } from '../lexicon/page.js';
import type { Tree } from './dom.js';
import type { Whereabouts } from './elsewhere.js';
import type { PageHead } from './page-head.js';

export interface DatePlace extends Whereabouts {
  readonly tree: Tree;
  readonly head: PageHead;
  readonly url: string | null;
  readonly fetched: string | null;
  /** Looks for a publication date in the page's data scripts: asked last, for it reads the whole source. */
  readonly scriptDate: () => string | null;
  readonly words: PageWords;
}
