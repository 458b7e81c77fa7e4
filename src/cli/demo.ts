/** `vigie demo`: loads the bundled fictional articles and opens the desk on them. Its data stand apart from the user's own. */
import { join } from 'node:path';
import type { Command } from 'commander';
import { addArticles, type ReadArticle } from '../pipeline/add-articles.js';
import { corpusInput, readCorpus } from '../pipeline/corpus.js';
import type { Vigie } from '../pipeline/open-vigie.js';
import { packageRoot } from '../pipeline/package-root.js';
import { wholeNumber, withStore } from './data-options.js';
import { type DeskCommandDeps, runDesk } from './desk.js';

export function registerDemo(program: Command, deps: DeskCommandDeps, open: () => Promise<Vigie>): void {
  program
    .command('demo')
    .description('charge les articles fictifs du paquet dans un dossier à part et ouvre le pupitre')
    .option('--port <n>', 'port ; 0 : n’importe lequel de libre', wholeNumber(0, 65535), deps.port)
    .action(async ({ port }: { port: number }) => {
      const data = join(deps.dataFolder, 'demo');
      const vigie = await open();
      const now = (): string => new Date().toISOString();
      await withStore(deps, { data }, (store) => addArticles(corpus(vigie), store, { now, replace: true }));
      await runDesk(deps, { data, port, watch: false });
    });
}

async function* corpus(vigie: Vigie): AsyncGenerator<ReadArticle> {
  for (const gold of readCorpus(packageRoot())) {
    const record = vigie.read(corpusInput(gold));
    yield { record: { ...record, article: { ...record.article, site: gold.site } }, page: null };
  }
}
