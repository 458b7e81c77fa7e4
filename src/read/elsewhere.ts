/** An element in, whether it stands in a comment, a sidebar or another article's card out: its names and dates are not the article's. */
import { closest, contains, type El } from './dom.js';

export interface Whereabouts {
  readonly heading: El | null;
  /** Is this very element dropped as comments, related titles and the like? */
  readonly foreign: (el: El) => boolean;
}

/** What stands with the title, in an element around it or one further up, is the article's even in an `aside` ("<aside class=post-meta>"). */
export function isElsewhere({ heading, foreign }: Whereabouts, el: El): boolean {
  const near = heading?.parent?.parent ?? heading?.parent ?? null;
  return (
    closest(
      el,
      (up) =>
        (foreign(up) || up.tag === 'aside' || up.tag === 'nav') &&
        !(near && contains(near, up) && up.tag !== 'nav' && near.tag !== 'body'),
    ) !== null
  );
}
