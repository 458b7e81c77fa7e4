/** One event from its namings. In: a cluster, identities of claimants, an id. Out: the record's event; what the best naming does not say comes from the next that does. */
import { type Context, type EventType, type Status, TOLL_KINDS, type TollKind } from '../../model/codes.js';
import type { Phrase } from '../../model/draft.js';
import type { Claimant, EventRecord, Mention, Party, Toll } from '../../model/record.js';
import { isToCome } from '../attach/time-to-come.js';
import { authorFirst } from './author.js';
import { claimantsOf } from './claimants.js';
import { byInformation } from './informative.js';
import type { Naming } from './naming.js';
import { isOwnDeath } from './own-death.js';
import { whenOf, whereOf } from './setting-of.js';
import { statusOf } from './status-of.js';
import { tollOf } from './toll.js';

export interface EventParts {
  readonly claimantOf: (phrase: Phrase) => Omit<Claimant, 'via'>;
  readonly idOf: (namings: readonly Naming[]) => string;
}

export function eventOf(cluster: readonly Naming[], parts: EventParts): EventRecord {
  const namings = byInformation(cluster);
  const main = namings[0];
  if (!main) throw new RangeError('an event needs at least one naming');
  const status = statusOf(namings);
  return {
    id: parts.idOf(namings),
    type: main.draft.type,
    mode: modeOf(namings),
    contexts: contextsOf(namings),
    mentions: namings.map(mentionOf),
    actors: withOthers(
      main.draft.type,
      namings,
      partiesOf(authorFirst(namings), (n) => n.actors),
    ),
    recipients: partiesOf(struckFirst(namings), (n) => n.recipients),
    when: whenOf(done(namings, status)),
    where: whereOf(namings),
    status,
    claimants: claimantsOf(namings, parts.claimantOf),
    ...tolls(namings.map((n) => (UNREAL.has(status) || UNREAL.has(n.draft.status) ? withoutStruck(n) : n))),
    acled: null,
    rules: [...new Set(namings.flatMap((n) => n.draft.rules))],
    confidence: null,
  };
}

/** "ont été évacués et vont être rapatriés **dans les heures prochaines**": what is still to come gives no day to what is done. */
function done(namings: readonly Naming[], status: Status): readonly Naming[] {
  return status === 'occurred'
    ? namings.filter((n) => n.draft.status !== 'planned' || !n.when || !isToCome(n.when))
    : namings;
}

/** "ont tenté de tuer **le maire**": nobody was killed. */
const UNREAL: ReadonlySet<Status> = new Set(['planned', 'hypothetical', 'not_occurred']);

/** The counts that are not those of the ones aimed at: "la tentative d'attentat a fait **deux morts**" all the same. */
function withoutStruck(naming: Naming): Naming {
  const { recipients, tolls: counts } = naming.draft;
  const real = counts.filter((t) => !recipients.some((r) => r.start <= t.start && t.end <= r.end));
  return { ...naming, draft: { ...naming.draft, tolls: real } };
}

function mentionOf(naming: Naming): Mention {
  const { text, start, end } = naming.sentence;
  const { trigger } = naming.draft;
  return { sentence: { text, start, end }, trigger: { text: trigger.text, start: trigger.start, end: trigger.end } };
}

/** "une frappe aérienne a tué dix rebelles, **détruisant** leurs véhicules": how people were struck says more than what was broken. */
function modeOf(namings: readonly Naming[]): string | null {
  const modes = namings.flatMap((n) => n.draft.mode ?? []);
  return modes.find((mode) => mode !== 'destroy') ?? modes[0] ?? null;
}

function contextsOf(namings: readonly Naming[]): Context[] {
  return [...new Set(namings.flatMap((n) => n.draft.contexts))].sort();
}

/** The parties of the best naming that names any; one that only stands for another ("il", "son") comes after a noun. */
function partiesOf(namings: readonly Naming[], of: (n: Naming) => readonly Party[]): Party[] {
  const named = namings.filter((n) => of(n).length > 0);
  const known = named.find((n) => of(n).every((p) => !p.code.startsWith('UNK') && !p.code.endsWith('OTH'))) ?? named[0];
  if (!known) return [];
  // "ont incendié l'école et pillé les boutiques": one sentence may name several
  const beside = named.filter((n) => n.sentence.index === known.sentence.index && n !== known).flatMap(of);
  const own = of(known).map((p) => beside.find((q) => tellsMore(q, p)) ?? p);
  return [...own, ...beside.filter((p, i) => ![...own, ...beside.slice(0, i)].some((q) => areOne(p, q)))];
}

/** Of one kind, or the same words. */
function areOne(a: Party, b: Party): boolean {
  return a.code === b.code || (a.start !== null && a.start === b.start);
}

/** "Un casque bleu a été tué et **deux autres** blessés", "six civils ont péri et **huit** ont été blessés": words that say what they are; "un individu a **ouvert le feu**, tuant…": an act that says that he is armed. */
function tellsMore(a: Party, b: Party): boolean {
  if (a.code === b.code) return /^((\S+ )?autres|\p{Ll}+|\d+)$/u.test(b.text ?? '') && / /.test(a.text ?? '');
  return a.start !== null && a.start === b.start && a.code.endsWith('.UAF');
}

/** "Une mission a séjourné à Kolo. Elle a rencontré **le maire**": who was only said to come has met those whom another sentence names. */
function withOthers(type: EventType, namings: readonly Naming[], known: Party[]): Party[] {
  if (type !== 'CONSULT' || known.length !== 1) return known;
  const codes = new Set(known.map((p) => p.code));
  const more = namings.map((n) => n.actors.filter((p) => !codes.has(p.code))).find((parties) => parties.length > 0);
  return [...known, ...(more ?? [])];
}

/** "une attaque a visé **l'hôtel**; les assaillants ont été abattus": who was attacked comes before what became of the attackers. */
function struckFirst(namings: readonly Naming[]): readonly Naming[] {
  const others = namings.filter((n) => !isOwnDeath(n));
  return others.some((n) => n.recipients.length > 0) ? others : namings;
}

function tolls(namings: readonly Naming[]): Record<TollKind, Toll | null> {
  const found = {} as Record<TollKind, Toll | null>;
  for (const kind of TOLL_KINDS) found[kind] = tollOf(namings, kind);
  return found;
}
