/** What the search for a byline is given: the page, and where its article stands in it. */
import type { PageWords } from '../lexicon/page.js';
import type { Tree } from './dom.js';
import type { Whereabouts } from './elsewhere.js';
import type { PageHead } from './page-head.js';

export interface BylinePlace extends Whereabouts {
  readonly tree: Tree;
  readonly head: PageHead;
  readonly site: string | null;
  readonly words: PageWords;
}
