/** The page's source in, the publication date that its data scripts give out, where all of them give the same day. */

const FIELD =
  /\\?"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|pubDate|firstPublished(?:At|Date)?|datePosted|articleDate)\\?"\s{0,3}:\s{0,3}\\?"(\d{4}-\d{2}-\d{2}[^"\\]{0,30})/g;

export function dateInScripts(html: string): string | null {
  let found: string | null = null;
  for (const match of html.matchAll(FIELD)) {
    const value = match[1] ?? '';
    if (found && found.slice(0, 10) !== value.slice(0, 10)) return null;
    found ??= value;
  }
  return found;
}
