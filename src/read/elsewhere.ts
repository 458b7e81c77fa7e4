/** An element in, whether it stands in a comment, a sidebar or another article's card out: its names and dates are not the article's. */
import { closest, contains, type El } from './dom.js';

export interface Whereabouts {
  readonly heading: El | null;
  /** Is this very element dropped as comments, related titles and the like? */
  readonly foreign: (el: El) => boolean;
}

/** An `aside` beside the title is the article's own: "<aside class=post-meta>". */
export function isElsewhere({ heading, foreign }: Whereabouts, el: El): boolean {
  const near = heading?.parent?.parent ?? heading?.parent ?? null;
  const isNear = (up: El): boolean => near !== null && near.tag !== 'body' && near.tag !== 'html' && contains(near, up);
  return closest(el, (up) => up.tag === 'nav' || (up.tag === 'aside' ? !isNear(up) : foreign(up))) !== null;
}
