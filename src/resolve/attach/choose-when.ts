/** When an event happened. In: a naming and the times of its sentence. Out: the time that its own words govern, or null: never the publication date. */
import { SPEECH_ACTS } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';
import type { When } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { OWN_TIME } from './after-that.js';
import { closerTime, isOfNearest, isSetAfter } from './apposed-time.js';
import { isBegunThen } from './begun-then.js';
import { isOfCeremony } from './ceremony.js';
import { isInMainClause, opensSentence } from './frame-time.js';
import { actOf } from './just-before.js';
import { type Beside, isOfAnother, isOfDeadline } from './other-times.js';
import { isOfWhatItAnswers } from './owed-to.js';
import { reach } from './reach.js';
import { isHoursOf, isSchedule } from './schedule.js';
import { isOfParticiple } from './second-time.js';
import { sinceThat } from './since-that.js';
import { isToCome } from './time-to-come.js';
import { headOfRange, pathUp, prepositionOf } from './words.js';

const FARTHEST = 7;
const BESIDE = 2;
const FRAME = 5;
const NEAR_WORDS = 8;
const SET_OFF = 24;

export function chooseWhen(event: DraftEvent, sentence: Sentence, times: readonly When[], beside: Beside): When | null {
  const own = times.filter((time) => time.start >= sentence.start && time.end <= sentence.end);
  const ranked = own
    .filter((time) => !isSchedule(time) && !isHoursOf(event, time) && !(isDone(event) && isToCome(time)))
    .flatMap((time) => {
      const cost = costOf(time, { event, sentence, times: own, beside });
      return cost === null || cost > FARTHEST ? [] : [{ time, cost }];
    })
    .sort(
      (a, b) =>
        Number(b.time.known) - Number(a.time.known) ||
        a.cost - b.cost ||
        Number(isOpen(a.time)) - Number(isOpen(b.time)) ||
        (isOneDay(a.time, b.time) ? 0 : apart(event, a.time) - apart(event, b.time)) ||
        a.time.start - b.time.start,
    );
  const best = finestInYear(ranked.map((r) => r.time));
  return best ? sinceThat(sentence, closerTime(sentence, best, own), event.trigger.head) : null;
}

/** "**En 2015**, dix voyageurs ont péri **le 12 juin**": the day, within the year that opens the sentence. */
function finestInYear(ranked: readonly When[]): When | undefined {
  const [best] = ranked;
  if (best?.precision !== 'year') return best;
  return ranked.find((t) => t.precision === 'day' && t.start > best.end && isOneDay(t, best)) ?? best;
}

/** "au pouvoir **depuis vingt ans**, a démissionné **mardi**": of two as near, the one that ends. */
function isOpen({ to }: When): boolean {
  return to === null;
}

/** "**dans la nuit du 3 au 4 mars**, à 4 heures": said twice, the first says it whole. */
function isOneDay(a: When, b: When): boolean {
  return a.from !== null && b.from !== null && a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from);
}

/** Characters between the words of time and those of the event. */
function apart({ trigger }: DraftEvent, { start, end }: When): number {
  return Math.max(start - trigger.end, trigger.start - end, 0);
}

function isDone(event: DraftEvent): boolean {
  return event.status === 'occurred' || event.status === 'unconfirmed' || event.status === 'denied';
}

/** An event among the times and the other triggers of its sentence. */
interface Surroundings {
  readonly event: DraftEvent;
  readonly sentence: Sentence;
  readonly times: readonly When[];
  readonly beside: Beside;
}

function costOf(time: When, around: Surroundings): number | null {
  const { event, sentence, beside } = around;
  const { others } = beside;
  const head = headOfRange(sentence, time.start, time.end);
  if (head !== null && isOfCeremony(event, sentence, head)) return BESIDE;
  if (isRightBehind(event, sentence, time)) return 1;
  if (head === null || isOfAnother(event, sentence, head, beside) || isOfDeadline(sentence, time)) return null;
  if (isOfWhatItAnswers(event, sentence, time, beside)) return null;
  const direct = reach(sentence, anchorOf(sentence, head), actOf(sentence, event), {
    throughSpeech: SPEECH_ACTS.has(event.type),
    isTime: true,
    lists: beside.lists,
    isOpen: isOpen(time),
    others,
  });
  if (direct === null) return costBeside(time, around);
  const inScope = head >= event.scope.first && head <= event.scope.last;
  return direct + (inScope ? 0 : 1);
}

/** What the tree does not join may stand side by side, or be the time of the whole sentence. */
function costBeside(time: When, { event, sentence, times, beside: { others } }: Surroundings): number | null {
  const { head } = event.trigger;
  if (isBesideNoun(event, sentence, time) || isOfNearest(sentence, time, head, others)) return BESIDE;
  const word = headOfRange(sentence, time.start, time.end);
  if (word !== null && isBegunThen(sentence, word, head, others)) return BESIDE;
  if (isSetAfter(sentence, time, head) || isOfParticiple(sentence, time, head, times)) return BESIDE;
  return opensSentence(sentence, time, times) && isInMainClause(sentence, head, time) ? FRAME : null;
}

/** "lors d'affrontements entre policiers **et jeunes, vendredi 1er mars**, lors des marches": a day joined to people is the clause's. */
function anchorOf(sentence: Sentence, time: number): number {
  const word = sentence.words[time];
  const above = sentence.words[word?.head ?? -1];
  if (word?.deprel !== 'conj' || !above || !/^(NOUN|PROPN|ADJ)$/.test(above.upos)) return time;
  // "mardi **et mercredi**"
  if (above.feats['Number'] === undefined || /^obl:mod/.test(above.deprel)) return time;
  return pathUp(sentence, time).find((i) => sentence.words[i]?.upos === 'VERB') ?? time;
}

/** "l'auteur du **coup d'État du 22 mars**", "des soldats, **arrêtés il y a un an**": wherever it was hung, it stands right behind the act. */
function isRightBehind({ trigger }: DraftEvent, { words }: Sentence, { start }: When): boolean {
  const next = words.find((w) => w.start >= trigger.end);
  const act = words[trigger.head];
  if (!next || Math.abs(next.start - start) > OF.length) return false;
  return act?.upos === 'NOUN' ? next.lemma === 'de' : act?.deprel === 'acl' && next.start === start;
}

/** The span of "du 22 mars" may begin at the date. */
const OF = 'du ';

/** "depuis **l'attentat** de Beyrouth **en 1983**", "depuis le début **du siège en 2013**": grammar hangs the year on the verb; it stands beside the noun. */
function isBesideNoun(event: DraftEvent, sentence: Sentence, time: When): boolean {
  const { head } = event.trigger;
  const outer = sentence.words[head]?.deprel === 'nmod' ? (sentence.words[head]?.head ?? head) : head;
  const isApart = [head, outer].some((w) => OWN_TIME.has(prepositionOf(sentence, w) ?? ''));
  if (sentence.words[head]?.upos !== 'NOUN' || !isApart) return false;
  const between = sentence.words.filter((w) => w.index > head && w.end <= time.start);
  const after = time.start > (sentence.words[head]?.end ?? 0);
  if (!after || between.some((w) => /^(VERB|AUX)$/.test(w.upos))) return false;
  return between.length <= NEAR_WORDS && !between.some((w) => w.form === ',')
    ? true
    : isSetOff(sentence, time, between);
}

/** "depuis **l'instauration du blocus** par le groupe, à Nioro et à Kayes, **le 3 septembre dernier**, les routes sont vides": between commas, behind all that belongs to the noun. */
function isSetOff({ words }: Sentence, { end }: When, between: readonly Word[]): boolean {
  const next = words.find((w) => w.start >= end);
  return between.length <= SET_OFF && between.at(-1)?.form === ',' && (!next || next.upos === 'PUNCT');
}
