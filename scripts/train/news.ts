/** The unlabelled news. In: the text of the file. Out: articles with title and paragraphs, headlines with the sentence after them. */
import type { HeadedText } from './train-text.js';

export interface NewsArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** "# title" starts an article. */
export function readNews(text: string): NewsArticle[] {
  const articles: { title: string; paragraphs: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) articles.push({ title: line.slice(2).trim(), paragraphs: [] });
    else if (line.trim() !== '') articles.at(-1)?.paragraphs.push(line.trim());
  }
  return articles;
}

/** Titles without a final sign, each with the first sentence of its article: what an intertitle in the line looks like. */
export function newsHeadlines(articles: readonly NewsArticle[], count: number): HeadedText[] {
  const headed = articles.flatMap(({ title, paragraphs }) => {
    const sentence = (paragraphs[0] ?? '').split(/(?<=[a-zé»"]{2}\.) /, 1)[0] as string;
    const fits = title !== '' && !/[.!?…]$/.test(title) && sentence.length > 20 && sentence.length < 400;
    return fits ? [{ headline: title, sentence }] : [];
  });
  return headed.slice(0, count);
}

export function newsParagraphs(articles: readonly NewsArticle[], count: number): string[] {
  return articles
    .flatMap((article) => article.paragraphs)
    .filter((paragraph) => paragraph.length > 60)
    .slice(0, count);
}
