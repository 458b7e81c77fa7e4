/** Do two namings tell one happening? In: two namings. Out: a score; the higher, the surer; strongly negative where they contradict each other. */
import type { EventType, Status } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';
import { pathUp } from '../attach/words.js';
import { partiesAgreement, whenAgreement, whereAgreement } from './agreement.js';
import { isDefinite, type Naming, sameFamily } from './naming.js';
import { numberAgreement } from './number.js';

const SPEECH: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
]);
export const NEVER = -100;

export function compare(a: Naming, b: Naming): number {
  if (a.draft.type !== b.draft.type || !modesAgree(a.draft.mode, b.draft.mode)) return NEVER;
  if (carriedOffBeside(a, b)) return NEVER;
  const status = statusAgreement(a.draft.status, b.draft.status);
  const shared = whenAgreement(a.when, b.when) + whereAgreement(a.where, b.where) + status + wording(a, b);
  return shared + (SPEECH.has(a.draft.type) ? speech(a, b) : act(a, b));
}

/** Being carried off and being shot are two happenings; a naming without mode fits any. */
function modesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  return a !== 'abduct' && b !== 'abduct' && a !== 'release' && b !== 'release' && a !== 'resign' && b !== 'resign';
}

/** "ont **attaqué** le poste et **enlevé** deux gendarmes", "enlevée" against "tués": a verb of another harm is another act; a noun ("l'attaque") may tell the same. */
function carriedOffBeside(a: Naming, b: Naming): boolean {
  if ((a.draft.mode === 'abduct') === (b.draft.mode === 'abduct')) return false;
  const other = a.draft.mode === 'abduct' ? b : a;
  return other.sentence.words[other.draft.trigger.head]?.upos !== 'NOUN' && !other.draft.anaphoric;
}

const REAL: ReadonlySet<Status> = new Set(['occurred', 'unconfirmed', 'denied']);

function statusAgreement(a: Status, b: Status): number {
  if (a === b) return 0;
  if (REAL.has(a) && REAL.has(b)) return -1;
  if (a === 'not_occurred' || b === 'not_occurred') return -6;
  return REAL.has(a) || REAL.has(b) ? -2 : -1;
}

/** A definite naming looks for an event told already: "l'attaque" after what was told, not before. */
const DEFINITE = 2;
const SAME_FAMILY = 2;
const SAME_MODE = 2;
/** "ont abattu" against "a brûlé"; but "une frappe aérienne a détruit la base" names one act by its means and by its end. */
const OTHER_MODE = -2;
const NEXT_SENTENCE = 1;
/** What is told again so much later is more often another happening. */
const FAR = 8;
const FAR_APART = -3;

function wording(a: Naming, b: Naming): number {
  const speech = SPEECH.has(a.draft.type);
  return lexis(a, b) + definiteness(a, b) + numberAgreement(a, b, speech) + nearness(a, b);
}

function lexis(a: Naming, b: Naming): number {
  const x = a.draft.mode;
  const y = b.draft.mode;
  const other = x !== null && y !== null && x !== y && !isOneClause(a, b) ? OTHER_MODE : 0;
  return other + (sameFamily(a, b) ? SAME_FAMILY : x !== null && x === y ? SAME_MODE : 0);
}

function definiteness(a: Naming, b: Naming): number {
  if (a.draft.anaphoric || b.draft.anaphoric) return DEFINITE;
  return isDefinite(a.draft.trigger.start <= b.draft.trigger.start ? b : a) ? DEFINITE : 0;
}

function nearness(a: Naming, b: Naming): number {
  const title = a.sentence.isTitle || b.sentence.isTitle;
  const gap = Math.abs(a.sentence.index - b.sentence.index);
  if (gap === 0) return together(a, b) + (title ? 1 : 0);
  if (title) return gap === 1 ? 1 + NEXT_SENTENCE : 1;
  return gap === 1 ? NEXT_SENTENCE : gap >= FAR ? FAR_APART : 0;
}

function isOneClause(a: Naming, b: Naming): boolean {
  return a.sentence.index === b.sentence.index && distance(a, b) <= 2;
}

/** In one sentence: "tués **dans** l'attaque" is one happening, "ont attaqué Kolo **et** pillé Sirba" may be two. */
function together(a: Naming, b: Naming): number {
  const steps = distance(a, b);
  return steps <= 2 ? 3 : steps <= 4 ? 1 : -1;
}

function distance(a: Naming, b: Naming): number {
  const up = pathUp(a.sentence, a.draft.trigger.head);
  const other = pathUp(a.sentence, b.draft.trigger.head);
  const meet = up.find((i) => other.includes(i));
  return meet === undefined ? 99 : up.indexOf(meet) + other.indexOf(meet);
}

/** One speaker says one thing to one addressee; two speakers never say it in one event. */
function speech(a: Naming, b: Naming): number {
  const actors = partiesAgreement(a.actors, b.actors);
  if (actors < 0) return -8;
  return actors + Math.max(-3, partiesAgreement(a.recipients, b.recipients));
}

function act(a: Naming, b: Naming): number {
  const actors = partiesAgreement(a.actors, b.actors);
  const recipients = partiesAgreement(a.recipients, b.recipients);
  const sameHarm = !countsDifferKind(a.draft, b.draft);
  // "un soldat tué et trois blessés": two counts of one attack strike different people
  return (
    Math.max(-5, actors) +
    (recipients < 0 && !sameHarm ? 0 : Math.max(-4, recipients)) +
    tollAgreement(a.draft, b.draft)
  );
}

function countsDifferKind(a: DraftEvent, b: DraftEvent): boolean {
  const kinds = (e: DraftEvent): Set<string> => new Set(e.tolls.map((t) => t.kind));
  const own = kinds(a);
  const other = kinds(b);
  return own.size > 0 && other.size > 0 && ![...own].some((k) => other.has(k));
}

function tollAgreement(a: DraftEvent, b: DraftEvent): number {
  const killed = (e: DraftEvent): number | null => e.tolls.find((t) => t.kind === 'killed' && !t.partOf)?.min ?? null;
  const x = killed(a);
  const y = killed(b);
  if (x === null || y === null) return 0;
  return x === y ? (x > 1 ? 3 : 1) : -3;
}
