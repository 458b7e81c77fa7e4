/** The list of articles. In: stored articles in order. Out: one row each, under day headings: title, source, what happened, how it came. */
import { sourceName, tollsPhrase } from '../../export/phrases.js';
import { deedPhrase } from '../../export/sentence.js';
import type { CodeLabels } from '../../model/labels.js';
import type { EventRecord } from '../../model/record.js';
import { type Snippet, snippetOf } from '../../store/snippet.js';
import type { StoredArticle } from '../../store/store.js';
import { doubtBadge, typeSign } from './badges.js';
import { clockOf, counted, dayHeading } from './dates.js';
import { type Fragment, type Html, html } from './html.js';

export interface ListContext {
  readonly labels: CodeLabels;
  /** Articles added after this moment are new; null: none is. */
  readonly since: string | null;
  /** The words searched for, to show where they are. */
  readonly text: string | null;
}

export function articlePath(id: string): string {
  return `/articles/${encodeURIComponent(id)}`;
}

/** "2 copies · origine AGX"; an article without copies says nothing. */
export function originWords({ origin }: StoredArticle): string | null {
  if (origin === null || origin.members.length < 2) return null;
  const source = origin.agency ?? null;
  return `${origin.members.length} articles, 1 origine${source === null ? '' : ` (${source})`}`;
}

function metaOf(stored: StoredArticle): Fragment {
  const { article } = stored.record;
  const foreign = article.language !== null && article.language !== 'fr' ? `langue : ${article.language}` : null;
  const parts = [sourceName(article) ?? 'source inconnue', article.dateline, foreign, originWords(stored)].filter(
    (part) => part !== null,
  );
  return parts.map((part, i) => html`${i > 0 && html` <span aria-hidden="true">·</span> `}${part}`);
}

function deedLine(event: EventRecord, number: number, path: string, labels: CodeLabels): Html {
  const aside = [event.where?.name ?? null, tollsPhrase(event, labels)].filter((part) => part !== null).join(' · ');
  return html`<li>${typeSign(event.type, labels)} <a href="${path}#e${number}">${deedPhrase(event, labels)}</a>${aside !== '' && html` <span class="aside">${aside}</span>`} ${doubtBadge(event.status, labels)}</li>`;
}

const SHOWN_EVENTS = 4;

function deeds({ record }: StoredArticle, labels: CodeLabels): Html | null {
  const path = articlePath(record.id);
  const more = record.events.length - SHOWN_EVENTS;
  if (record.events.length === 0) return null;
  return html`<ul class="deeds">${record.events.slice(0, SHOWN_EVENTS).map((event, i) => deedLine(event, i + 1, path, labels))}
${more > 0 && html`<li class="more"><a href="${path}">et ${counted(more, 'autre événement', 'autres événements')}</a></li>`}</ul>`;
}

function snippetMarkup(snippet: Snippet): Html {
  const pieces: Fragment[] = [];
  let at = 0;
  for (const { start, end } of snippet.marks) {
    pieces.push(snippet.text.slice(at, start), html`<mark>${snippet.text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`<p class="snippet">${snippet.before && '… '}${pieces}${snippet.text.slice(at)}${snippet.after && ' …'}</p>`;
}

/** Only problems that leave the analyst without something: the reading view lists them all. */
function problemLine({ record }: StoredArticle): Html | null {
  const [first] = record.problems;
  return first && record.events.length === 0
    ? html`<p class="problem"><span aria-hidden="true">⚠</span> ${first.message}</p>`
    : null;
}

function row(stored: StoredArticle, { labels, since, text }: ListContext): Html {
  const { record, added } = stored;
  const snippet = text === null ? null : snippetOf(record.article.text, text);
  const fresh = since !== null && added > since;
  return html`<li class="row" data-row>
<p class="clock">${clockOf(record.article.published) ?? html`<span class="none" aria-hidden="true">–</span>`}</p>
<article>
<h3><a href="${articlePath(record.id)}" data-open>${record.article.title || 'Sans titre'}</a>${fresh && html` <span class="fresh">nouveau</span>`}</h3>
<p class="meta">${metaOf(stored)}</p>
${snippet && snippetMarkup(snippet)}${deeds(stored, labels)}${problemLine(stored)}
</article>
</li>`;
}

/** Consecutive articles of one day share a heading. */
function byDay(articles: readonly StoredArticle[]): { heading: string; articles: StoredArticle[] }[] {
  const days: { heading: string; articles: StoredArticle[] }[] = [];
  for (const stored of articles) {
    const heading = dayHeading(stored.record.article.published);
    const last = days.at(-1);
    if (last?.heading === heading) last.articles.push(stored);
    else days.push({ heading, articles: [stored] });
  }
  return days;
}

export function articleList(articles: readonly StoredArticle[], context: ListContext): Html {
  const days = byDay(articles).map(
    (day) => html`<section class="day"><h2>${day.heading}</h2>
<ul class="rows">${day.articles.map((stored) => row(stored, context))}</ul></section>`,
  );
  return html`${days}`;
}
