/** The list of actors agrees with the events. In: the actors that the words alone gave, the events with their places. Out: the same actors; groups without identity bear the code that every event gives them: "**des habitants** ont fui" are displaced, "**des manifestants**" of the country where they marched. */
import type { ActorRecord, EventRecord, Party } from '../model/record.js';

export function settledActors(actors: readonly ActorRecord[], events: readonly EventRecord[]): ActorRecord[] {
  const codes = codesBySpan(events);
  return merged(actors.map((actor) => settled(actor, codes)));
}

type Codes = ReadonlyMap<string, ReadonlySet<string>>;

/** What the events call each phrase. */
function codesBySpan(events: readonly EventRecord[]): Codes {
  const codes = new Map<string, Set<string>>();
  for (const { actors, recipients } of events) {
    for (const party of [...actors, ...recipients]) {
      if (!isNameless(party)) continue;
      const key = `${party.start} ${party.end}`;
      codes.set(key, (codes.get(key) ?? new Set()).add(party.code));
    }
  }
  return codes;
}

/** Somebody whom the lexicon holds is who he is, wherever he acts. */
function isNameless({ id, text }: Pick<Party, 'id' | 'text'>): boolean {
  return id === null && text !== null;
}

function settled(actor: ActorRecord, codes: Codes): ActorRecord {
  if (!isNameless(actor)) return actor;
  const told = actor.mentions.map(({ start, end }) => codes.get(`${start} ${end}`));
  const said = new Set(told.flatMap((of) => [...(of ?? [])]));
  const [only] = said;
  if (said.size !== 1 || only === undefined || !isFiner(actor.code, only)) return actor;
  // "les jihadistes du Sahel", who in one sentence act in Mali, are of several countries still
  const scattered = actor.code.startsWith('INT.') && told.some((of) => of === undefined);
  return scattered ? actor : { ...actor, code: only };
}

/** Another country, those who fled among civilians, a people among its state: no event makes a party a government. */
function isFiner(own: string, said: string): boolean {
  const [before = '', after = ''] = [own, said].map((code) => code.slice(4));
  if (own === said || /^(UNK)/.test(said)) return false;
  return before === after || /^(CVL REF|GOV CVL)$/.test(`${before} ${after}`);
}

/** Sectors of which an article has one group a country. */
const ONE_GROUP = /\.(REB|UAF|COP|REF)$/;

/** Two groups that turned out to be of one code are one, under the fuller words. */
function merged(actors: readonly ActorRecord[]): ActorRecord[] {
  const kept: ActorRecord[] = [];
  for (const actor of actors) {
    const at = kept.findIndex((k) => isGroup(k) && isGroup(actor) && k.code === actor.code);
    const before = kept[at];
    if (before) kept[at] = joined(before, actor);
    else kept.push(actor);
  }
  return kept;
}

/** A group without a name is shown under its own words. */
function isGroup({ id, name, text, code }: ActorRecord): boolean {
  return id === null && name === text && ONE_GROUP.test(code);
}

function joined(a: ActorRecord, b: ActorRecord): ActorRecord {
  const fullest = b.text.length > a.text.length ? b : a;
  const mentions = [...a.mentions, ...b.mentions].sort((x, y) => x.start - y.start || y.end - x.end);
  return { ...fullest, mentions: mentions.filter((m, i) => i === 0 || m.start >= (mentions[i - 1]?.end ?? 0)) };
}
