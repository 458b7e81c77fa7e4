/** Do two namings tell one happening? In: two namings. Out: a score; the higher, the surer; strongly negative where they contradict each other. */
import { SPEECH_ACTS, type Status, type TollKind } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';
import { wholeToll } from '../../model/whole-toll.js';
import { partiesAgreement, whenAgreement, whereAgreement } from './agreement.js';
import { isAnterior } from './anterior.js';
import { type Naming, sameFamily } from './naming.js';
import { onlyOneIsOwnDeath } from './own-death.js';
import { onlyOneRuns } from './running.js';
import { succeedEachOther } from './succession.js';
import { wording } from './wording.js';

export const NEVER = -100;

export function compare(a: Naming, b: Naming): number {
  if (a.draft.type !== b.draft.type || !modesAgree(a.draft.mode, b.draft.mode)) return NEVER;
  if (carriedOffBeside(a, b) || succeedEachOther(a, b) || onlyOneRuns(a, b)) return NEVER;
  const status = statusAgreement(a.draft.status, b.draft.status);
  const shared =
    whenAgreement(a.when, b.when) +
    whereAgreement(a.where, b.where) +
    remembered(a, b) +
    status +
    wording(a, b, SPEECH_ACTS.has(a.draft.type));
  return shared + (SPEECH_ACTS.has(a.draft.type) ? speech(a, b) : act(a, b));
}

/** "L'attaque a blessé trois soldats. **Il y a un an**, des soldats **avaient été visés**": what is dated and told as past already is another happening, unless the days agree. */
function remembered(a: Naming, b: Naming): number {
  const [one, other] = [isAnterior(a), isAnterior(b)];
  if (one === other || whenAgreement(a.when, b.when) > 0) return 0;
  return (one ? a : b).when === null ? 0 : REMEMBERED;
}

const REMEMBERED = -4;

/** Modes that are another act than any other: a coup is not the curfew that follows it, an arrest no ban. */
const APART: ReadonlySet<string> = new Set(['abduct', 'release', 'resign', 'coup', 'arrest']);

/** Being carried off and being shot are two happenings; a naming without mode fits any. */
function modesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  return !APART.has(a) && !APART.has(b);
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
  const bothReal = REAL.has(a) && REAL.has(b);
  return !bothReal && (a === 'not_occurred' || b === 'not_occurred') ? -7 : -1;
}

/** One speaker says one thing to one addressee; two speakers never say it in one event. */
function speech(a: Naming, b: Naming): number {
  const actors = partiesAgreement(a.actors, b.actors);
  if (actors < 0) return -8;
  // "salue leur courage" and "présente ses condoléances" are two acts of speech
  const other = a.draft.rules[0] !== b.draft.rules[0] && !sameFamily(a, b) ? -1 : 0;
  const beside = saysAlso(a) !== saysAlso(b) ? ALSO : 0;
  const toNobody = a.recipients.length === 0 && b.recipients.length === 0 ? 1 : 0;
  return actors + other + beside + toNobody + Math.max(-3, partiesAgreement(a.recipients, b.recipients));
}

/** "Il a **également** appelé à un cessez-le-feu": another thing that he said. */
const ALSO = -3;

function saysAlso({ sentence, draft }: Naming): boolean {
  return sentence.words.some((w) => w.head === draft.trigger.head && /^(également|aussi)$/i.test(w.form));
}

/** "**Le kamikaze** est mort dans l'explosion": whom an article calls so, it knows from the attack. */
const OWN_DEATH = 2;

function act(a: Naming, b: Naming): number {
  const actors = partiesAgreement(a.actors, b.actors);
  if (onlyOneIsOwnDeath(a, b)) return OWN_DEATH + Math.max(-5, actors);
  const recipients = partiesAgreement(a.recipients, b.recipients);
  const sameHarm = !countsDifferKind(a.draft, b.draft);
  // "un soldat tué et trois blessés": two counts of one attack strike different people
  return (
    Math.max(-5, actors) +
    (recipients < 0 && !sameHarm ? 0 : Math.max(-4, recipients)) +
    tollAgreement(a.draft, b.draft) +
    completion(a, b)
  );
}

/** "douze civils ont été **tués** lorsque des hommes armés ont **ouvert le feu**": the one tells who was struck, the other who struck. */
const COMPLETES = 3;

/** "a repoussé **des rebelles** qui ont pris la ville": who undergoes the one and does the other, by the same words, had two things happen. */
const REVERSED = -6;

function isReversed(a: Naming, b: Naming): boolean {
  const starts = (parties: Naming['actors']): (number | null)[] => parties.map((p) => p.start);
  return starts(a.actors).some((s) => s !== null && starts(b.recipients).includes(s));
}

function completion(a: Naming, b: Naming): number {
  if (a.sentence.index !== b.sentence.index) return 0;
  if (isReversed(a, b) || isReversed(b, a)) return REVERSED;
  const struck = (n: Naming): boolean => n.actors.length === 0 && n.recipients.length > 0;
  const striking = (n: Naming): boolean => n.actors.length > 0 && n.recipients.length === 0;
  return (struck(a) && striking(b)) || (struck(b) && striking(a)) ? COMPLETES : 0;
}

function countsDifferKind(a: DraftEvent, b: DraftEvent): boolean {
  const kinds = (e: DraftEvent): Set<string> => new Set(e.tolls.map((t) => t.kind));
  const own = kinds(a);
  const other = kinds(b);
  return own.size > 0 && other.size > 0 && ![...own].some((k) => other.has(k));
}

/** Counts that tell one harm apart from another: those struck by two acts may still be injured alike. */
const COUNTED = ['killed', 'arrested', 'abducted'] as const;

/** The injured are counted by several sources, and by degrees: another count says little. */
const HURT_DIFFER = -1;

function tollAgreement(a: DraftEvent, b: DraftEvent): number {
  const counted = COUNTED.reduce((sum, kind) => sum + countAgreement(countOf(a, kind), countOf(b, kind)), 0);
  const hurt = countAgreement(countOf(a, 'injured'), countOf(b, 'injured'));
  return counted + (counted === 0 ? Math.max(HURT_DIFFER, hurt) : 0);
}

function countOf(e: DraftEvent, kind: TollKind): number | null {
  return wholeToll(e.tolls, kind)?.min ?? null;
}

function countAgreement(x: number | null, y: number | null): number {
  if (x === null || y === null) return 0;
  if (x !== y) return -3;
  return x > 1 ? 3 : 1;
}
