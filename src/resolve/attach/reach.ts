/** How near a time or a place stands to an event in the tree. In: both words. Out: a cost, or null where grammar parts them. */
import type { Sentence } from '../../model/sentence.js';
import { isDayBeside, OWN_TIME } from './after-that.js';
import { isAside } from './aside.js';
import { clauseCost } from './clause-cost.js';
import { isApart, isCleft, isInClause, isLocution, isWhere } from './clauses.js';
import { isOnAccount } from './on-account.js';
import { isDescription, isOfOtherClause } from './other-clause.js';
import type { ReachOptions } from './reach-options.js';
import { isSpokenOf } from './spoken-of.js';
import { isToldAsPast, prepositionOf, route } from './words.js';

const LOOSE = new Set(['contre', 'pour', 'sur', 'de']);

/** @returns steps between the words; relative clauses and reported clauses cost more, or bar the way down. */
export function reach(sentence: Sentence, from: number, trigger: number, options: ReachOptions = {}): number | null {
  const met = route(sentence, from, trigger);
  if (!met) return null;
  if (options.isTime && isOfOtherClause(sentence, from, met, options.throughSpeech === true)) return null;
  let cost = 0;
  for (const index of met.up) {
    const step = index === from ? 1 : upCost(sentence, index, trigger, options);
    if (step === null) return null;
    cost += step;
  }
  for (const index of met.down) {
    if (isOfSomethingElse(sentence, index, trigger, options)) return null;
    const step =
      downCost(sentence, index, options) ??
      (options.throughSpeech && relation(sentence, index).startsWith('ccomp') ? 2 : null);
    if (step === null) return null;
    cost += step;
  }
  return cost;
}

/** What lies under it is only spoken of. */
function isOfSomethingElse(sentence: Sentence, index: number, trigger: number, { lists }: ReachOptions): boolean {
  if (index !== trigger && isOnAccount(sentence, index)) return true;
  return isAside(sentence, index, lists) || isSpokenOf(sentence, index, lists);
}

function relation(sentence: Sentence, index: number): string {
  return sentence.words[index]?.deprel ?? '';
}

function isClause(sentence: Sentence, index: number): boolean {
  return /^(acl|advcl|ccomp|parataxis)/.test(relation(sentence, index));
}

/** A time inside another clause seldom speaks for the clause above: "le président, qui règne **depuis 2017**, accuse". */
function upCost(sentence: Sentence, index: number, trigger: number, options: ReachOptions): number | null {
  const deprel = relation(sentence, index);
  // "**au lendemain** de l'attaque du 3 mai à Kolo"
  if (isDayBeside(sentence, index)) return null;
  if (deprel === 'xcomp' || isLocution(sentence, index)) return 0;
  if (deprel.startsWith('conj')) return hasSubject(sentence, index) ? null : 3;
  if (isClause(sentence, index)) return clauseCost(sentence, index, trigger, options);
  return isOtherAct(sentence, index, options) ? null : 1;
}

/** "arrêtés au Tchad **après la mort** d'un civil à Abéché **lundi**": an earlier act has its own place and day. */
function isOtherAct(sentence: Sentence, index: number, { isTime = false, others }: ReachOptions): boolean {
  const preposition = prepositionOf(sentence, index) ?? '';
  // "l'hommage aux soldats **morts le 25 novembre**": the day is that of their death
  if (isTime && relation(sentence, index) === 'amod') return true;
  // "tués **depuis le début** des opérations **en 2013**": what lasts since then has that beginning;
  // "la junte, au pouvoir **depuis le coup d'État de juillet**, a reçu…": an act has its own day
  const isBeginning = isTime && preposition === 'depuis' && !others?.has(index);
  return OWN_TIME.has(preposition) && !isBeginning;
}

/** "…ont fui, et **d'autres** sont parties au Nigeria": another clause, another place. */
function hasSubject(sentence: Sentence, index: number): boolean {
  return sentence.words.some((w) => w.head === index && w.deprel.startsWith('nsubj'));
}

/** "a annoncé samedi **que**…": samedi is when he said it. */
function downCost(sentence: Sentence, index: number, options: ReachOptions): number | null {
  const deprel = relation(sentence, index);
  if (isCleft(sentence, index) || isWhere(sentence, index)) return 1;
  if (deprel === 'acl:relcl' || deprel.startsWith('ccomp')) return null;
  if (options.isTime && isOfAnotherDay(sentence, index, options)) return null;
  if (/^(parataxis|advcl)/.test(deprel)) return 2;
  // "ont publié **lundi** un communiqué **dénonçant** les violences": said in it, that day
  if (options.isTime && isWordOfPaper(sentence, index, options)) return 1;
  // "a salué **à Paris** les soldats **tués**"
  if (options.others && deprel === 'acl' && isInClause(sentence, index)) return options.isTime ? null : 4;
  // "est soumise **depuis janvier à un blocus**": the tree hangs what comes next on the month
  if (!options.isTime && /^obl/.test(deprel) && CALENDAR.test(sentence.words[index]?.lemma ?? '')) return 1;
  if (/^(obl|nmod)/.test(deprel)) return nounCost(prepositionOf(sentence, index) ?? '');
  return 1;
}

/** Below the word that a time hangs on, what was done on some other day. */
function isOfAnotherDay(sentence: Sentence, index: number, { throughSpeech }: ReachOptions): boolean {
  // "**au lendemain** des accusations, a démenti mardi": another day
  if (isToldThere(sentence, index) || isDayBeside(sentence, index)) return true;
  if (isApart(sentence, index) && !isMomentAfter(sentence, index)) return true;
  if (!throughSpeech) return false;
  // "a été arrêté **mercredi**, **a dénoncé** son avocat": when it was, not when he said it;
  // "a été déclaré élu lundi, très **contesté** par l'opposition": how things stand
  return relation(sentence, index) === 'parataxis:insert' || isDescription(sentence, index);
}

/** "Tout a commencé **lundi quand** des éleveurs ont été tués": the clause that follows is of that moment. */
function isMomentAfter(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  const mark = words.find((w) => w.head === index && w.deprel === 'mark');
  const isLater = index > (words[index]?.head ?? index);
  return isLater && /^(quand|lorsque)$/.test(mark?.lemma ?? '') && !isToldAsPast(sentence, index);
}

/** Below a clause of place, told there: "a visité **dimanche** l'hôpital, où on lui a dit **avoir admis** vingt blessés". */
function isToldThere(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  const clause = words[index]?.head ?? -1;
  const isPast = words.some((w) => w.head === index && w.deprel.startsWith('aux') && w.feats['VerbForm'] === 'Inf');
  return isPast && relation(sentence, index) === 'xcomp' && isWhere(sentence, clause);
}

function isWordOfPaper({ words }: Sentence, index: number, { lists }: ReachOptions): boolean {
  const word = words[index];
  const paper = words[word?.head ?? -1];
  const isSaying = word?.deprel === 'acl' && word.feats['Tense'] === 'Pres';
  return isSaying && paper?.deprel === 'obj' && lists?.has('writing', paper.lemma) === true;
}

const CALENDAR =
  /^(mi-)?(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

function nounCost(preposition: string): number | null {
  if (OWN_TIME.has(preposition)) return null;
  return LOOSE.has(preposition) ? 3 : 1;
}
