/** How near a time or a place stands to an event in the tree. In: both words. Out: a cost, or null where grammar parts them. */
import type { Sentence } from '../../model/sentence.js';
import { isDayBeside, OWN_TIME } from './after-that.js';
import {
  isApart,
  isCleft,
  isInClause,
  isLink,
  isLocution,
  isMadeKnown,
  isTakingPlace,
  isWhere,
  QUALITIES,
} from './clauses.js';
import { describesAfter, hasOwnScene, isDescription, isOfOtherClause } from './other-clause.js';
import { prepositionOf, route } from './words.js';

const LOOSE = new Set(['contre', 'pour', 'sur', 'de']);

export interface ReachOptions {
  /** Lets the time of "a annoncé **jeudi** qu'il acceptait" reach what was said: an act done by saying it. */
  readonly throughSpeech?: boolean;
  /** A time never leaves its clause. */
  readonly isTime?: boolean;
  /** "qui dirigeait le pays **depuis 2017**": how long that had lasted, not when the rest was. */
  readonly isOpen?: boolean;
  /** Words that head other events: "ont libéré deux otages **enlevés** au Bénin" does not say where they were freed. */
  readonly others?: ReadonlySet<number>;
}

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
    const step =
      downCost(sentence, index, options) ??
      (options.throughSpeech && relation(sentence, index).startsWith('ccomp') ? 2 : null);
    if (step === null) return null;
    cost += step;
  }
  return cost;
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
  if (isActApart(sentence, index, trigger, options)) return null;
  if (isClause(sentence, index)) return clauseCost(sentence, index, trigger, options);
  return isOtherAct(sentence, index, options) ? null : 1;
}

function clauseCost(sentence: Sentence, index: number, trigger: number, options: ReachOptions): number | null {
  const deprel = relation(sentence, index);
  const isNouns = deprel.startsWith('acl');
  // "l'attaque **menée** samedi", "une attaque **qui a fait** cinq morts à Gao"
  if (isNouns && (saysWhere(sentence, index) || sentence.words[index]?.head === trigger))
    return isOfWhatIsSaid(sentence, index, trigger, options) ? null : 1;
  if (options.throughSpeech && isMadeKnown(sentence, index)) return 1;
  // "des jeunes, **rassemblés** jeudi devant la mairie, ont été dispersés": in one scene
  if (GATHERED.test(sentence.words[index]?.lemma ?? '') && isOfSubject(sentence, index, trigger)) return 2;
  // "ont dispersé des jeunes qui **manifestaient** vendredi": what they were doing then
  if (options.isTime && !options.isOpen && isSceneAround(sentence, index)) return 2;
  if (options.others?.has(index)) return null;
  if (isNouns && QUALITIES.test(sentence.words[index]?.lemma ?? '')) return 1;
  if (options.isTime && (hasOwnScene(sentence, index) || describesAfter(sentence, index, trigger))) return null;
  // "la route **menant** au Ghana"
  if (deprel === 'acl:relcl' || (deprel === 'acl' && sentence.words[index]?.feats['Tense'] === 'Pres')) return null;
  return options.isTime && /^(acl|ccomp)/.test(deprel) ? null : 4;
}

/** "a mis fin à l'accord **signé en 2019**": another act than the verb's, though its participle could as well only say when. */
function isActApart({ words }: Sentence, clause: number, trigger: number, { isTime, others }: ReachOptions): boolean {
  return (
    isTime === true &&
    words[clause]?.deprel === 'acl' &&
    words[trigger]?.upos === 'VERB' &&
    others?.has(clause) === true
  );
}

/** "a condamné **l'attaque survenue mardi**": the day of what is spoken of. */
function isOfWhatIsSaid({ words }: Sentence, clause: number, trigger: number, options: ReachOptions): boolean {
  const noun = words[clause]?.head ?? -1;
  return options.throughSpeech === true && noun !== trigger && options.others?.has(noun) === true;
}

/** A relative clause in the imperfect paints the scene; "qui **dirigeait** le pays" paints none, but has seldom a day. */
function isSceneAround(sentence: Sentence, index: number): boolean {
  return relation(sentence, index) === 'acl:relcl' && sentence.words[index]?.feats['Tense'] === 'Imp';
}

const GATHERED = /^(rassembler|regrouper|masser|attrouper|réunir|interroger|interviewer|questionner)$/;

/** Beside the subject, or before it: "**réunis** lundi à Accra, ils ont décidé…". */
function isOfSubject({ words }: Sentence, index: number, trigger: number): boolean {
  const word = words[index];
  const noun = words[word?.head ?? -1];
  if (word?.deprel === 'advcl') return index < trigger && word.feats['VerbForm'] === 'Part';
  return noun !== undefined && /^nsubj/.test(noun.deprel) && noun.head === trigger;
}

/** Clauses that only say when and where their noun is. */
function saysWhere(sentence: Sentence, index: number): boolean {
  return isLink(sentence, index) || isTakingPlace(sentence, index);
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
  if (isApart(sentence, index) || isDayBeside(sentence, index)) return true;
  if (!throughSpeech) return false;
  // "a été arrêté **mercredi**, **a dénoncé** son avocat": when it was, not when he said it;
  // "a été déclaré élu lundi, très **contesté** par l'opposition": how things stand
  return relation(sentence, index) === 'parataxis:insert' || isDescription(sentence, index);
}

const CALENDAR =
  /^(mi-)?(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

function nounCost(preposition: string): number | null {
  if (OWN_TIME.has(preposition)) return null;
  return LOOSE.has(preposition) ? 3 : 1;
}
