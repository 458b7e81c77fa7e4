import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, isVerbal, lemmaOf, wordAt } from '../tree/tree.js';
import { isPastParticiple, isPresentParticiple } from '../tree/verb-group.js';
import type { Trigger } from '../triggers/trigger.js';
import { isAsked } from './asked.js';
import { isUndone } from './called-off.js';
import { lessCertain, type Verdict } from './combine.js';
import { embedder, isContent, isTurnedDown } from './embedder.js';
import {
  isComingTo,
  isDecreed,
  isDestined,
  isDone,
  isExpected,
  isKept,
  isPerformed,
  isStruckAt,
  isUnended,
  isWaitedFor,
  unsaid,
} from './governor-form.js';
import { isHabitual } from './habitual.js';
import { isInCharge } from './in-charge.js';
import { isSupposed, markVerdict } from './marks.js';
import { nounStatus } from './noun-status.js';
import { operatorAt } from './operator.js';
import { ownStatus } from './own-status.js';
import { isEnded, isPartOf, isPresupposed, isProtested, isTakenUp } from './presupposed.js';
import { isRuled } from './ruled.js';
import { type Step, steps } from './steps.js';

export interface StatusFound {
  readonly verdict: Verdict;
  readonly rules: readonly string[];
  /** The event word or operator that governs this one: its subject is who says or wants it. */
  readonly embeddedBy: Trigger | null;
}

/** The verdict as it is joined from clause to clause, and the rules that changed it. */
interface Joined {
  verdict: Verdict;
  readonly rules: string[];
}

function join(joined: Joined, other: Verdict, rule: string): void {
  const next = lessCertain(joined.verdict, other);
  if (next !== joined.verdict) joined.rules.push(rule);
  joined.verdict = next;
}

export function findStatus(g: Grammar, trigger: Trigger, triggers: readonly Trigger[]): StatusFound {
  const joined: Joined = { verdict: trigger.rule.status ?? 'occurred', rules: [] };
  const isClause = isVerbal(g.tree, trigger.anchor) || g.verbLemma(trigger.anchor) !== null;
  // "s'ils ne se **retirent** pas" supposes, whichever way
  if (isClause && isSupposed(g, trigger.anchor)) join(joined, 'hypothetical', 'fr.clause');
  else if (isClause && (isForsworn(g, trigger) || isAsSuch(g, trigger) || isHabitual(g, trigger.anchor)))
    join(joined, 'drop', 'fr.own-status');
  else if (isClause) join(joined, clauseStatus(g, trigger), 'fr.own-status');
  else join(joined, nounStatus(g, trigger), 'fr.noun-status');
  if (isAsked(g, trigger)) join(joined, 'hypothetical', 'fr.question');
  if (isInCharge(g, trigger.anchor)) join(joined, 'drop', 'fr.charge');
  const embeddedBy = climb(g, trigger, triggers, joined);
  if (isUnspoken(trigger, joined.verdict)) join(joined, 'drop', 'fr.unspoken');
  return { verdict: joined.verdict, rules: joined.rules, embeddedBy };
}

/** "s'engagent à **ne plus faire** la guerre", "les exhorte à **ne pas attaquer**": force that somebody is to leave alone is no act of force. */
function isForsworn(g: Grammar, { anchor, rule }: Trigger): boolean {
  const { form, negated } = g.group(anchor);
  return rule.type === 'ASSAULT' && form === 'infinitive' && negated;
}

/** What is done by words alone. */
const IN_WORDS = /^(REQUEST|ACCUSE|SUPPORT)$/;

/** "**n'a pas demandé** son extradition", "a refusé de **condamner** l'attaque": words that nobody said. */
function isUnspoken({ rule }: Trigger, verdict: Verdict): boolean {
  if (verdict !== 'not_occurred' || !rule.verb || !IN_WORDS.test(rule.type)) return false;
  return rule.type !== 'ACCUSE' || rule.mode === 'disapprove';
}

/** "**Bombarder** des villages n'a jamais ramené la paix", "négocier **reviendrait** à trahir": a bare infinitive in front of its verb is what one may do, by nobody. */
function isAsSuch(g: Grammar, { anchor, words }: Trigger): boolean {
  const own = wordAt(g.tree, anchor);
  if (g.group(anchor).form !== 'infinitive') return false;
  // "bombarder et **arrêter** ne règle rien"
  const word = hasRel(own, 'conj') && own.head >= 0 && own.head < anchor ? wordAt(g.tree, own.head) : own;
  if (word.head < anchor || !hasRel(word, 'advcl', 'csubj', 'nsubj') || g.group(word.index).form !== 'infinitive')
    return false;
  const isBare = childrenBy(g.tree, word.index, 'mark', 'case').length === 0;
  return isBare && !words.includes(word.head) && childrenBy(g.tree, word.head, 'nsubj').length === 0;
}

/** "**n'accepte pas** la médiation": a refusal is done by being said. */
function clauseStatus(g: Grammar, trigger: Trigger): Verdict {
  const own = ownStatus(g, trigger.anchor);
  const verdict = trigger.rule.negated && own === 'not_occurred' ? 'occurred' : own;
  return isSaidToBe(g, trigger.anchor) ? lessCertain(verdict, 'unconfirmed') : verdict;
}

/** "ont été **prétendument** tués": an adverb that leaves the word to others. */
function isSaidToBe(g: Grammar, verb: number): boolean {
  return childrenBy(g.tree, verb, 'advmod').some((i) => isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'alleged'));
}

/** "la rue **aurait contraint** le ministre **à démissionner**": what follows from hearsay is hearsay. */
function isHearsayAbove(g: Grammar, { governor, dependent, verbal, marked }: Step): boolean {
  if (!verbal || !marked || !hasRel(wordAt(g.tree, dependent), 'xcomp', 'ccomp', 'obl', 'advcl')) return false;
  // "**aurait révélé** que ses frères avaient tué": what hearsay has somebody say
  const isContentOf = g.group(dependent).form === 'infinitive' || hasRel(wordAt(g.tree, dependent), 'ccomp');
  return isContentOf && ownStatus(g, governor) === 'unconfirmed';
}

/** Joins what the governors say; @returns the event whose content this is, which ends the way up. */
function climb(g: Grammar, trigger: Trigger, triggers: readonly Trigger[], joined: Joined): Trigger | null {
  for (const step of steps(g, trigger)) {
    if (isKnown(g, step, trigger, triggers)) return null;
    const praised = praiseOf(step, trigger, triggers);
    if (praised) return praised;
    if (isRuled(g, step)) join(joined, 'drop', 'fr.ruled');
    if (isProtested(g, step, trigger, triggers)) join(joined, 'drop', 'fr.clause');
    const by = embedder(g, step, trigger, triggers);
    if (by && isTurnedDown(g, step, trigger, by)) return null;
    if (by?.rule.embeds) return embedded(joined, by);
    if (isEnded(g, step, trigger)) return null;
    if (!joinOperator(g, step, trigger, joined) && isPresupposed(g, step, trigger)) return null;
  }
  return null;
}

/** What stands above says nothing of an act that it takes for known. */
function isKnown(g: Grammar, step: Step, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  if (isPartOf(g, step, trigger, triggers) || isUndone(g, step.governor, trigger)) return true;
  return isAuthor(g, step, trigger) || isTakenUp(g, step, trigger);
}

/** "condamne l'attaque" tells the attack as known; "appelle à libérer" makes the release his own words. */
function embedded(joined: Joined, by: Trigger): Trigger | null {
  if (by.rule.embeds) join(joined, by.rule.embeds, by.rule.id);
  return by.rule.embeds === 'occurred' ? null : by;
}

/** "a salué **la coopération** des voisins": help that only the thanks for it tells. */
function praiseOf(step: Step, trigger: Trigger, triggers: readonly Trigger[]): Trigger | undefined {
  if (trigger.rule.type !== 'COOPERATE' || step.dependent !== trigger.anchor) return undefined;
  return triggers.find((t) => t.rule.type === 'SUPPORT' && t.anchor === step.governor);
}

/** @returns whether an operator joins the two. "**n'a pas hésité à** critiquer": two denials make an act. */
function joinOperator(g: Grammar, step: Step, trigger: Trigger, joined: Joined): boolean {
  const isInside = isContent(g, step.dependent) && !isBesideNoun(g, step) && !isDemand(g, step, trigger);
  const operator = isInside ? operatorAt(g, step.governor, step.dependent) : null;
  if (!operator && isDestined(g, step.governor)) {
    join(joined, 'planned', 'fr.destined');
    return true;
  }
  if (!operator && isComingTo(g, step)) {
    join(joined, 'planned', 'fr.operator-form');
    return true;
  }
  if (!operator) {
    joinPlain(g, step, trigger, joined);
    return false;
  }
  if (isPerformed(g, step.governor, trigger) || isStruckAt(g, step.governor, trigger)) return true;
  if (step.dependent === trigger.anchor && isWaitedFor(g, step)) join(joined, 'drop', 'fr.operator-form');
  if (operator.embeds === 'not_occurred' && step.verbal && g.group(step.governor).negated) return true;
  if (operator.embeds && !isDone(g, step.governor) && !isDecreed(g, step.governor, trigger))
    join(joined, operator.embeds, operator.id);
  const isThere = isExpected(g, step.governor) || isUnended(g, step.governor) || isKept(g, step.governor);
  if (step.verbal && !isThere) join(joined, ownStatus(g, step.governor), 'fr.operator-form');
  return true;
}

/** What a governor that is no operator says of its clause or its object. */
function joinPlain(g: Grammar, step: Step, { rule }: Trigger, joined: Joined): void {
  const { governor, dependent, marked } = step;
  join(joined, marked ? markVerdict(g, dependent, rule) : unsaid(g, governor, dependent), 'fr.clause');
  if (isHearsayAbove(g, step)) join(joined, 'unconfirmed', 'fr.operator-form');
}

/** "les décisions **du sommet**": the meeting takes them; "le projet **de sommet**" is of one to come. */
function isAuthor(g: Grammar, { governor, dependent, verbal }: Step, { rule, anchor }: Trigger): boolean {
  if (
    verbal ||
    rule.type !== 'CONSULT' ||
    dependent !== anchor ||
    !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, governor)), 'outcome')
  )
    return false;
  return childrenBy(g.tree, anchor, 'det').some((i) => wordAt(g.tree, i).feats['Definite'] === 'Def');
}

/** "des appels **exigeant** son départ": the demand is made, whatever becomes of what it asks. */
function isDemand(g: Grammar, { governor, dependent, verbal }: Step, { anchor, rule }: Trigger): boolean {
  if (verbal || rule.type !== 'REQUEST' || dependent !== anchor || dependent < governor) return false;
  return wordAt(g.tree, dependent).deprel === 'acl' && isPresentParticiple(wordAt(g.tree, dependent));
}

/** "une offre **saluée** par Madrid": what was done to the offer is not what it offers. */
function isBesideNoun(g: Grammar, { governor, dependent, verbal }: Step): boolean {
  const word = wordAt(g.tree, dependent);
  return (
    !verbal &&
    word.deprel === 'acl' &&
    word.index > governor &&
    isPastParticiple(word) &&
    childrenBy(g.tree, dependent, 'obl:agent').length > 0
  );
}
