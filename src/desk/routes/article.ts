/** GET /articles/:id : one article with its evidence and its coded events. */
import type { Context } from 'hono';
import type { Assets } from '../assets.js';
import type { DeskDeps } from '../deps.js';
import type { Memo } from '../memo.js';
import { NO_QUERY } from '../query.js';
import { layout } from '../views/layout.js';
import { messageView } from '../views/message.js';
import { readingView } from '../views/reading.js';

export function article({ store, labels, explain, watch }: DeskDeps, assets: Assets, memo: Memo) {
  return async (c: Context): Promise<Response> => {
    const id = c.req.param('id') ?? '';
    const stored = await store.get(id);
    const shell = { query: NO_QUERY, current: null, counts: await memo.counts(), assets, watch };
    if (stored === null) {
      const body = messageView('Article introuvable', `Aucun article ne porte l’identifiant « ${id} ».`);
      return c.html(layout({ ...shell, title: 'Article introuvable', body }), 404);
    }
    const title = stored.record.article.title || 'Sans titre';
    return c.html(layout({ ...shell, title, body: readingView(stored, labels, explain) }));
  };
}
