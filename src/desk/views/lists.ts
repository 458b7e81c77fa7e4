/** The front page. In: the query and what the store answers. Out: filters on one side, the list of articles or the table of events on the other. */
import type { Page, StoredArticle, StoredEvent } from '../../store/store.js';
import { addressOf, type DeskQuery, isFiltered, NO_QUERY } from '../query.js';
import { articleList } from './article-list.js';
import { counted, momentWords } from './dates.js';
import { eventTable } from './event-table.js';
import { type FilterChoices, filterChips, filterForm } from './filters.js';
import { type Html, html } from './html.js';
import { pager } from './pager.js';

export type Listed =
  | { readonly view: 'articles'; readonly found: Page<StoredArticle> }
  | { readonly view: 'evenements'; readonly found: Page<StoredEvent> };

export interface ListPage {
  readonly query: DeskQuery;
  readonly listed: Listed;
  readonly choices: Omit<FilterChoices, 'lastVisit'>;
  /** ISO end of the visit before; null on the first. */
  readonly since: string | null;
  /** How many articles came since then. */
  readonly fresh: number;
  readonly complaints: readonly string[];
  readonly size: number;
}

function heading({ query, listed }: ListPage): string {
  const { total } = listed.found;
  const what = listed.view === 'articles' ? counted(total, 'article') : counted(total, 'événement');
  return isFiltered(query) ? `${what} pour ces filtres` : what;
}

function newsLine({ query, since, fresh }: ListPage): Html | null {
  if (since === null || query.fresh) return null;
  const visit = `votre visite du ${momentWords(since)}`;
  if (fresh === 0) return html`<p class="news">Rien de nouveau depuis ${visit}.</p>`;
  return html`<p class="news"><a href="${addressOf({ ...NO_QUERY, view: query.view, fresh: true })}">${counted(fresh, 'nouvel article', 'nouveaux articles')}</a> depuis ${visit}.</p>`;
}

/** What to do when there is nothing: on an empty desk, and behind filters. */
function emptyNote({ query }: ListPage): Html {
  if (isFiltered(query)) {
    return html`<p class="empty">Rien ne répond à ces filtres. <a href="${addressOf({ ...NO_QUERY, view: query.view })}">Tout effacer</a></p>`;
  }
  return html`<p class="empty">Le pupitre est vide. Ajoutez des articles avec <code>vigie add FICHIER…</code> : pages enregistrées, textes, dossiers.</p>`;
}

function list(page: ListPage): Html {
  const { listed, choices, since, query } = page;
  const context = { labels: choices.labels, since, text: query.filters.text };
  if (listed.found.items.length === 0) return emptyNote(page);
  return listed.view === 'articles'
    ? articleList(listed.found.items, context)
    : eventTable(listed.found.items, context);
}

export function listView(page: ListPage): Html {
  const { query, choices, complaints, listed, size, since } = page;
  const lastVisit = since === null ? null : momentWords(since);
  return html`<div class="lists">
<aside aria-label="Filtres">${filterForm(query, { ...choices, lastVisit })}</aside>
<main id="contenu">
<div class="head"><h1>${heading(page)}</h1>${newsLine(page)}</div>
${complaints.length > 0 && html`<div class="notice" role="alert"><ul>${complaints.map((c) => html`<li>${c}</li>`)}</ul></div>`}
${filterChips(query, choices.labels)}
${list(page)}
${pager(query, listed.found.total, size)}
</main>
</div>`;
}
