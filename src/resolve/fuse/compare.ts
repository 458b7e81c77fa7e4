/** Do two namings tell one happening? In: two namings. Out: a score; the higher, the surer; strongly negative where they contradict each other. */
import { SPEECH_ACTS, type Status } from '../../model/codes.js';
import type { Party } from '../../model/record.js';
import { wholeToll } from '../../model/whole-toll.js';
import { aftermath } from './aftermath.js';
import { ageAgreement } from './age.js';
import { whenAgreement, whereAgreement } from './agreement.js';
import { saysAlso } from './also.js';
import { anotherAct } from './another.js';
import { isAnterior } from './anterior.js';
import { isItsBeginning } from './began.js';
import { completion } from './completion.js';
import { contentAgreement } from './content.js';
import { countsDifferKind, tollAgreement } from './counts.js';
import { onlyOneIsFlight } from './flight.js';
import { heldOnce } from './held-once.js';
import { takenThenKept } from './jailed.js';
import { manyAgainstOne } from './many-and-one.js';
import { carriedOffBeside, modesAgree } from './modes.js';
import { type Naming, sameFamily } from './naming.js';
import { areOpposed, areShotDown, isEndOfFighters, isNotWhereTheyWereStruck, isOfTheAttack } from './opponents.js';
import { otherPeople } from './others.js';
import { onlyOneIsOwnDeath } from './own-death.js';
import { ownWhen } from './own-when.js';
import { areTwoPersons, partiesAgreement } from './party-agreement.js';
import { retelling } from './retold.js';
import { onlyOneRuns } from './running.js';
import { peopleAgreement } from './same-number.js';
import { sameWords } from './same-words.js';
import { stateOfToll } from './state-of-toll.js';
import { succeedEachOther } from './succession.js';
import { onlyOneIsWar } from './war.js';
import { wording } from './wording.js';

export const NEVER = -100;

/** What began and what it became are one, on whichever day. */
const BEGAN = 4;

export function compare(a: Naming, b: Naming): number {
  if (a.draft.type !== b.draft.type || !modesAgree(a.draft.mode, b.draft.mode)) return NEVER;
  if (carriedOffBeside(a, b) || succeedEachOther(a, b) || onlyOneRuns(a, b)) return NEVER;
  if (onlyOneIsWar(a, b) || takenThenKept(a, b) || onlyOneIsFlight(a, b)) return NEVER;
  if (a.draft.type === 'ASSAULT' && (areOpposed(a, b) || isNotWhereTheyWereStruck(a, b))) return NEVER;
  const status = statusAgreement(a.draft.status, b.draft.status);
  const shared =
    (isItsBeginning(a, b) ? BEGAN : whenAgreement(ownWhen(a), ownWhen(b))) +
    placesAgreement(a, b) +
    remembered(a, b) +
    anotherAct(a, b) +
    retelling(a, b) +
    status +
    stillWanted(a, b) +
    wording(a, b, SPEECH_ACTS.has(a.draft.type));
  return shared + (SPEECH_ACTS.has(a.draft.type) ? speech(a, b) : act(a, b));
}

/** "douze blessés, évacués **à Niamey**": a bare count of the hurt stands by the place they were taken to. */
function placesAgreement(a: Naming, b: Naming): number {
  const agreement = whereAgreement(a.where, b.where);
  const bare = a.draft.rules[0] === BARE_TOLL || b.draft.rules[0] === BARE_TOLL;
  return bare || (isTitleOf(a, b) && (isRough(a, b) || isOneCount(a, b))) ? Math.max(-1, agreement) : agreement;
}

/** "17 soldats tués **près de** Torodi", then "à Koutougou", in the first sentence: a title names the town that its readers know. */
function isTitleOf({ sentence: a }: Naming, { sentence: b }: Naming): boolean {
  return a.isTitle !== b.isTitle && Math.max(a.index, b.index) === 1;
}

function isRough(a: Naming, b: Naming): boolean {
  return (a.sentence.isTitle ? a : b).where?.precision === 'near';
}

function isOneCount({ draft: a }: Naming, { draft: b }: Naming): boolean {
  const [x, y] = [wholeToll(a.tolls, 'killed')?.min, wholeToll(b.tolls, 'killed')?.min];
  return x !== undefined && x === y && x > 2;
}

const BARE_TOLL = 'fr.toll';

/** "L'attaque a blessé trois soldats. **Il y a un an**, des soldats **avaient été visés**": what is dated and told as past already is another happening, unless the days agree. */
function remembered(a: Naming, b: Naming): number {
  const [one, other] = [isAnterior(a), isAnterior(b)];
  if (one === other || whenAgreement(ownWhen(a), ownWhen(b)) > 0) return 0;
  return (one ? a : b).when === null ? 0 : REMEMBERED;
}

const REMEMBERED = -4;

const REAL: ReadonlySet<Status> = new Set(['occurred', 'unconfirmed', 'denied']);

function isDenial(status: Status): boolean {
  return status === 'denied' || status === 'not_occurred';
}

function statusAgreement(a: Status, b: Status): number {
  if (a === b) return 0;
  // "n'y a eu aucune mutinerie" says in one's own words what "a démenti toute mutinerie" says
  if (isDenial(a) && isDenial(b)) return 0;
  const bothReal = REAL.has(a) && REAL.has(b);
  return !bothReal && (a === 'not_occurred' || b === 'not_occurred') ? -7 : -1;
}

/** "Trois journalistes **ont été libérés**. RSF exhorte la junte à **abandonner** les charges": what is still asked behind what is done is another thing. */
function stillWanted(a: Naming, b: Naming): number {
  const [first, later] = a.sentence.index < b.sentence.index ? [a, b] : [b, a];
  const isDone = a.draft.type === 'RETREAT' && first.draft.status === 'occurred' && !first.sentence.isTitle;
  return isDone && later.draft.status === 'hypothetical' && first.sentence.index < later.sentence.index
    ? STILL_WANTED
    : 0;
}

const STILL_WANTED = -3;

/** One speaker says one thing to one addressee; two speakers never say it in one event. */
function speech(a: Naming, b: Naming): number {
  const actors = partiesAgreement(a.actors, b.actors, a.lists);
  if (actors < 0 || (actors === 0 && isWitness(a) !== isWitness(b))) return -8;
  // "salue leur courage" and "présente ses condoléances" are two acts of speech
  const other = a.draft.rules[0] !== b.draft.rules[0] && !sameFamily(a, b) ? -1 : 0;
  const beside = saysAlso(a) !== saysAlso(b) ? ALSO : 0;
  const toNobody = a.recipients.length === 0 && b.recipients.length === 0 ? 1 : 0;
  const recipients = partiesAgreement(a.recipients, b.recipients, a.lists);
  const content = contentAgreement(a, b, recipients);
  return actors + other + beside + toNobody + content + sameWords(a, b) + Math.max(-3, recipients);
}

/** "« **Nous** sommes indignés », dit une vendeuse": none of the bodies that say so after her. */
function isWitness({ actors: [only, more] }: Naming): boolean {
  return only !== undefined && more === undefined && /^(nous|je|j['’]|moi)$/i.test(only.text ?? '');
}

/** "Il a **également** appelé à un cessez-le-feu": another thing that he said. */
const ALSO = -3;

/** "**Le kamikaze** est mort dans l'explosion": whom an article calls so, it knows from the attack. */
const OWN_DEATH = 2;

function act(a: Naming, b: Naming): number {
  const actors = partiesAgreement(a.actors, b.actors, a.lists);
  if (onlyOneIsOwnDeath(a, b)) return OWN_DEATH + Math.max(-5, actors);
  const recipients = partiesAgreement(a.recipients, b.recipients, a.lists);
  if (areTwoPersons(named(a), named(b))) return TWO_PERSONS;
  const sameHarm = !countsDifferKind(a.draft, b.draft);
  // "un soldat tué et trois blessés": two counts of one attack strike different people
  return (
    Math.max(-5, actors) +
    (recipients < 0 && !sameHarm ? 0 : Math.max(-4, recipients)) +
    stateOfToll(a, b) +
    (tollAgreement(a, b) || peopleAgreement(a, b)) +
    completion(a, b) +
    aftermath(a, b) +
    manyAgainstOne(a, b) +
    heldOnce(a, b) +
    ageAgreement(a, b) +
    (sameHarm ? otherPeople(a, b) : 0) +
    (isAboutOthers(a, b) || isAboutOthers(b, a) ? OTHERS : 0)
  );
}

const TWO_PERSONS = -10;

/** Those whom the sentence itself names: "le président" may be whoever bore the title then. */
function named({ recipients, sentence }: Naming): readonly Party[] {
  return recipients.every((p) => p.name !== null && sentence.text.includes(p.name)) ? recipients : [];
}

/** "Quatre assaillants ont été tués. Le président a condamné **l'attaque**": not their end. */
const OTHERS = -4;

function isAboutOthers(attack: Naming, end: Naming): boolean {
  return isOfTheAttack(attack) && (isEndOfFighters(end) || areShotDown(end));
}
