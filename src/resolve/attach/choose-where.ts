/** Where an event happened. In: a naming and the places of its sentence. Out: the most precise place that its words govern as a place, or null. */
import type { EventType } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';
import type { When, Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { finestOf, isFiner, isPoint, liesIn } from './area.js';
import { isBehindNoun } from './behind-noun.js';
import { isBehindTime } from './behind-time.js';
import { isOfCeremony } from './ceremony.js';
import { seatOfCourt } from './court-seat.js';
import { isFrameCountry, isFrameOfPast, isFronted } from './fronted-place.js';
import { isAfterwards } from './hospital.js';
import { firstJoined } from './joined-places.js';
import { isMovedPower } from './moved-power.js';
import { hangsOver, isOnOccasion } from './occasion.js';
import { isOfAddressee, isOfObject } from './of-object.js';
import { isOnTheWay } from './on-the-way.js';
import { isOnward } from './onward.js';
import { isNameOfPact } from './pact-name.js';
import { placeAnchor } from './place-anchor.js';
import { placeGroups } from './place-groups.js';
import type { PlaceNouns } from './place-nouns.js';
import { reach } from './reach.js';
import { homeOfResidents } from './residents.js';
import { isSaid, SPOKEN } from './said.js';
import { isSpokenThere } from './spoken-there.js';
import { isOfTeller } from './teller-place.js';
import { isAskedFor, isOfTopic } from './topic-place.js';
import { isUndergoing } from './undergoing-place.js';
import { isAntecedent } from './where-clause.js';
import { isFrameOnly, isPart } from './wide-place.js';
import { headOfRange, isHeadlineLabel, pathUp } from './words.js';

const FARTHEST = 7;
/** What is said has a place only where the words of saying have one: "a appelé **à Djibouti**", not "a réclamé une force **au Sahel**". */
const NEAREST = 2;
/** A tribute is paid somewhere and a talk held, yet both are about other places: nearer than an act, farther than a speech. */
const LIMITS: Readonly<Partial<Record<EventType, number>>> = { SUPPORT: 3, CONSULT: 6 };
/** What hangs on the act itself: "le tribunal de Kolo a siégé **à Gao**". */
const NEXT = 1;
/** A label stands for the whole title: any place that is said comes first. */
const LABEL = 3;

export interface WhereContext {
  readonly sentence: Sentence;
  readonly places: readonly Where[];
  /** Words that head the other events of the sentence: what lies under them is theirs. */
  readonly others: ReadonlySet<number>;
  readonly nouns: PlaceNouns;
  readonly lists: WordLists;
  /** The time that its own words govern. */
  readonly when: When | null;
}

interface Candidate {
  readonly group: readonly Where[];
  readonly cost: number;
  /** "ont incendié le poste de Gao, puis attaqué **le camp de Kolo**": of two as near, the one under the act itself. */
  readonly isUnder: boolean;
}

export function chooseWhere(event: DraftEvent, context: WhereContext): Where | null {
  // who telephones is in no one place
  if (event.mode === 'phone') return null;
  const farthest = SPOKEN.has(event.type) ? NEAREST : (LIMITS[event.type] ?? FARTHEST);
  const near = placeGroups(context.sentence, context.places, context.nouns)
    .flatMap((group) => candidateOf(event, group, context))
    .filter((c) => c.cost <= farthest)
    .sort((a, b) => a.cost - b.cost || Number(b.isUnder) - Number(a.isUnder) || startOf(a) - startOf(b));
  const best = near[0];
  if (!best) return placeOfPeople(event, context);
  const seat = best.cost > NEXT ? seatOfCourt(event, context) : null;
  if (seat) return seat;
  const place = finestOf(best.group);
  return placeInFrame(event, near, place, context) ?? closestOf(near, best, place, context.sentence);
}

/** Where nothing says it: the seat of a court, the town of those who act or are struck. */
function placeOfPeople(event: DraftEvent, context: WhereContext): Where | null {
  return seatOfCourt(event, context) ?? homeOfResidents(event, context);
}

/** "**Au Mali**, les habitants **de Gao** ont bloqué la route" */
function placeInFrame(
  event: DraftEvent,
  near: readonly Candidate[],
  place: Where | null,
  context: WhereContext,
): Where | null {
  if (!place || !isFrameOnly(context.sentence, place) || !near.every((c) => c.group.includes(place))) return null;
  const closer = placeOfPeople(event, context);
  return closer && liesIn(closer, place) ? closer : null;
}

/** "au Mali, … dans la région de Mopti": a place in the one that stands nearest is the same place, said more closely. */
function closestOf(near: readonly Candidate[], best: Candidate, place: Where | null, sentence: Sentence): Where | null {
  const inside = near
    .filter((c) => !isPart(sentence, place) || c.cost <= best.cost + 1)
    .flatMap((c) => c.group)
    .filter((p) => place && isFiner(p, place) && liesIn(p, place));
  const found = finestOf(inside) ?? place;
  const all = near.flatMap((c) => c.group);
  return found && firstJoined(sentence, all, found);
}

function startOf(candidate: Candidate): number {
  return candidate.group[0]?.start ?? 0;
}

/** A group stands where its nearest name stands. */
function candidateOf(event: DraftEvent, group: readonly Where[], context: WhereContext): Candidate[] {
  const costs = group.flatMap((place) => costOf(event, place, context) ?? []);
  if (costs.length === 0) return [];
  return [{ group, cost: Math.min(...costs), isUnder: group.some((p) => isUnderAct(event, context.sentence, p)) }];
}

function isUnderAct({ trigger }: DraftEvent, sentence: Sentence, { start, end }: Where): boolean {
  const head = headOfRange(sentence, start, end);
  return head !== null && pathUp(sentence, head).includes(trigger.head);
}

/** "**À Kolo**, le ministre a exclu tout report"; "lors d'une cérémonie à Kolo" */
function isSaidThere(event: DraftEvent, sentence: Sentence, place: Where, anchor: number | null): boolean {
  if (isSaid(event) && isFronted(sentence, place, event.trigger.head)) return true;
  return anchor !== null && isOfCeremony(event, sentence, anchor);
}

function costOf(event: DraftEvent, place: Where, context: WhereContext): number | null {
  const { sentence, nouns } = context;
  const head = headOfRange(sentence, place.start, place.end);
  const anchor = placeAnchor(sentence, place, event, nouns);
  if (anchor !== null && isSpokenThere(event, sentence, place, anchor)) return NEAREST;
  const said = head === null ? undefined : costOfWord(event, place, head, context);
  if (said !== undefined) return said;
  const own = costFrom(anchor, event, place, context);
  if (own !== null && own <= NEAREST) return own;
  if (own === null && isFrameCountry(sentence, place, event.trigger.head)) return NEAREST;
  if ((own ?? Number.POSITIVE_INFINITY) > FARTHEST && isFrameOfPast(sentence, place, event.trigger.head))
    return FARTHEST;
  if (anchor !== null && isBehindTime(event, context, place)) return NEAREST;
  return own;
}

/** What the word of a place alone says of it; undefined where it says nothing. */
function costOfWord(event: DraftEvent, place: Where, head: number, context: WhereContext): number | null | undefined {
  const { sentence, lists } = context;
  if (isOnlyNamed(event, sentence, head, lists)) return null;
  if (isUndergoing(sentence, head, event, context) || isAntecedent(sentence, head, event.trigger.head)) return NEAREST;
  if (isMovedPower(sentence, place, head, lists)) return null;
  return isBehindNoun(event, sentence, head) ? NEAREST : undefined;
}

/** A place of those who tell it, or in the name of an accord. */
function isOnlyNamed(event: DraftEvent, sentence: Sentence, head: number, lists: WordLists): boolean {
  return isOfTeller(event, sentence, head, lists) || isNameOfPact(event, sentence, head, lists);
}

function costFrom(
  anchor: number | null,
  event: DraftEvent,
  place: Where,
  { sentence, others, nouns, lists }: WhereContext,
): number | null {
  const trigger = event.trigger.head;
  if (isSaidThere(event, sentence, place, anchor)) return NEAREST;
  if (anchor === null || isAfterwards(event, sentence, place, anchor) || isOnward(sentence, anchor, trigger, lists))
    return null;
  if (isOnTheWay(sentence, anchor, trigger, lists)) return null;
  if (isSaid(event) && (isOfAddressee(event, anchor) || isOfObject(sentence, anchor, trigger))) return null;
  const hasTopic = event.type === 'CONSULT' || event.type === 'REJECT';
  if (hasTopic && !isPoint(place) && isOfTopic(sentence, anchor, trigger, { others, nouns })) return null;
  const isSpeech = SPOKEN.has(event.type) || event.type === 'THREATEN';
  if (isSpeech && isOnOccasion(sentence, anchor, trigger)) return NEAREST;
  if (SPOKEN.has(event.type) && !hangsOver(sentence, anchor, trigger)) return null;
  if (isAskedFor(event, sentence, anchor, others)) return null;
  const cost = reach(sentence, anchor, trigger, { others, lists });
  return cost === null ? null : cost + (isHeadlineLabel(sentence, anchor) ? LABEL : 0);
}
