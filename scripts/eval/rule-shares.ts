/** How often each rule is right on the corpus. In: hand-coded articles and records. Out: rule id to right and all events: what `confidence` is made of. */
import type { VigieRecord } from '../../src/model/record.js';
import type { RuleShares } from '../../src/pipeline/confidence.js';
import type { CorpusArticle } from '../../src/pipeline/corpus.js';
import { matchEvents } from './match-events.js';

export function ruleShares(articles: readonly CorpusArticle[], records: ReadonlyMap<string, VigieRecord>): RuleShares {
  const shares = new Map<string, [number, number]>();
  for (const article of articles) {
    const events = records.get(article.id)?.events ?? [];
    const right = new Set(matchEvents(events, article.events).map(([event]) => event));
    for (const event of events) {
      for (const rule of event.rules) {
        const [r, all] = shares.get(rule) ?? [0, 0];
        shares.set(rule, [r + (right.has(event) ? 1 : 0), all + 1]);
      }
    }
  }
  return Object.fromEntries([...shares].sort(([a], [b]) => (a < b ? -1 : 1)));
}
