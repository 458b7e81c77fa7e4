/** The lines of a page and its address in, whether they are the teasers of a section or a search out: titles that are links, a sentence each. */
import type { PageHead } from './page-head.js';
import { isHeading, type Line } from './trim/line.js';

/** "/category/politique/", "/tag/kaya", "/page/3", "?s=kaya": addresses of lists. */
const LIST_ADDRESS =
  /^https?:\/\/[^/]+(?:\/[^?#]*)?(?:\/(?:category|categorie|categories|rubriques?|tags?|topics?|themes?|sections?|search|recherche|archives?|author|auteur|page\/\d+)(?:[/?#]|$)|[?&](?:s|q|cat|paged|tag)=)/i;
const MIN_TEASERS = 6;
const MIN_TITLE = 20;

export function isTeaserList(lines: readonly Line[], head: PageHead, url: string | null): boolean {
  const isList = LIST_ADDRESS.test(url ?? '') || head.linked.types.includes('CollectionPage');
  if (!isList || head.meta.has('article:published_time')) return false;
  const kept = lines.filter((line) => !line.reason);
  const teasers = kept.filter((line) => isHeading(line) && isLinkedTitle(line)).length;
  return teasers >= MIN_TEASERS && teasers >= 0.6 * kept.filter((line) => line.mass > 0).length;
}

function isLinkedTitle({ block }: Line): boolean {
  return block.weight >= MIN_TITLE && block.linked >= 0.8 * block.weight;
}
