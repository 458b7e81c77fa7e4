/** The desk as a function from request to response. In: what `main` hands over. Out: a Hono application; one file a route. */
import { Hono } from 'hono';
import { loadAssets } from './assets.js';
import type { DeskDeps } from './deps.js';
import { guard } from './guard.js';
import { memoOf } from './memo.js';
import { NO_QUERY } from './query.js';
import { apiArticles, apiEvents, apiRecord, apiRevision } from './routes/api.js';
import { article } from './routes/article.js';
import { assetRoute } from './routes/assets.js';
import { home } from './routes/home.js';
import { layout } from './views/layout.js';
import { messageView } from './views/message.js';

export function createDesk(deps: DeskDeps): Hono {
  const assets = loadAssets();
  const memo = memoOf(deps.store);
  const app = new Hono();
  app.use('*', guard);
  app.get('/', home(deps, assets, memo));
  app.get('/articles/:id', article(deps, assets, memo));
  app.get('/api/articles', apiArticles(deps));
  app.get('/api/events', apiEvents(deps));
  app.get('/api/records/:id', apiRecord(deps));
  app.get('/api/revision', apiRevision(deps));
  app.get('/assets/:name', assetRoute(assets));

  const page = async (title: string, message: string): Promise<string> =>
    layout({
      title,
      query: NO_QUERY,
      current: null,
      counts: await memo.counts(),
      assets,
      watch: false,
      body: messageView(title, message),
    });
  app.notFound(async (c) =>
    c.html(await page('Page introuvable', 'Cette adresse ne mène nulle part dans le pupitre.'), 404),
  );
  app.onError((error, c) => {
    deps.onError(error);
    // The reader gets no stack: the terminal that runs the desk has it.
    return c.text('Erreur interne : voyez le terminal où tourne « vigie desk ».', 500);
  });
  return app;
}
