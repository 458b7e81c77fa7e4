/** Counts that every page shows. In: a store. Out: the same answers, asked of the database once for each state of it. */
import type { Counts, Facets, Filters, Store, Suggestions } from '../store/store.js';

export interface Choices {
  readonly counts: Counts;
  readonly suggestions: Suggestions;
  readonly facets: Facets;
}

export interface Memo {
  counts(): Promise<Counts>;
  choices(filters: Filters): Promise<Choices>;
}

/** Enough for an analyst who goes to and fro between a few filters. */
const KEPT = 50;

/** On a large store these take longer than the page itself, and change only when articles arrive. */
export function memoOf(store: Store): Memo {
  let revision = '';
  const kept = new Map<string, Promise<unknown>>();

  async function remembered<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const now = await store.revision();
    if (now !== revision || kept.size > KEPT) kept.clear();
    revision = now;
    const answer = (kept.get(key) as Promise<T> | undefined) ?? ask();
    kept.set(key, answer);
    // A failure is not an answer to keep: the next page asks anew.
    answer.catch(() => kept.delete(key));
    return answer;
  }

  const counts = (): Promise<Counts> => remembered('counts', () => store.counts());
  return {
    counts,
    choices: async (filters) => ({
      counts: await counts(),
      suggestions: await remembered('suggestions', () => store.suggestions()),
      facets: await remembered(JSON.stringify(filters), () => store.facets(filters)),
    }),
  };
}
