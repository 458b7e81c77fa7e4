/** Pages of a list. In: the query, how many match, how many a page shows. Out: links to the pages before and after. */
import { addressOf, type DeskQuery } from '../query.js';
import { type Html, html } from './html.js';

export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

export function pager(query: DeskQuery, total: number, size: number): Html | null {
  const last = pageCount(total, size);
  if (last === 1) return null;
  const link = (page: number, rel: string, words: string): Html | null =>
    page < 1 || page > last ? null : html`<a rel="${rel}" href="${addressOf({ ...query, page })}">${words}</a>`;
  return html`<nav class="pager" aria-label="Pages">${link(query.page - 1, 'prev', '← Page précédente')}
<span>Page ${query.page} sur ${last}</span>
${link(query.page + 1, 'next', 'Page suivante →')}</nav>`;
}
