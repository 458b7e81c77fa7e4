/** Groups without a name: "les jihadistes", "l'armée française". In: who takes part, and the bodies that the article mentions. Out: one record for each group, with its fullest mention. */
import type { Sector } from '../../model/codes.js';
import type { ActorRecord } from '../../model/record.js';
import type { Asker } from './asker.js';
import { bearerOf } from './bearer.js';
import { headOf } from './candidates.js';
import type { Cast } from './cast.js';
import type { HitRange } from './hit.js';
import { bodiesMentioned } from './mentioned-bodies.js';
import type { Participation } from './participants.js';
import type { Bearer } from './party-bearer.js';
import { grammarOf } from './phrase-words.js';

export interface Entry {
  readonly record: ActorRecord;
  readonly start: number;
}

interface Member {
  readonly range: HitRange;
  readonly bearer: Bearer;
}

export function collectiveEntries(asker: Asker, taken: readonly Participation[]): Entry[] {
  const named = new Set(asker.cast.entities.all().flatMap((e) => (e.kind === 'body' ? [e.sector] : [])));
  const members: Member[] = taken
    .filter((t) => matters(t) && !namesItsMembers(asker.cast, t))
    .map(({ phrase, bearer }) => ({ range: phrase as HitRange, bearer }));
  for (const range of bodiesMentioned(asker.cast)) members.push({ range, bearer: bearerOf(asker, range) });
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOf(member.bearer);
    if (key !== null && !isUmbrella(asker.cast, member, named) && !isNamedBelow(asker.cast, member))
      groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  foldVague(groups);
  return [...groups.values()].filter((group) => !group.every(isTakenUp)).map((group) => entryOf(asker.cast, group));
}

/** "des jihadistes" of Mali in one sentence, "les jihadistes" of the Sahel in another: one group, of the code that it bears more often. */
function foldVague(groups: Map<string, Member[]>): void {
  for (const [key, vague] of [...groups]) {
    if (!/^(REB|UAF) INT$/.test(key)) continue;
    const alike = [...groups].filter(([k, g]) => k !== key && k.slice(0, 3) === key.slice(0, 3) && sameNoun(g, vague));
    const [only, second] = alike;
    if (!only || second) continue;
    const [kept, group] = vague.length > only[1].length ? [key, vague] : only;
    const other = kept === key ? only : ([key, vague] as const);
    groups.delete(other[0]);
    groups.set(kept, [...group, ...other[1].map((m) => ({ ...m, bearer: { ...m.bearer, country: kept.slice(4) } }))]);
  }
}

function sameNoun(a: readonly Member[], b: readonly Member[]): boolean {
  return a.some((m) => b.some((n) => m.bearer.role?.id === n.bearer.role?.id));
}

/** "les terroristes", "le groupe", "une ONG" beside a named one are other words for it; "les groupes jihadistes" are more than the one named. */
function isUmbrella(cast: Cast, { range, bearer: { role, sector } }: Member, named: ReadonlySet<Sector>): boolean {
  if (role === null || !named.has(sector)) return false;
  if (role.denotes !== 'body') return role.label;
  return role.generic && !grammarOf(cast.scanned, range.sentence, range.first, headOf(cast, range)).plural;
}

/** "**ces** hommes", "**cette** femme" take up somebody whom other words name. */
function isTakenUp({ range, bearer: { sector } }: Member): boolean {
  return sector === 'CVL' && /^(ce|cet|cette|ces)\s/i.test(range.text);
}

/** Trades and faiths by which a headline announces whom the text then names. */
const ANNOUNCED: ReadonlySet<Sector> = new Set<Sector>([
  'MIL',
  'COP',
  'JRN',
  'REL',
  'PTY',
  'JUD',
  'EDU',
  'MED',
  'LEG',
  'BUS',
  'NGO',
]);

/** "**Une journaliste** condamnée": the text goes on to name her. */
function isNamedBelow(cast: Cast, { range, bearer: { role, sector, country } }: Member): boolean {
  if (range.sentence > 1 || role?.denotes !== 'person' || !ANNOUNCED.has(sector)) return false;
  if (!/^une?\s/i.test(range.text)) return false;
  return cast.entities
    .all()
    .some((e) => e.kind === 'person' && e.sector === sector && e.country === country && e.mentions.length > 1);
}

/** Sectors of which an article has one group a country: its jihadists are one, whether "combattants" or "groupes". */
const ONE_GROUP: ReadonlySet<Sector> = new Set<Sector>(['REB', 'UAF', 'COP', 'LEG', 'REF']);

function keyOf({ entity, role, country, sector }: Bearer): string | null {
  if (entity || !role) return null;
  if (ONE_GROUP.has(sector)) return `${sector} ${country}`;
  // "des soldats", "les troupes" are one; "l'armée" and "l'état-major" are two
  if (sector === 'MIL' && role.denotes !== 'body') return `MIL person ${country}`;
  return `${role.id} ${country}`;
}

/** "treize soldats **français**" says more than "treize soldats tués": whose they are, wherever they stand. */
function saidOf({ scanned }: Cast, { range: { sentence, first, last } }: Member): number {
  return scanned.within(sentence, first, last).some((h) => h.kind === 'demonym') ? 1 : 0;
}

function entryOf(cast: Cast, group: readonly Member[]): Entry {
  const fullest = [...group].sort(
    (a, b) => saidOf(cast, b) - saidOf(cast, a) || b.range.text.length - a.range.text.length,
  )[0] as Member;
  const mentions = group
    .map(({ range: { start, end } }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = mentions.filter((m, i) => i === 0 || m.start >= (mentions[i - 1]?.end ?? 0));
  const { bearer, range } = fullest;
  const { country, sector, holder } = bearer;
  return {
    record: {
      text: range.text,
      name: holder?.name ?? range.text,
      id: holder?.id ?? null,
      code: `${country}.${sector}`,
      mentions: apart,
    },
    start: apart[0]?.start ?? 0,
  };
}

/** Victims, bystanders and things attacked take part without being actors; soldiers and officials are actors whatever befalls them. */
const BYSTANDERS: ReadonlySet<Sector> = new Set<Sector>(['CVL', 'REF', 'EDU', 'REL', 'MED', 'LAB', 'BUS', 'OTH']);

function matters({ bearer, part, phrase, pronoun }: Participation): boolean {
  // "nos soldats" are the speaker's words for an army that the article names
  if (/^(nos|notre|mes|mon|ma)\s/i.test(phrase.text)) return false;
  if (pronoun || bearer.borrowed || bearer.role?.denotes === 'thing') return false;
  // "l'armée a bombardé **un camp**": struck, it is ground
  if (part === 'victim' && bearer.role?.sited !== undefined) return false;
  if (part === 'recipient' && bearer.role?.private) return false;
  // "**les deux parties** ont signé": two who have their own names
  if (bearer.role?.private && bearer.sector === 'OTH') return false;
  if (part !== 'victim') return true;
  // "trois **employés** d'une ONG" were at work, the NGO itself acts
  const worker = bearer.sector === 'NGO' && bearer.role?.denotes !== 'body';
  return !worker && !BYSTANDERS.has(bearer.sector);
}

/** "les deux soldats **X et Y**" are listed by their names. */
function namesItsMembers({ scanned }: Cast, { phrase: { sentence, first, last } }: Participation): boolean {
  const names = scanned.within(sentence, first, last).filter((h) => h.kind === 'person' || h.kind === 'unknown-person');
  return names.length > 1 && names.at(-1)?.last === last;
}
