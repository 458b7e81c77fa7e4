/** Counts that every page shows. In: a store. Out: the same answers, asked of the database once for each state of it. */
import type { Counts, Facets, Filters, Store, Suggestions } from '../store/store.js';

export interface Choices {
  readonly counts: Counts;
  readonly suggestions: Suggestions;
  readonly facets: Facets;
}

/** Enough for an analyst who goes to and fro between a few filters. */
const KEPT = 50;

/** On a large store these take longer than the page itself, and change only when articles arrive. */
export function memoChoices(store: Store): (filters: Filters) => Promise<Choices> {
  let revision = '';
  let whole: Promise<Pick<Choices, 'counts' | 'suggestions'>> | null = null;
  const facets = new Map<string, Promise<Facets>>();

  async function readWhole(): Promise<Pick<Choices, 'counts' | 'suggestions'>> {
    return { counts: await store.counts(), suggestions: await store.suggestions() };
  }

  return async (filters) => {
    const now = await store.revision();
    if (now !== revision) {
      revision = now;
      whole = null;
      facets.clear();
    }
    whole ??= readWhole();
    const key = JSON.stringify(filters);
    const known = facets.get(key) ?? store.facets(filters);
    if (facets.size >= KEPT) facets.clear();
    facets.set(key, known);
    try {
      return { ...(await whole), facets: await known };
    } catch (error) {
      // A failure is not an answer to keep: the next page asks anew.
      revision = '';
      throw error;
    }
  };
}
