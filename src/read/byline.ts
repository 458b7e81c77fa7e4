/** The page in, the name of who wrote the article out; null where only a desk, an account or the site signs. */
import { bylineOfElements } from './byline-elements.js';
import { bylineOfLines } from './byline-lines.js';
import { cleanName } from './byline-name.js';
import type { BylinePlace } from './byline-place.js';
import { firstMeta } from './page-head.js';
import { foldTitle } from './title.js';

const META = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'citation_author',
  'byl',
  'article:author',
  'twitter:data1',
  'authors',
  'shareaholic:article_author_name',
  'cxenseparse:author',
  'creator',
  'dc.contributor',
];

/** Candidates in order of trust: JSON-LD, meta, microdata and rel=author, elements called author or byline near the title, "Par …" lines. */
export function findByline(place: BylinePlace): string | null {
  const linked = cleanNames(place.head.linked.authors, place);
  const meta = fromMeta(place);
  // JSON-LD often gives the first of several authors, whom the meta element names all
  if (linked && meta && foldTitle(meta).startsWith(`${foldTitle(linked)} `)) return meta;
  return linked ?? meta ?? bylineOfElements(place) ?? bylineOfLines(place);
}

function fromMeta(place: BylinePlace): string | null {
  const { head } = place;
  for (const name of META) {
    if (name === 'twitter:data1' && !/written|author|par|by/i.test(firstMeta(head, ['twitter:label1']) ?? '')) continue;
    const found = cleanNames(head.meta.get(name) ?? [], place);
    if (found) return found;
  }
  return null;
}

function cleanNames(names: readonly string[], place: BylinePlace): string | null {
  const clean = names.map((n) => cleanName(n, place)).filter((n): n is string => n !== null);
  const unique = [...new Map(clean.map((n) => [foldTitle(n), n])).values()];
  return unique.length > 0 ? unique.join(', ') : null;
}
