/** The day of what is said, where its sentence gives none. In: the first naming, the other namings, the article. Out: the day of the statement it belongs to, or null. */
import type { EventType } from '../../model/codes.js';
import type { Party, When } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { sentenceHolding } from '../sentence-at.js';
import { OWN_TIME } from './after-that.js';
import { isBackground } from './background.js';
import { isDayOf, isReal, lastOf } from './first-naming.js';
import { isInMainClause } from './frame-time.js';
import { actOf } from './just-before.js';
import { hasOwnScene } from './other-clause.js';
import { SPEECH } from './said.js';
import type { Scene } from './scene.js';
import { isDay, isMainTime } from './telling.js';
import { headOfRange, pathUp, prepositionOf } from './words.js';

/** What a speaker goes on to state; a refusal or a reproach is mostly an older one. */
const STATED: ReadonlySet<EventType> = new Set(['REQUEST', 'SUPPORT']);
/** For how many sentences a day holds for what is said next. */
const HOLDS = 2;
/** Where an article says on which day its news is: its first sentences. */
const LEAD = 2;

/** "a annoncé **jeudi** que… Il a réclamé…": who speaks goes on on the day that he began, or on that of the news. */
export function dayOfSpeech(first: Naming, others: readonly Naming[], scene: Scene): When | null {
  if (first.sentence.words[first.draft.trigger.head]?.upos === 'NOUN') return null;
  const { type } = first.draft;
  const same = lastOf(
    others.filter((n) => n.draft.type === type && isBefore(n, first) && isDayOf(n) && mayBeOneTelling(n, first)),
  );
  if (same) return same.when;
  const isMain = isInMainClause(first.sentence, actOf(first.sentence, first.draft));
  const day = STATED.has(type) && isMain ? dayOfStatement(first, others, scene) : null;
  const stated = day && OF_AN_ACT.test(day.text) ? null : day;
  return stated ?? dayOfSpeaker(first, others, scene);
}

/** Another who answers or joins in mostly does so on some other day: only who speaks again, or at the same place of the text, keeps the day. */
function mayBeOneTelling(before: Naming, next: Naming): boolean {
  if (isBackground(before)) return false;
  return before.sentence === next.sentence || next.actors.length === 0 || isOneOf(before.actors, next.actors);
}

/** The time that the sentences before, or the lead, have as a whole. */
function dayOfStatement(first: Naming, others: readonly Naming[], scene: Scene): When | null {
  const { times, sentences, published } = scene;
  // "la réforme arrive **lundi** à l'Assemblée": nothing was said on a day to come
  // "**la veille**, l'armée avait tiré" looks back: what is said next was said on the day before which that was
  const looksBack = ({ text }: When): boolean =>
    text
      .toLowerCase()
      .split(/\P{L}+/u)
      .some((w) => first.lists.has('day-before', w));
  const days = times.filter(
    (t) => isDay(t) && !looksBack(t) && (published === null || (t.from ?? '') <= published.slice(0, 10)),
  );
  const acts = new Set([...timesOfActs(others), ...timesOfWordsBy(others, first)]);
  const main = (index: number): When | undefined =>
    days.find((t) => isMainTime(sentences[index], t) && !acts.has(t.start));
  for (let gap = 1; gap <= HOLDS; gap++) {
    const day = main(first.sentence.index - gap);
    if (day) return day;
  }
  for (let index = 1; index <= LEAD; index++) {
    // a day of its own sentence that was not its own is not that of the statement either
    const day =
      index === first.sentence.index ? null : days.find((t) => !acts.has(t.start) && isTold(sentences[index], t));
    if (day) return isFollowedBy(sentences, days, day, first) ? null : day;
  }
  return first.sentence.index <= LEAD ? (main(LEAD + 1) ?? null) : null;
}

/** "**dans la nuit** du 18 au 19", "**aux environs de 23 heures**", "**le jour même**": so closely one tells of what was done. */
const OF_AN_ACT = /\bnuit\b|\bheures?\b|\d ?h\d?|\bjour même\b/i;

/** "a annoncé **jeudi**… Il a reçu **vendredi** l'ambassadeur, qui lui a redit son soutien": the text has gone on to another day. */
function isFollowedBy(sentences: readonly Sentence[], days: readonly When[], day: When, { sentence }: Naming): boolean {
  return days.some(
    (t) =>
      t.start > day.end &&
      t.start < sentence.end &&
      t.from !== day.from &&
      isMainTime(sentenceHolding(sentences, t), t),
  );
}

/** The last day on which the same speaker did or said anything by words. */
function dayOfSpeaker(first: Naming, others: readonly Naming[], { tellings }: Scene): When | null {
  const { sentence, draft } = first;
  if (draft.type === 'SANCTION') return null;
  // "les rebelles **soupçonnés** de pillages": what a description takes up is older
  if (!isInMainClause(sentence, actOf(sentence, draft)) || isLasting(sentence, draft.trigger.head)) return null;
  const acts = timesOfActs(others);
  const told = tellings.filter((t) => isOneOf(t.speakers, first.actors) && !acts.has(t.when.start)).map((t) => t.when);
  const done = others.filter((n) => SPEECH.has(n.draft.type) && isDayOf(n) && isOneOf(n.actors, first.actors));
  let best: When | null = null;
  for (const when of [...told, ...done.flatMap((n) => n.when ?? [])])
    if (when.from && (best?.from ?? '') < when.from) best = when;
  return best;
}

/** Where the times of what was done stand: "un homme a attaqué le poste **samedi**": what is said of it is said later. */
function timesOfActs(namings: readonly Naming[]): ReadonlySet<number | undefined> {
  // "une réunion est prévue **lundi**": nor is a day to come that of what is said next
  return new Set(namings.filter((n) => !SPEECH.has(n.draft.type) || !isReal(n)).map((n) => n.when?.start));
}

/** "**le procureur** a **accusé samedi** le maire… **Le ministère** a **appelé** au calme": the day of what another did by words of another kind; who "a **également** appelé" joins in. */
function timesOfWordsBy(namings: readonly Naming[], first: Naming): (number | undefined)[] {
  const { actors, draft } = first;
  if (actors.length === 0 || isJoining(first)) return [];
  const theirs = namings.filter((n) => SPEECH.has(n.draft.type) && n.draft.type !== draft.type);
  return theirs.filter((n) => n.actors.length > 0 && !isOneOf(n.actors, actors)).map((n) => n.when?.start);
}

function isJoining({ sentence, draft }: Naming): boolean {
  return sentence.words.some((w) => w.head === draft.trigger.head && /^(également|aussi)$/.test(w.lemma));
}

/** "a **longtemps** refusé", "s'oppose **depuis le début**": no day. */
function isLasting(sentence: Sentence, verb: number): boolean {
  return sentence.words.some(
    (w) => w.head === verb && (LASTING.test(w.lemma) || prepositionOf(sentence, w.index) === 'depuis'),
  );
}

const LASTING = /^(longtemps|toujours|jamais|souvent|régulièrement|déjà|parfois|habituellement|traditionnellement)$/;

function isOneOf(some: readonly Party[], others: readonly Party[]): boolean {
  return some.some((x) =>
    others.some(
      (y) => (x.id ?? x.name ?? x.text) !== null && (x.id ?? x.name ?? x.text) === (y.id ?? y.name ?? y.text),
    ),
  );
}

/** In the lead any day will do, but that of a relative clause: "les soldats **morts lundi**". */
function isTold(sentence: Sentence | undefined, time: When): boolean {
  if (!sentence || time.start < sentence.start || time.end > sentence.end) return false;
  const head = headOfRange(sentence, time.start, time.end);
  return head !== null && !pathUp(sentence, head).some((i) => hasOwnTime(sentence, i) || hasOwnScene(sentence, i));
}

/** "**Après** la mort de deux soldats **lundi**, …": the day of what came before. */
function hasOwnTime(sentence: Sentence, index: number): boolean {
  return sentence.words[index]?.deprel.startsWith('acl') === true || OWN_TIME.has(prepositionOf(sentence, index) ?? '');
}

function isBefore(a: Naming, b: Naming): boolean {
  return !a.sentence.isTitle && a.draft.trigger.start < b.draft.trigger.start;
}
