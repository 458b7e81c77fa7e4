/** Records into the store. In: records with their pages, as they are read. Out: what became of each; copies share one origin when it is done. */
import { copyKeys } from '../merge/fingerprint.js';
import { mergeArticles } from '../merge/merge-articles.js';
import type { RawPage } from '../model/article.js';
import type { VigieRecord } from '../model/record.js';
import type { Outcome, Store } from '../store/store.js';

export interface ReadArticle {
  readonly record: VigieRecord;
  /** The bytes as they came; null where the input had none of its own. */
  readonly page: RawPage | null;
}

export interface AddArticlesOptions {
  /** ISO moment. */
  readonly now: () => string;
  /** Let an id that holds another text be overwritten. */
  readonly replace: boolean;
  /** Called for each input, stored or not. */
  readonly onArticle?: () => void;
}

export interface AddReport {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Ids that hold another text already. */
  readonly conflicts: readonly string[];
  /** Inputs that gave no article, with the reason; they are not stored. */
  readonly unread: readonly { readonly id: string; readonly reason: string }[];
}

/** One transaction each: large enough to be quick, small enough that a crash costs seconds. */
const BATCH = 50;

interface Progress {
  counts: Record<Outcome, number>;
  conflicts: string[];
  unread: { id: string; reason: string }[];
}

/** When `articles` throws midway, what it gave before is stored first. */
export async function addArticles(
  articles: AsyncIterable<ReadArticle>,
  store: Store,
  options: AddArticlesOptions,
): Promise<AddReport> {
  const progress: Progress = {
    counts: { added: 0, unchanged: 0, recoded: 0, revised: 0, conflict: 0 },
    conflicts: [],
    unread: [],
  };
  let batch: ReadArticle[] = [];
  try {
    for await (const article of articles) {
      options.onArticle?.();
      if (article.record.article.text === '') progress.unread.push(unreadInput(article.record));
      else batch.push(article);
      if (batch.length < BATCH) continue;
      await addBatch(batch, store, options, progress);
      batch = [];
    }
  } finally {
    await addBatch(batch, store, options, progress);
  }
  return progress;
}

function unreadInput({ id, problems }: VigieRecord): { id: string; reason: string } {
  return { id, reason: problems.map((problem) => problem.message).join(' ; ') || 'aucun texte' };
}

async function addBatch(
  batch: readonly ReadArticle[],
  store: Store,
  options: AddArticlesOptions,
  progress: Progress,
): Promise<void> {
  if (batch.length === 0) return;
  const items = batch.map(({ record, page }) => ({ record, page, copyKeys: copyKeys(record.article.text) }));
  const outcomes = await store.add(items, { now: options.now(), replace: options.replace });
  for (const { id, outcome } of outcomes) {
    progress.counts[outcome]++;
    if (outcome === 'conflict') progress.conflicts.push(id);
  }
  const written = outcomes.filter(({ outcome }) => outcome !== 'unchanged' && outcome !== 'conflict');
  await groupCopies(
    written.map(({ id }) => id),
    store,
  );
}

/** Only the neighbourhood of the new articles is compared anew: the cost does not grow with the store. */
async function groupCopies(ids: readonly string[], store: Store): Promise<void> {
  if (ids.length > 0) await store.setOrigins(mergeArticles(await store.possibleCopies(ids)));
}
