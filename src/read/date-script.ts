/** The page's source in, the publication date that its data scripts and attributes give out, where all of them give the same day. */

/** `"publishedAt":"2024-05-02…"`, `'publishDate': '2024/05/02'`, `publicationDate: 1714644000`, and `&quot;datePublished&quot;:&quot;2024-05-02…`. */
const FIELD =
  /(?<![\w$])(?:date_?published|published_?(?:at|date|time|on)|publish_?(?:date|time)|publication_?(?:date|time)|pub_?date|first_?published?(?:_?at|_?date)?|date_?posted|article_?(?:publish(?:ed)?_?)?date)(?:\\?["']|&quot;|&#34;)?\s{0,3}[:=]\s{0,3}(?:\\?["']|&quot;|&#34;)?(\d{4}[-/]\d{2}[-/]\d{2}(?:[T ][\d:.]{5,12}(?:Z|[+-]\d{2}:?\d{2})?)?|1\d{9}(?:\d{3})?)(?!\d)/gi;

export function dateInScripts(html: string): string | null {
  let found: string | null = null;
  for (const match of html.matchAll(FIELD)) {
    const value = isoOf(match[1] ?? '');
    if (found && found.slice(0, 10) !== value.slice(0, 10)) return null;
    found ??= value;
  }
  return found;
}

function isoOf(value: string): string {
  if (!/^\d+$/.test(value)) return value.replaceAll('/', '-');
  return new Date(value.length > 10 ? Number(value) : Number(value) * 1000).toISOString();
}
