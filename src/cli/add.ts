/** `vigie add`: reads inputs and stores them. Exit code 0 when all are stored, 1 when one gave no article or would have hidden another, 2 on wrong usage. */
import type { Command } from 'commander';
import { type AddReport, addArticles, type ReadArticle } from '../pipeline/add-articles.js';
import { type DataOption, isoDay, type StoreDeps, withDataOption, withStore } from './data-options.js';
import { Progress } from './terminal.js';

export interface AddDeps extends StoreDeps {
  /** Reads inputs in order; one that cannot be read gives a record without text and a problem. */
  readonly readInputs: (names: readonly string[], published: string | null) => AsyncIterable<ReadArticle>;
}

interface AddOptions extends DataOption {
  readonly published?: string;
  readonly replace: boolean;
}

export function registerAdd(program: Command, deps: AddDeps): void {
  const command = program
    .command('add')
    .description('lit des articles et les range dans les données ; la même entrée deux fois ne change rien')
    .argument('<entrées...>', 'fichiers, dossiers, adresses ; - : entrée standard')
    .option('--published <jour>', 'date de publication des entrées qui n’en disent pas', isoDay)
    .option('--replace', 'remplacer un article dont l’identifiant est déjà pris par un autre texte', false);
  withDataOption(command, deps).action(async (names: string[], options: AddOptions) => {
    const report = await withStore(deps, options, async (store) => {
      const progress = new Progress(process.stderr);
      const reads = deps.readInputs(names, options.published ?? null);
      const now = (): string => new Date().toISOString();
      return addArticles(reads, store, { now, replace: options.replace, onArticle: () => progress.step() }).finally(
        () => progress.end(),
      );
    });
    process.stdout.write(`${summary(report)}\n`);
    process.stderr.write(complaints(report));
    if (report.conflicts.length > 0 || report.unread.length > 0) process.exitCode = 1;
  });
}

const WORDS = [
  ['added', 'ajouté', 'ajoutés'],
  ['revised', 'mis à jour', 'mis à jour'],
  ['recoded', 'recodé', 'recodés'],
  ['unchanged', 'inchangé', 'inchangés'],
] as const;

/** "3 articles ajoutés, 1 inchangé." */
export function summary({ counts }: AddReport): string {
  const parts = WORDS.flatMap(([outcome, one, many]) => {
    const n = counts[outcome];
    return n > 0 ? [`${n} ${n < 2 ? one : many}`] : [];
  });
  return parts.length > 0 ? `Articles : ${parts.join(', ')}.` : 'Aucun article ajouté.';
}

function complaints({ conflicts, unread }: AddReport): string {
  const taken = conflicts.map(
    (id) => `${id} : cet identifiant est déjà celui d’un autre texte ; rien n’est changé (--replace pour remplacer)\n`,
  );
  return [...unread.map(({ id, reason }) => `${id} : pas d’article (${reason})\n`), ...taken].join('');
}
