/** How near a time or a place stands to an event in the tree. In: both words. Out: a cost, or null where grammar parts them. */
import type { Sentence, Word } from '../../model/sentence.js';
import { prepositionOf, route } from './words.js';

/** Prepositions under which a noun has its own time: "arrêté jeudi **après l'attaque** de lundi". */
export const OWN_TIME: ReadonlySet<string> = new Set(['après', 'avant', 'depuis', 'suite', 'malgré']);
const LOOSE = new Set(['contre', 'pour', 'sur', 'de']);

export interface ReachOptions {
  /** Lets the time of "a annoncé **jeudi** qu'il acceptait" reach what was said: an act done by saying it. */
  readonly throughSpeech?: boolean;
  /** A time never leaves its clause. */
  readonly isTime?: boolean;
  /** Words that head other events: "ont libéré deux otages **enlevés** au Bénin" does not say where they were freed. */
  readonly others?: ReadonlySet<number>;
}

/** @returns steps between the words; relative clauses and reported clauses cost more, or bar the way down. */
export function reach(sentence: Sentence, from: number, trigger: number, options: ReachOptions = {}): number | null {
  const met = route(sentence, from, trigger);
  if (!met) return null;
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
  if (deprel === 'xcomp' || isLocution(sentence, index)) return 0;
  if (deprel.startsWith('conj')) return hasSubject(sentence, index) ? null : 3;
  if (isClause(sentence, index)) return clauseCost(sentence, index, trigger, options);
  return isOtherAct(sentence, index, options) ? null : 1;
}

function clauseCost(sentence: Sentence, index: number, trigger: number, options: ReachOptions): number | null {
  const deprel = relation(sentence, index);
  const isNouns = deprel.startsWith('acl');
  // "l'attaque **menée** samedi", "une attaque **qui a fait** cinq morts à Gao"
  if (isNouns && (saysWhere(sentence, index) || sentence.words[index]?.head === trigger)) return 1;
  if (options.others?.has(index)) return null;
  if (isNouns && QUALITIES.test(sentence.words[index]?.lemma ?? '')) return 1;
  // "la route **menant** au Ghana"
  if (deprel === 'acl:relcl' || (deprel === 'acl' && sentence.words[index]?.feats['Tense'] === 'Pres')) return null;
  return options.isTime && /^(acl|ccomp)/.test(deprel) ? null : 4;
}

/** Clauses that only say when and where their noun is. */
function saysWhere(sentence: Sentence, index: number): boolean {
  return isLink(sentence, index) || isTakingPlace(sentence, index);
}

/** "arrêtés au Tchad **après la mort** d'un civil à Abéché **lundi**": an earlier act has its own place and day. */
function isOtherAct(sentence: Sentence, index: number, { isTime = false }: ReachOptions): boolean {
  const preposition = prepositionOf(sentence, index) ?? '';
  // "l'hommage aux soldats **morts le 25 novembre**": the day is that of their death
  if (isTime && relation(sentence, index) === 'amod') return true;
  // "tués **depuis le début** des opérations **en 2013**": what lasts since then has that beginning
  return OWN_TIME.has(preposition) && !(isTime && preposition === 'depuis');
}

/** "…ont fui, et **d'autres** sont parties au Nigeria": another clause, another place. */
function hasSubject(sentence: Sentence, index: number): boolean {
  return sentence.words.some((w) => w.head === index && w.deprel.startsWith('nsubj'));
}

/** "à **l'occasion** d'une visite", "en **marge** du sommet": prepositions in two words. */
function isLocution(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return (
    /^(occasion|marge|cours|issue|terme|lendemain|veille)$/.test(word?.lemma ?? '') &&
    /^(obl|nmod)/.test(word?.deprel ?? '')
  );
}

/** "une église **située** à Dablo", "l'opération **menée** dans le Nord": a participle that only says where its noun stood. */
function isLink(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return word?.deprel === 'acl' && word.feats['Tense'] !== 'Pres' && LINKS.test(word.lemma);
}

/** "lors d'une cérémonie **qui se tiendra** lundi": says of the occasion when and where it is. */
function isTakingPlace(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return word?.deprel === 'acl:relcl' && /^(tenir|dérouler|produire|survenir|intervenir|lieu)$/.test(word.lemma);
}

const LINKS =
  /^(situer|localiser|mener|conduire|survenir|perpétrer|commettre|organiser|tenir|lancer|effectuer|réaliser|signer|intervenir|engager)$/;

/** "des hommes **armés** non **identifiés** dans la nuit": what people are, not what happened; the time behind it is the sentence's. */
const QUALITIES =
  /^(armer|identifier|masquer|cagouler|encagouler|enturbanner|vêtir|munir|présumer|affilier|lier|supposer)$/;

/** "a annoncé samedi **que**…": samedi is when he said it. */
function downCost(sentence: Sentence, index: number, options: ReachOptions): number | null {
  const deprel = relation(sentence, index);
  if (isCleft(sentence, index) || isWhere(sentence, index)) return 1;
  if (deprel === 'acl:relcl' || deprel.startsWith('ccomp')) return null;
  if (options.isTime && isApart(sentence, index)) return null;
  if (/^(parataxis|advcl)/.test(deprel)) return 2;
  // "a salué **à Paris** les soldats **tués**"
  if (options.others && deprel === 'acl' && isInClause(sentence, index)) return options.isTime ? null : 4;
  if (/^(obl|nmod)/.test(deprel)) return nounCost(prepositionOf(sentence, index) ?? '');
  return 1;
}

/** "Solhan, **où** des hommes ont tué", "une opération **pendant laquelle**…": the clause happens at the word it hangs on. */
function isWhere(sentence: Sentence, index: number): boolean {
  if (relation(sentence, index) !== 'acl:relcl') return false;
  return sentence.words.some((w) => w.head === index && (/^où$/i.test(w.lemma) || isDuring(sentence, w)));
}

function isDuring(sentence: Sentence, word: Word): boolean {
  return (
    /^lequel/.test(word.lemma) && /^(pendant|dans|lors|durant|cours)$/.test(prepositionOf(sentence, word.index) ?? '')
  );
}

/** "**si** les rebelles se retirent", "**après** avoir attaqué": a clause with a time of its own. */
function isApart(sentence: Sentence, index: number): boolean {
  if (!relation(sentence, index).startsWith('advcl')) return false;
  const marks = sentence.words.filter((w) => w.head === index && w.deprel === 'mark');
  // "a ouvert le feu **avant** d'être abattu" is one scene
  return marks.some((w) => w.upos === 'SCONJ' || /^(après|depuis)$/i.test(w.lemma));
}

/** Does the noun that it qualifies depend on a verb? A title is often a noun alone: "deux soldats **tués** à Gao". */
function isInClause(sentence: Sentence, index: number): boolean {
  const noun = sentence.words[sentence.words[index]?.head ?? -1];
  // "un maître a été tué, **un élève blessé**": a clause without its auxiliary
  if (noun === undefined || noun.head < 0) return false;
  return !goesOnVerb(sentence, noun);
}

function goesOnVerb(sentence: Sentence, word: Word): boolean {
  const above = sentence.words[word.head];
  if (!above || !word.deprel.startsWith('conj')) return false;
  return above.upos === 'VERB' || goesOnVerb(sentence, above);
}

/** "Samedi, **ce sont** les soldats **qui ont été attaqués**": the relative clause is the sentence. */
function isCleft(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  if (!word || !/^(acl:relcl|advcl:cleft|ccomp|advcl)$/.test(word.deprel)) return false;
  const children = sentence.words.filter(
    (w) => (w.head === word.head || w.head === sentence.words[word.head]?.head) && w.index < word.head,
  );
  return children.some((w) => /^(ce|c['’])$/i.test(w.form) && w.deprel.startsWith('nsubj'));
}

function nounCost(preposition: string): number | null {
  if (OWN_TIME.has(preposition)) return null;
  return LOOSE.has(preposition) ? 3 : 1;
}
