/** An input as an article. In: what `collect` yields. Out: an Article, with the problems of reading; never throws on what the input holds. */
import type { PageWords } from '../lexicon/page.js';
import type { Article } from '../model/article.js';
import { bareArticle } from '../model/article-defaults.js';
import {
  type ArticleInput,
  type ContainerSays,
  type Input,
  type PageInput,
  type TextInput,
  wholeProblem,
} from '../model/input.js';
import { findDateline } from '../read/dateline.js';
import { decodeBytes } from '../read/decode-bytes.js';
import { findLanguage } from '../read/language.js';
import { readHtml } from '../read/read-html.js';
import { readText } from '../read/read-text.js';

export function articleOf(input: Input, words: PageWords, published: string | null): Article {
  try {
    return withPublished(read(input, words), published);
  } catch (error) {
    const message = `lecture impossible : ${error instanceof Error ? error.message : String(error)}`;
    return { ...bareArticle(input.id, '', ''), problems: [wholeProblem('read-failed', message)] };
  }
}

function read(input: Input, words: PageWords): Article {
  switch (input.kind) {
    case 'page':
      return told(fromPage(input, words), input.says);
    case 'text':
      return told(fromText(input, words), input.says);
    case 'article':
      return fromArticle(input, words);
    case 'unreadable':
      return { ...bareArticle(input.id, '', ''), problems: [input.problem] };
  }
}

/** Where the page does not say it, what its container says: the subject and the date of a mail. */
function told(article: Article, says: ContainerSays = {}): Article {
  const dated = withPublished(article, says.published ?? null);
  const title = dated.title || (says.title ?? '');
  return { ...dated, title, problems: [...dated.problems, ...(says.problems ?? [])] };
}

function fromPage({ id, page }: PageInput, words: PageWords): Article {
  const { text, problems } = decodeBytes(page.bytes, page.contentType);
  const article = readHtml({ id, url: page.url, html: text, fetched: page.fetched }, words);
  return { ...article, problems: [...problems, ...article.problems] };
}

function fromText({ id, bytes }: TextInput, words: PageWords): Article {
  const { text, problems } = decodeBytes(bytes, null);
  const article = readText({ id, url: null, text }, words);
  return { ...article, problems: [...problems, ...article.problems] };
}

/** Kept as given, character for character; only language and dateline are read out of it. */
function fromArticle(input: ArticleInput, words: PageWords): Article {
  const article = bareArticle(input.id, input.title, input.text);
  const published = isoDate(input.published);
  return {
    ...article,
    url: input.url,
    language: findLanguage(`${input.title}\n${input.text}`, null, words),
    published,
    publishedFrom: published ? 'input' : null,
    dateline: findDateline(input.text, words),
    problems:
      input.published && !published
        ? [wholeProblem('bad-date', `date de publication illisible : « ${input.published} » (attendu AAAA-MM-JJ)`)]
        : [],
  };
}

/** "2019-11-02", with a time or without; anything else is not guessed at. */
function isoDate(value: string | null): string | null {
  const iso = value?.trim().replace(' ', 'T') ?? '';
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(iso) &&
    !Number.isNaN(Date.parse(iso))
    ? iso
    : null;
}

function withPublished(article: Article, published: string | null): Article {
  return article.published || !published ? article : { ...article, published, publishedFrom: 'input' };
}
