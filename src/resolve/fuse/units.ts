/** Namings that grammar ties together before any comparison. In: namings. Out: units of one act each: "trois soldats **blessés** dans une **attaque**", "l'**attaque** a fait six **morts** et deux **blessés**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { isTimeLink } from '../../model/time-link.js';
import { pathUp } from '../attach/words.js';
import { whereAgreement } from './agreement.js';
import { compare } from './compare.js';
import { isVictim, type Naming } from './naming.js';
import { isOutcomeOf } from './outcome.js';

/** A noun and its verb may still be two acts; they need agree no more than this. */
const TIES = 0;
/** What one title says is one piece of news, unless the words gainsay it. */
const HEADLINE = 2;

export function unitsOf(namings: readonly Naming[]): Naming[][] {
  const units: Naming[][] = [];
  for (const naming of namings) {
    const unit = units.find((u) => u.some((n) => isTied(n, naming) || isTied(naming, n)));
    if (unit) unit.push(naming);
    else units.push([naming]);
  }
  return units;
}

/** Does grammar hang the one on the other? */
export function isTied(inner: Naming, outer: Naming): boolean {
  if (inner.sentence !== outer.sentence || inner.draft.type !== outer.draft.type) return false;
  if (isTollOf(inner, outer) || isCountedWith(inner, outer) || isHurtBeside(inner, outer)) return true;
  if (isHeadlineToll(inner, outer) || isSubjectOf(inner, outer)) return true;
  if (isWherein(inner, outer) || isStruckWhen(inner, outer) || isOutcomeOf(inner, outer)) return true;
  return isWithin(inner, outer) && compare(inner, outer) >= TIES;
}

function wordOf({ sentence, draft }: Naming): Word | undefined {
  return sentence.words[draft.trigger.head];
}

/** "**blessés** dans une **attaque**": the noun hangs on the verb. */
function isWithin(noun: Naming, verb: Naming): boolean {
  const word = wordOf(noun);
  return word?.upos === 'NOUN' && word.head === verb.draft.trigger.head && word.deprel.startsWith('obl');
}

/** "une **attaque** au cours de laquelle douze soldats ont été **tués**", "l'embuscade dans laquelle": who died in it. */
function isWherein(struck: Naming, act: Naming): boolean {
  const [verb, told] = [wordOf(struck), wordOf(act)];
  if (!verb || !told || struck.draft.type !== 'ASSAULT' || !struck.lists.has('strikes-down', verb.lemma)) return false;
  const between = struck.sentence.words.slice(told.index + 1, verb.index).map((w) => w.form.toLowerCase());
  return WHEREIN.test(between.join(' '));
}

const WHEREIN =
  /^(?:[^,;]*,? ?)(?:cours|lors|durant|pendant|dans) (?:(?:de|du|des) )?(?:les? )?(?:laquelle|lequel|lesquelles|lesquels)(?: |$)/;

/** "**L'assaut**, mené par des hommes à moto, a **visé** la position": an act of violence that does the violence. */
function isSubjectOf(noun: Naming, verb: Naming): boolean {
  const word = wordOf(noun);
  const isSubject = word?.upos === 'NOUN' && isOver(verb, word.head) && /^nsubj(?!:pass)/.test(word.deprel);
  return (
    noun.draft.type === 'ASSAULT' && isSubject && !isVictimNoun(noun, word) && noun.draft.status === verb.draft.status
  );
}

/** "Cette explosion a causé la mort de trois soldats et **blessé** deux autres": also under the verb that is joined to its own. */
function isOver(verb: Naming, head: number): boolean {
  const word = wordOf(verb);
  const hasNone = !verb.sentence.words.some((w) => w.head === word?.index && w.deprel.startsWith('nsubj'));
  return word?.index === head || (word?.deprel === 'conj' && word.head === head && hasNone);
}

/** "une attaque qui avait fait vingt **blessés**": what an act of violence is the subject of, it caused. */
function isTollOf(toll: Naming, act: Naming): boolean {
  const { words } = toll.sentence;
  const counted = wordOf(toll);
  if (!counted || !isVictimNoun(toll, counted)) return false;
  const verb = words[pathUp(toll.sentence, counted.index).find((i) => words[i]?.upos === 'VERB') ?? -1];
  if (!verb || !toll.lists.has('makes-toll', verb.lemma)) return false;
  const told = wordOf(act);
  return verb.head === told?.index || (told?.head === verb.index && told.deprel.startsWith('nsubj'));
}

/** "RDC: **combats** à Kolo, dix civils **tués**": a title names the act and counts those it struck. */
function isHeadlineToll(toll: Naming, act: Naming): boolean {
  const told = wordOf(act);
  if (!toll.sentence.isTitle || toll.draft.type !== 'ASSAULT' || told?.upos !== 'NOUN' || isVictim(act, told))
    return false;
  const isBare = act.recipients.length === 0 && act.draft.tolls.length === 0 && act.draft.mode !== 'abduct';
  return isBare && toll.actors.length === 0 && toll.draft.tolls.length > 0 && compare(toll, act) >= HEADLINE;
}

/** "six **morts** et plusieurs **blessés**" */
function isCountedWith(second: Naming, first: Naming): boolean {
  const [a, b] = [wordOf(second), wordOf(first)];
  if (!a || !b || !isVictimNoun(second, a) || !isVictimNoun(first, b)) return false;
  return a.deprel === 'conj' && a.head === b.index;
}

/** "deux soldats ont été **tués** et un troisième a été **blessé**": one act struck them all, where no other agent, day or town is said. */
function isHurtBeside(second: Naming, first: Naming): boolean {
  const [a, b] = [wordOf(second), wordOf(first)];
  if (!a || !b || ![a, b].every((w) => second.lists.has('strikes-down', w.lemma))) return false;
  if (!isJoinedTo(second.sentence, a, b)) return false;
  if (a.lemma === b.lemma || isElsewhere(second, first)) return false;
  return first.actors.length === 0 && (second.actors.length === 0 || isElliptic(second.sentence, a));
}

/** "Une femme a été tuée et trois personnes **blessées** dans l'attaque": the auxiliary is said once, and so is whose act it was. */
function isElliptic({ words }: Sentence, verb: Word): boolean {
  const joined = verb.deprel === 'acl' ? words[verb.head] : verb;
  return joined?.deprel === 'conj' && !words.some((w) => w.head === verb.index && w.deprel.startsWith('aux'));
}

/** "a été tué **et sept blessés**": the second verb may have lost its auxiliary, and hang on those it struck. */
function isJoinedTo({ words }: Sentence, second: Word, first: Word): boolean {
  const joined = second.deprel === 'acl' ? words[second.head] : second;
  return joined?.deprel === 'conj' && joined.head === first.index;
}

function isElsewhere(a: Naming, b: Naming): boolean {
  const isOtherDay = a.when !== null && b.when !== null && a.when.start !== b.when.start;
  return isOtherDay || whereAgreement(a.where, b.where) < 0;
}

/** "Douze civils ont été **tués lorsque** des hommes armés ont **attaqué** le village", "quand leur camion **a sauté** sur une mine": the clause of time tells how. */
function isStruckWhen(act: Naming, toll: Naming): boolean {
  const [told, counted] = [wordOf(act), wordOf(toll)];
  if (!told || !counted || act.draft.type !== 'ASSAULT' || toll.draft.tolls.length === 0) return false;
  if (!isUnder(act.sentence, told, counted) || told.deprel !== 'advcl' || act.draft.tolls.length > 0) return false;
  const { words } = act.sentence;
  const isWhen = words.some((w) => w.head === told.index && isTimeLink(words, w.index));
  // "quatre assaillants sont morts **quand ils ont attaqué**": their own loss
  const struck = new Set(toll.recipients.map((p) => p.code));
  return isWhen && toll.actors.length === 0 && !act.actors.some((p) => struck.has(p.code));
}

/** Or under the verb that is joined to it: "ont été tués **et huit blessés** lorsque…" */
function isUnder({ words }: Sentence, clause: Word, verb: Word): boolean {
  const above = words[clause.head];
  return above?.index === verb.index || (above?.deprel === 'conj' && above.head === verb.index);
}

function isVictimNoun(naming: Naming, word: Word): boolean {
  return word.upos === 'NOUN' && isVictim(naming, word);
}
