/** The head in, the name of the site out: what the page calls itself, else the suffix of its title. */
import { firstMeta, type PageHead } from './page-head.js';
import { foldTitle, withoutSite } from './title.js';

export function findSite(head: PageHead, title: string): string | null {
  const named = firstMeta(head, [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'publisher',
    'dc.publisher',
    'citation_journal_title',
    'al:android:app_name',
    'cre',
    'source',
  ]);
  if (named && !/^https?:/i.test(named) && named.length < 80) return named;
  if (head.linked.publisher && head.linked.publisher.length < 80) return head.linked.publisher;
  return suffixOf(head.titleTag, title) ?? suffixOf(firstMeta(head, ['og:title']) ?? '', title) ?? suffixFromHost(head);
}

/** "Le titre – Le Journal" where the title is known: "Le Journal". */
function suffixOf(tag: string, title: string): string | null {
  const folded = foldTitle(title);
  if (tag === '' || folded === '' || !foldTitle(tag).startsWith(folded)) return null;
  const separator = /\s+[-–—|·•«»:]+\s+|\s*[|»]\s*/g;
  let cut = -1;
  for (const m of tag.matchAll(separator))
    if (foldTitle(tag.slice(0, m.index)).length >= folded.length && cut < 0) cut = m.index + m[0].length;
  const rest = cut < 0 ? '' : tag.slice(cut).trim();
  return rest !== '' && rest.length < 60 ? rest : null;
}

function suffixFromHost(head: PageHead): string | null {
  const bare = withoutSite(head.titleTag, head);
  return bare === head.titleTag ? null : suffixOf(head.titleTag, bare);
}
