/** An article with nothing known but its words. In: id, title, text. Out: an Article whose other fields are null or empty. */
import type { Article } from './article.js';

export function bareArticle(id: string, title: string, text: string): Article {
  return {
    id,
    url: null,
    title,
    byline: null,
    site: null,
    language: null,
    published: null,
    publishedFrom: null,
    modified: null,
    dateline: null,
    credits: [],
    text,
    removed: [],
    links: [],
    problems: [],
  };
}
