/** Times that stand beside an event and belong to something else. In: an event, its sentence and the word of time. Out: yes or no. */
import { type EventType, SPEECH_ACTS } from '../../model/codes.js';
import { CLAIM_RULE, type DraftEvent } from '../../model/draft.js';
import type { When } from '../../model/record.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { WordLists } from '../../model/word-lists.js';
import { isTimeOfWish } from './wish-time.js';
import { pathUp, prepositionOf, route } from './words.js';

export interface Beside {
  /** Words that head the other events of the sentence. */
  readonly others: ReadonlySet<number>;
  readonly lists: WordLists;
}

export function isOfAnother(event: DraftEvent, sentence: Sentence, time: number, beside: Beside): boolean {
  const { others } = beside;
  if (isBareDayBehind(event, sentence, time, beside.lists)) return true;
  if (isTimeOfClaim(event, sentence, time) || isTimeOfForecast(event, sentence, time)) return true;
  if (isTimeOfTelling(event, sentence, time) || isTimeOfSpeech(event, sentence, time, beside)) return true;
  if (isTimeOfNoun(event, sentence, time, others) || isTimeOfState(event, sentence, time, others)) return true;
  if (isTimeOfCalled(event, sentence, time) || isTimeOfWish(event, sentence, time, others)) return true;
  return isTimeOfWords(event, sentence, time) || isTimeOfTheirs(event, sentence, time);
}

/** "L'attaque a été **revendiquée mardi**": the day of the claim. */
function isTimeOfClaim({ type, trigger }: DraftEvent, { words }: Sentence, time: number): boolean {
  const verb = words[words[time]?.head ?? -1];
  const noun = words[trigger.head];
  return type === 'ASSAULT' && verb?.lemma === 'revendiquer' && noun?.head === verb.index && isSubject(noun.deprel);
}

/** "aucun groupe n'avait revendiqué l'attaque **vendredi**": a bare day behind the object is its verb's; "l'attaque vendredi **d'un village**" has its own. */
function isBareDayBehind({ type, trigger }: DraftEvent, { words }: Sentence, time: number, lists: WordLists): boolean {
  const [day, noun] = [words[time], words[trigger.head]];
  const verb = words[noun?.head ?? -1];
  if (!day || !noun || noun.deprel !== 'obj' || !PHYSICAL.has(type)) return false;
  if (day.head !== noun.index || day.index !== noun.index + 1) return false;
  if (words.some((w) => w.head === day.index || (w.head === noun.index && w.index > day.index && w.upos !== 'PUNCT')))
    return false;
  return verb?.lemma === 'revendiquer' || lists.has('comments', verb?.lemma);
}

/** "le ministre va saluer les soldats, a-t-on **indiqué mercredi**": what is to come was only told that day. */
function isTimeOfForecast({ status }: DraftEvent, { words }: Sentence, time: number): boolean {
  return status === 'planned' && words[words[time]?.head ?? -1]?.deprel.startsWith('parataxis') === true;
}

function isSubject(deprel: string): boolean {
  return deprel.startsWith('nsubj');
}

/** Acts that are done elsewhere than in the words that tell them; an inquiry or a ban begins as it is announced. */
const PHYSICAL: ReadonlySet<EventType> = new Set(['ASSAULT', 'AID', 'PROTEST', 'MOBILIZE', 'RETREAT']);

/** "l'armée a annoncé **samedi** avoir tué": when it was told, not when it was; "a revendiqué en mai l'attaque" tells both. */
function isTimeOfTelling(event: DraftEvent, sentence: Sentence, time: number): boolean {
  const above = sentence.words[time]?.head;
  // "a annoncé **lundi** l'arrestation de deux hommes"
  if (!PHYSICAL.has(event.type) && event.mode !== 'arrest') return false;
  // "…, a-t-on **appris mercredi** de source sécuritaire"
  if (sentence.words[above ?? -1]?.deprel === 'parataxis:insert' && above !== event.trigger.head) return true;
  return event.claimants.some(({ phrase, rule }) => {
    const teller = sentence.words[phrase.head];
    const verb = teller?.head;
    // "**selon l'ONU**, les violences ont fait 200 morts depuis janvier": she hangs on what happened, and tells nothing there
    if (!/^(nsubj|obl:agent)/.test(teller?.deprel ?? '')) return false;
    return rule !== CLAIM_RULE && phrase.sentence === sentence.index && verb === above && verb !== event.trigger.head;
  });
}

/** "a condamné **lundi** les violences": the day of the words, not of what they are about. */
function isTimeOfSpeech(event: DraftEvent, sentence: Sentence, time: number, { others, lists }: Beside): boolean {
  const word = sentence.words[event.trigger.head];
  const verb = sentence.words[time]?.head ?? -1;
  if (!PHYSICAL.has(event.type) || word?.upos !== 'NOUN' || !others.has(verb)) return false;
  return word.head === verb && word.deprel === 'obj' && lists.has('comments', sentence.words[verb]?.lemma);
}

/** "partira **avant la fin de son mandat, le 3 mai**": the day of the end. */
export function isOfDeadline({ words }: Sentence, time: When): boolean {
  const comma = words.findLast((w) => w.end <= time.start);
  if (comma?.form !== ',') return false;
  const noun = words.findLast((w) => w.index < comma.index && /^obl/.test(w.deprel) && w.upos === 'NOUN');
  const between = noun ? words.slice(noun.index + 1, comma.index) : [];
  const isOne = between.every((w) => /^(ADP|DET|NOUN|ADJ|PROPN)$/.test(w.upos));
  return noun !== undefined && isOne && words.some((w) => w.head === noun.index && w.lemma === 'avant');
}

/** "le revolver **du XIXe siècle**", "l'accord **de 2015**": a date of the thing, unless the thing is what happened. */
function isTimeOfNoun(event: DraftEvent, sentence: Sentence, time: number, others: ReadonlySet<number>): boolean {
  const word = sentence.words[time];
  const noun = sentence.words[word?.head ?? -1];
  if (word?.deprel !== 'nmod' || noun?.upos !== 'NOUN' || prepositionOf(sentence, time) !== 'de') return false;
  // "dans la zone **d'ici** dimanche"
  if (sentence.words.slice(Math.max(0, time - 3), time).some((w) => /^ici$/i.test(w.form))) return false;
  // "au cours **de la semaine dernière**" is the week
  if (noun.index === event.trigger.head || /^(cours|fil|terme)$/.test(noun.lemma)) return false;
  // "a condamné **l'attaque de vendredi**": when it was, not when it was condemned
  return !others.has(noun.index) || SPEECH_ACTS.has(event.type) || !isSceneOf(sentence, noun.index, event.trigger.head);
}

/** "tués **dans l'attaque** de vendredi": on one day; not "sans lien **avec l'attaque** de vendredi", nor "pour contrer **les violences** de mai". */
function isSceneOf(sentence: Sentence, act: number, trigger: number): boolean {
  const up = route(sentence, act, trigger)?.up;
  return up?.every((i) => isSubject(sentence.words[i]?.deprel ?? '') || isScenic(sentence, i)) === true;
}

function isScenic(sentence: Sentence, index: number): boolean {
  const deprel = sentence.words[index]?.deprel ?? '';
  return /^(obl|nmod)/.test(deprel) && !ASIDE.has(prepositionOf(sentence, index) ?? '');
}

const ASIDE: ReadonlySet<string> = new Set(['avec', 'contre', 'pour', 'sur', 'sans', 'selon', 'vers']);

/** "le président, **au pouvoir depuis vingt ans**, a démissionné": how long that has lasted. */
function isTimeOfState(event: DraftEvent, sentence: Sentence, time: number, others: ReadonlySet<number>): boolean {
  const { words } = sentence;
  const word = words[time];
  const noun = words[word?.head ?? -1];
  const since = words.find((w) => w.head === time && w.deprel.startsWith('case') && w.lemma === 'depuis');
  // "a coûté la vie à des milliers de gens, surtout des civils**, depuis** 1989": apart, it is the clause's
  if (!since || words[since.index - 1]?.form === ',') return false;
  if (word?.deprel === 'nmod' && noun?.upos === 'NOUN' && noun.index !== event.trigger.head)
    // "**cible depuis** mars **d'une contestation**": what is under it has lasted so long
    return !pathUp(sentence, event.trigger.head).includes(noun.index);
  const before = words[since.index - 1];
  // "dénoncent **l'emprisonnement depuis le 3 mai** de leur client": how long he has been there
  if (SPEECH_ACTS.has(event.type) && before?.upos === 'NOUN' && others.has(before.index)) return true;
  // "réclamait des primes **impayées depuis huit mois**"
  if (!before || !/^(amod|acl)$/.test(before.deprel) || !isResult(before)) return false;
  // "**confronté depuis** deux semaines à une contestation": what is under it has lasted so long
  return !pathUp(sentence, event.trigger.head).includes(before.index);
}

/** "**impayées**", "**fermés**": what has become so; "en conflit avec les forces **gouvernementales** depuis 2017" is none. */
function isResult({ feats, form }: Word): boolean {
  return feats['VerbForm'] === 'Part' || /(é|i|u|ert)e?s?$/.test(form);
}

/** "ont manifesté mercredi **à l'appel** des syndicats": the call came before. */
function isTimeOfCalled({ type, trigger }: DraftEvent, sentence: Sentence, time: number): boolean {
  const word = sentence.words[trigger.head];
  if (type !== 'REQUEST' || word?.upos !== 'NOUN' || prepositionOf(sentence, trigger.head) !== 'à') return false;
  return !pathUp(sentence, time).includes(trigger.head);
}

/** "l'hommage aux soldats **morts au Mali le 25 novembre**": what befell those it is about, though the parser hung the day on them. */
function isTimeOfTheirs(event: DraftEvent, sentence: Sentence, time: number): boolean {
  const noun = sentence.words[sentence.words[time]?.head ?? -1];
  if (noun?.upos !== 'NOUN' || noun.index === event.trigger.head) return false;
  // "les soldats **morts** au Mali le 25 novembre", taken for a noun
  if (noun.lemma === 'mort' && noun.deprel === 'nmod' && prepositionOf(sentence, noun.index) === null) return true;
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
