/** GET / : the list of articles or of events that an address asks for. */
import type { Context } from 'hono';
import { type Filters, NO_FILTERS, type Store } from '../../store/store.js';
import type { Assets } from '../assets.js';
import type { DeskDeps } from '../deps.js';
import type { Memo } from '../memo.js';
import { addressOf, type DeskQuery, hasEmptyFields, readQuery } from '../query.js';
import { layout } from '../views/layout.js';
import { type Listed, listView } from '../views/lists.js';
import { pageCount } from '../views/pager.js';

export const PAGE_SIZE = 50;

/** The filters that the store understands: "depuis ma dernière visite" is a moment. */
export function storeFilters(query: DeskQuery, since: string | null): Filters {
  return { ...query.filters, since: query.fresh ? since : null };
}

async function listed(store: Store, query: DeskQuery, filters: Filters): Promise<Listed> {
  const paging = { page: query.page, size: PAGE_SIZE };
  return query.view === 'articles'
    ? { view: 'articles', found: await store.articles(filters, paging) }
    : { view: 'evenements', found: await store.events(filters, paging) };
}

async function freshCount(store: Store, since: string | null): Promise<number> {
  if (since === null) return 0;
  return (await store.articles({ ...NO_FILTERS, since }, { page: 1, size: 1 })).total;
}

export function home({ store, labels, now, watch }: DeskDeps, assets: Assets, memo: Memo) {
  return async (c: Context): Promise<Response> => {
    const params = c.req.query();
    const { query, complaints } = readQuery(params);
    if (hasEmptyFields(params) && complaints.length === 0) return c.redirect(addressOf(query), 302);
    const since = await store.visit(now());
    const filters = storeFilters(query, since);
    const shown = await listed(store, query, filters);
    const last = pageCount(shown.found.total, PAGE_SIZE);
    if (query.page > last) return c.redirect(addressOf({ ...query, page: last }), 302);
    const { counts, facets, suggestions } = await memo.choices(filters);
    const body = listView({
      query,
      complaints,
      since,
      listed: shown,
      choices: { facets, suggestions, labels },
      fresh: await freshCount(store, since),
      size: PAGE_SIZE,
    });
    const title = query.view === 'articles' ? 'Articles' : 'Événements';
    return c.html(layout({ title, query, current: query.view, counts, assets, watch, body }));
  };
}
