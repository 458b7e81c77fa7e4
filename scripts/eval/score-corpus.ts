/** Scores records on the corpus. In: hand-coded articles and records. Out: shares of 1, as the evaluation's scorer counts them: an event matches one of its type whose trigger overlaps, else whose sentence does. */
import type { EventRecord, QuoteRecord, VigieRecord } from '../../src/model/record.js';
import type { CorpusArticle, GoldEvent, GoldQuote } from '../../src/pipeline/corpus.js';
import { matchEvents, near } from './match-events.js';

export type Figures = Readonly<Record<string, number>>;

interface Tally {
  right: number;
  predicted: number;
  gold: number;
}

const FIELDS = ['typed', 'roles', 'status', 'when', 'where', 'killed', 'quotes', 'places', 'actors'] as const;
type Tallies = Record<(typeof FIELDS)[number], Tally>;

const f1 = (t: Tally): number => (t.predicted + t.gold ? (2 * t.right) / (t.predicted + t.gold) : 1);
const precision = (t: Tally): number => (t.predicted ? t.right / t.predicted : 1);

/** @throws Error where an article has no record */
export function scoreCorpus(
  name: string,
  articles: readonly CorpusArticle[],
  records: ReadonlyMap<string, VigieRecord>,
): Figures {
  const tallies = Object.fromEntries(FIELDS.map((f) => [f, { right: 0, predicted: 0, gold: 0 }])) as Tallies;
  for (const article of articles) {
    const record = records.get(article.id);
    if (!record) throw new Error(`no record for ${article.id}: the corpus was not read whole`);
    countEvents(tallies, record, article);
    countMentions(tallies, record, article);
  }
  const { typed, roles, status, when, where, killed, quotes, places, actors } = tallies;
  return {
    [`${name}.typed.f1`]: f1(typed),
    [`${name}.typed.precision`]: precision(typed),
    [`${name}.roles.f1`]: f1(roles),
    [`${name}.status`]: f1(status),
    [`${name}.when`]: f1(when),
    [`${name}.where`]: f1(where),
    [`${name}.killed`]: f1(killed),
    [`${name}.quotes.f1`]: f1(quotes),
    [`${name}.places.f1`]: f1(places),
    [`${name}.actors.f1`]: f1(actors),
  };
}

function countEvents(t: Tallies, { events }: VigieRecord, article: CorpusArticle): void {
  const pairs = matchEvents(events, article.events);
  add(t.typed, pairs.length, events.length, article.events.length);
  for (const [event, gold] of pairs) countFields(t, event, gold);
  const shared = pairs.reduce((n, [event, gold]) => n + common(codes(event), codes(gold)), 0);
  add(t.roles, shared, count(events), count(article.events));
}

/** A field that neither gives says nothing; one that only one of them gives is wrong. */
function countFields(t: Tallies, event: EventRecord, gold: GoldEvent): void {
  add(t.status, Number(event.status === gold.status), 1, 1);
  if (gold.when || event.when?.from) add(t.when, Number(event.when?.from === gold.when?.from), 1, 1);
  const { where, killed } = event;
  const isThere = where && gold.where && (near(where.name, gold.where.text) || near(where.text, gold.where.text));
  if (gold.where || where) add(t.where, Number(isThere === true), 1, 1);
  const isToll = killed?.min === gold.killed?.min && (killed?.max ?? null) === (gold.killed?.max ?? null);
  if (gold.killed || killed) add(t.killed, Number(isToll), 1, 1);
}

function countMentions(t: Tallies, record: VigieRecord, article: CorpusArticle): void {
  const said = record.quotes.filter((q) => q.kind === 'direct');
  const attributed = article.quotes.filter((g) => said.some((q) => near(q.text, g.text) && isBy(q, g)));
  const places = article.places.filter((g) =>
    record.places.some((p) => near(p.text, g.text) && p.country === g.country),
  );
  const actors = article.actors.filter((g) => record.actors.some((a) => near(a.text, g.text) && a.code === g.code));
  add(t.quotes, attributed.length, said.length, article.quotes.length);
  add(t.places, places.length, record.places.length, article.places.length);
  add(t.actors, actors.length, record.actors.length, article.actors.length);
}

function isBy({ speaker }: QuoteRecord, { speaker_name: name }: GoldQuote): boolean {
  return name === null ? speaker === null : near(`${speaker?.text} ${speaker?.name}`, name);
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
