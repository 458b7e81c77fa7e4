/** `vigie desk`, and `vigie` alone: opens the desk on this machine until Ctrl-C. Exit code 0, or 2 when the port is taken or the data cannot be opened. */
import type { Command } from 'commander';
import type { RunningDesk } from '../desk/server.js';
import type { ExplainRule } from '../model/explain.js';
import type { CodeLabels } from '../model/labels.js';
import type { Store } from '../store/store.js';
import { type DataOption, type StoreDeps, wholeNumber, withDataOption } from './data-options.js';

export interface DeskCommandDeps extends StoreDeps {
  /** What the desk shows of the lexicon. */
  readonly lexicon: () => Promise<{ readonly labels: CodeLabels; readonly explain: ExplainRule }>;
  readonly port: number;
}

export interface DeskOptions extends DataOption {
  readonly port: number;
  readonly watch: boolean;
}

export function registerDesk(program: Command, deps: DeskCommandDeps): void {
  const command = program
    .command('desk', { isDefault: true })
    .description('ouvre le pupitre : articles, événements et leurs preuves, sur http://127.0.0.1 seulement')
    .option('--port <n>', 'port ; 0 : n’importe lequel de libre', wholeNumber(0, 65535), deps.port)
    .option('--watch', 'prévenir dans les pages ouvertes quand des articles arrivent', false);
  withDataOption(command, deps).action((options: DeskOptions) => runDesk(deps, options));
}

/** Returns when the desk is stopped by a signal. */
export async function runDesk(deps: DeskCommandDeps, options: DeskOptions): Promise<void> {
  const store = await deps.openStore(options.data);
  try {
    const desk = await open(store, deps, options);
    const { articles } = await store.counts();
    process.stdout.write(
      `Pupitre ouvert : ${desk.url} (${articles} ${articles < 2 ? 'article' : 'articles'}). Ctrl-C pour arrêter.\n`,
    );
    await stopSignal();
    await desk.close();
  } finally {
    await store.close();
  }
}

async function open(store: Store, deps: DeskCommandDeps, { port, watch }: DeskOptions): Promise<RunningDesk> {
  const { labels, explain } = await deps.lexicon();
  // loaded here: only the desk needs a web server
  const { startDesk } = await import('../desk/server.js');
  const now = (): string => new Date().toISOString();
  const onError = (error: unknown): void => {
    process.stderr.write(`vigie desk : ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  };
  try {
    return await startDesk({ store, labels, explain, now, watch, onError }, port);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new Error(`le port ${port} est déjà pris : un autre pupitre est peut-être ouvert ; sinon, --port 0`, {
      cause,
    });
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
