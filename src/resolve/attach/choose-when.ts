/** When an event happened. In: a naming and the times of its sentence. Out: the time that its own words govern, or null: never the publication date. */
import { type EventType, SPEECH_ACTS } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';
import type { When } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { closerTime, isOfNearest } from './apposed-time.js';
import { isInMainClause, opensSentence } from './frame-time.js';
import { actOf } from './just-before.js';
import { OWN_TIME, reach } from './reach.js';
import { isSchedule } from './schedule.js';
import { headOfRange, pathUp, prepositionOf } from './words.js';

const FARTHEST = 7;
const BESIDE = 2;
const FRAME = 5;
const NEAR_WORDS = 8;
const CLAIM_RULE = 'fr.claim-of-responsibility';

export function chooseWhen(
  event: DraftEvent,
  sentence: Sentence,
  times: readonly When[],
  others: ReadonlySet<number>,
): When | null {
  const own = times.filter((time) => time.start >= sentence.start && time.end <= sentence.end);
  const ranked = own
    .filter((time) => !isSchedule(time) && !(isDone(event) && isToCome(time)))
    .flatMap((time) => {
      const cost = costOf(event, sentence, time, own, others);
      return cost === null || cost > FARTHEST ? [] : [{ time, cost }];
    })
    .sort((a, b) => Number(b.time.known) - Number(a.time.known) || a.cost - b.cost || a.time.start - b.time.start);
  const best = ranked[0]?.time;
  return best ? closerTime(sentence, best, own) : null;
}

function isDone(event: DraftEvent): boolean {
  return event.status === 'occurred' || event.status === 'unconfirmed' || event.status === 'denied';
}

/** "a demandé un retrait **dans les prochaines semaines**, **immédiatement**": that is when what he asks for shall be. */
function isToCome(time: When): boolean {
  return /(^|\s)(prochaine?s?|immédiatement|sans délai|d['’]ici|à terme|demain)(\s|$)/i.test(time.text);
}

function costOf(
  event: DraftEvent,
  sentence: Sentence,
  time: When,
  times: readonly When[],
  others: ReadonlySet<number>,
): number | null {
  const head = headOfRange(sentence, time.start, time.end);
  if (head === null || isTimeOfTelling(event, sentence, head) || isTimeOfNoun(event, sentence, head, others))
    return null;
  if (isTimeOfWords(event, sentence, head) || isTimeOfTheirs(event, sentence, head)) return null;
  const direct = reach(sentence, anchorOf(sentence, head), actOf(sentence, event), {
    throughSpeech: SPEECH_ACTS.has(event.type),
    isTime: true,
    others,
  });
  if (direct === null) return costBeside(event, sentence, time, times, others);
  const inScope = head >= event.scope.first && head <= event.scope.last;
  return direct + (inScope ? 0 : 1);
}

/** What the tree does not join may stand side by side, or be the time of the whole sentence. */
function costBeside(
  event: DraftEvent,
  sentence: Sentence,
  time: When,
  times: readonly When[],
  others: ReadonlySet<number>,
): number | null {
  const { head } = event.trigger;
  if (isBesideNoun(event, sentence, time) || isOfNearest(sentence, time, head, others)) return BESIDE;
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

/** Acts that are done elsewhere than in the words that tell them; an inquiry or a ban begins as it is announced. */
const PHYSICAL: ReadonlySet<EventType> = new Set(['ASSAULT', 'AID', 'PROTEST', 'MOBILIZE', 'RETREAT']);

/** "l'armée a annoncé **samedi** avoir tué": when it was told, not when it was; "a revendiqué en mai l'attaque" tells both. */
function isTimeOfTelling(event: DraftEvent, sentence: Sentence, time: number): boolean {
  const above = sentence.words[time]?.head;
  if (!PHYSICAL.has(event.type)) return false;
  return event.claimants.some(({ phrase, rule }) => {
    const teller = sentence.words[phrase.head];
    const verb = teller?.head;
    // "**selon l'ONU**, les violences ont fait 200 morts depuis janvier": she hangs on what happened, and tells nothing there
    if (!/^(nsubj|obl:agent)/.test(teller?.deprel ?? '')) return false;
    return rule !== CLAIM_RULE && phrase.sentence === sentence.index && verb === above && verb !== event.trigger.head;
  });
}

/** "le revolver **du XIXe siècle**", "l'accord **de 2015**": a date of the thing, unless the thing is what happened. */
function isTimeOfNoun(event: DraftEvent, sentence: Sentence, time: number, others: ReadonlySet<number>): boolean {
  const word = sentence.words[time];
  const noun = sentence.words[word?.head ?? -1];
  if (word?.deprel !== 'nmod' || noun?.upos !== 'NOUN' || prepositionOf(sentence, time) !== 'de') return false;
  // "au cours **de la semaine dernière**" is the week
  return noun.index !== event.trigger.head && !others.has(noun.index) && !/^(cours|fil|terme)$/.test(noun.lemma);
}

/** "l'hommage aux soldats **morts au Mali le 25 novembre**": what befell those it is about, though the parser hung the day on them. */
function isTimeOfTheirs(event: DraftEvent, sentence: Sentence, time: number): boolean {
  const noun = sentence.words[sentence.words[time]?.head ?? -1];
  if (noun?.upos !== 'NOUN' || noun.index === event.trigger.head) return false;
  const between = sentence.words.filter((w) => w.head === noun.index && w.index > noun.index && w.index < time);
  return between.some((w) => w.index !== event.trigger.head && (w.feats['VerbForm'] === 'Part' || w.lemma === 'mort'));
}

/** "a promis de rouvrir le marché **avant la fin du mois**": when he will, not when he promised. */
function isTimeOfWords(event: DraftEvent, sentence: Sentence, time: number): boolean {
  if (!SPEECH_ACTS.has(event.type)) return false;
  const { head } = event.trigger;
  const path = pathUp(sentence, time);
  if (path.includes(head) && isPromised(sentence, head)) return true;
  const below = path[path.indexOf(head) - 1];
  return below !== undefined && /^(xcomp|ccomp)/.test(sentence.words[below]?.deprel ?? '');
}

/** "a confirmé lundi qu'il **resterait** jusqu'au 3 mai": the day below is that of what he will do. */
function isPromised({ words }: Sentence, verb: number): boolean {
  const word = words[verb];
  return word?.deprel.startsWith('ccomp') === true && (word.feats['Tense'] === 'Fut' || word.feats['Mood'] === 'Cnd');
}

/** "depuis **l'attentat** de Beyrouth **en 1983**", "depuis le début **du siège en 2013**": grammar hangs the year on the verb; it stands beside the noun. */
function isBesideNoun(event: DraftEvent, sentence: Sentence, time: When): boolean {
  const { head } = event.trigger;
  const outer = sentence.words[head]?.deprel === 'nmod' ? (sentence.words[head]?.head ?? head) : head;
  const isApart = [head, outer].some((w) => OWN_TIME.has(prepositionOf(sentence, w) ?? ''));
  if (sentence.words[head]?.upos !== 'NOUN' || !isApart) return false;
  const between = sentence.words.filter((w) => w.index > head && w.end <= time.start);
  const after = time.start > (sentence.words[head]?.end ?? 0);
  return after && between.length <= NEAR_WORDS && !between.some((w) => /^(VERB|AUX)$/.test(w.upos) || w.form === ',');
}
