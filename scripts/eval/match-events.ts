/** Which event of a record is which of the annotation. In: events of both. Out: pairs, one to one, triggers before sentences. */
import type { EventRecord } from '../../src/model/record.js';
import type { GoldEvent } from '../../src/pipeline/corpus.js';

/** Same words but for small ones: "le préfet Konan Yao" names "Konan Yao". */
export function near(a: string, b: string): boolean {
  const words = (s: string): Set<string> =>
    new Set(
      s
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
    );
  const x = words(a);
  const y = words(b);
  const shared = [...x].filter((w) => y.has(w)).length;
  return shared > 0 && shared / Math.min(x.size, y.size) >= 0.5;
}

/** Greedy one-to-one, triggers before sentences. */
export function matchEvents(events: readonly EventRecord[], gold: readonly GoldEvent[]): [EventRecord, GoldEvent][] {
  const scored = events.flatMap((event) =>
    gold.filter((g) => g.type === event.type).map((g) => ({ event, g, score: mentionScore(event, g) })),
  );
  const pairs: [EventRecord, GoldEvent][] = [];
  for (const { event, g, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score > 0 && !pairs.some(([e, h]) => e === event || h === g)) pairs.push([event, g]);
  }
  return pairs;
}

function mentionScore(event: EventRecord, gold: GoldEvent): number {
  const best = event.mentions.flatMap((m) =>
    gold.mentions.map((g) => {
      if (!g.sentence.includes(m.sentence.text.trim()) && !m.sentence.text.includes(g.sentence)) return 0;
      return m.trigger.text.includes(g.trigger) || g.trigger.includes(m.trigger.text) ? 3 : 1;
    }),
  );
  return Math.max(0, ...best);
}
