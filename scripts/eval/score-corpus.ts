/** Scores records on the corpus. In: hand-coded articles and records. Out: shares of 1, as the evaluation's scorer counts them: an event matches one of its type whose trigger overlaps, else whose sentence does. */
import type { EventRecord, VigieRecord } from '../../src/model/record.js';
import type { RuleShares } from '../../src/pipeline/confidence.js';
import type { CorpusArticle, GoldEvent } from '../../src/pipeline/corpus.js';

interface Tally {
  right: number;
  predicted: number;
  gold: number;
}

export type Figures = Readonly<Record<string, number>>;

const tally = (): Tally => ({ right: 0, predicted: 0, gold: 0 });
const f1 = (t: Tally): number => (t.predicted + t.gold ? (2 * t.right) / (t.predicted + t.gold) : 1);
const precision = (t: Tally): number => (t.predicted ? t.right / t.predicted : 1);

export function scoreCorpus(articles: readonly CorpusArticle[], records: ReadonlyMap<string, VigieRecord>): Figures {
  const typed = tally();
  const roles = tally();
  const status = tally();
  const when = tally();
  const quotes = tally();
  const places = tally();
  const actors = tally();
  for (const article of articles) {
    const record = records.get(article.id);
    if (!record) throw new Error(`no record for ${article.id}: the corpus was not read whole`);
    const pairs = matchEvents(record.events, article.events);
    add(typed, pairs.length, record.events.length, article.events.length);
    for (const [event, gold] of pairs) {
      add(status, event.status === gold.status ? 1 : 0, 1, 1);
      if (gold.when || event.when?.from) add(when, gold.when && event.when?.from === gold.when.from ? 1 : 0, 1, 1);
    }
    const shared = pairs.reduce((n, [event, gold]) => n + common(codes(event), codes(gold)), 0);
    add(roles, shared, count(record.events), count(article.events));
    const said = record.quotes.filter((q) => q.kind === 'direct');
    const attributed = article.quotes.filter((g) =>
      said.some((q) => near(q.text, g.text) && near(`${q.speaker?.text} ${q.speaker?.name}`, g.speaker_name)),
    );
    add(quotes, attributed.length, said.length, article.quotes.length);
    add(
      places,
      article.places.filter((g) => record.places.some((p) => near(p.text, g.text) && p.country === g.country)).length,
      record.places.length,
      article.places.length,
    );
    add(
      actors,
      article.actors.filter((g) => record.actors.some((a) => near(a.text, g.text) && a.code === g.code)).length,
      record.actors.length,
      article.actors.length,
    );
  }
  return {
    'corpus.typed.f1': f1(typed),
    'corpus.typed.precision': precision(typed),
    'corpus.roles.f1': f1(roles),
    'corpus.status': f1(status),
    'corpus.when': f1(when),
    'corpus.quotes.f1': f1(quotes),
    'corpus.places.f1': f1(places),
    'corpus.actors.f1': f1(actors),
  };
}

/** Rule id to right and all events on the corpus: what `confidence` is made of. */
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

function add(t: Tally, right: number, predicted: number, gold: number): void {
  t.right += right;
  t.predicted += predicted;
  t.gold += gold;
}

function codes(event: { actors: readonly { code: string }[]; recipients: readonly { code: string }[] }): string[] {
  return [...event.actors.map((a) => `a:${a.code}`), ...event.recipients.map((r) => `r:${r.code}`)];
}

function count(events: readonly Parameters<typeof codes>[0][]): number {
  return events.reduce((n, e) => n + codes(e).length, 0);
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((x) => left.includes(x) && left.splice(left.indexOf(x), 1)).length;
}

/** Same words but for small ones: "le préfet Konan Yao" names "Konan Yao". */
function near(a: string, b: string): boolean {
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
function matchEvents(events: readonly EventRecord[], gold: readonly GoldEvent[]): [EventRecord, GoldEvent][] {
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
