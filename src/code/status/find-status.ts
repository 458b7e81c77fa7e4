/** How sure an event is and when. In: a trigger, and the triggers around it. Out: its status, or `drop` where the words name no act (purpose, the writer's advice). */
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, governs, hasRel, isVerbal, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import { isPresentParticiple } from '../tree/verb-group.js';
import type { Trigger } from '../triggers/trigger.js';
import { lessCertain, type Verdict } from './combine.js';
import { isSupposed, markVerdict } from './marks.js';
import { nounStatus } from './noun-status.js';
import { operatorAt } from './operator.js';
import { ownStatus } from './own-status.js';

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
  else if (isClause) join(joined, ownStatus(g, trigger.anchor), 'fr.own-status');
  else join(joined, nounStatus(g, trigger), 'fr.noun-status');
  if (isAsked(g, trigger)) join(joined, 'hypothetical', 'fr.question');
  const embeddedBy = climb(g, trigger, triggers, joined);
  return { verdict: joined.verdict, rules: joined.rules, embeddedBy };
}

/** Joins what the governors say; @returns the event whose content this is, which ends the way up. */
function climb(g: Grammar, trigger: Trigger, triggers: readonly Trigger[], joined: Joined): Trigger | null {
  for (const step of steps(g, trigger)) {
    const by = embedder(g, step, trigger, triggers);
    if (by?.rule.embeds) {
      join(joined, by.rule.embeds, by.rule.id);
      // "condamne l'attaque" tells the attack as known; "appelle à libérer" makes the release his own words
      return by.rule.embeds === 'occurred' ? null : by;
    }
    if (isPartOf(g, step, trigger, triggers)) return null;
    if (!joinOperator(g, step, trigger, joined) && isPresupposed(g, step, trigger)) return null;
  }
  return null;
}

function embedder(g: Grammar, step: Step, trigger: Trigger, triggers: readonly Trigger[]): Trigger | undefined {
  if (!isContent(g, step.dependent)) return undefined;
  return triggers.find(
    (t) =>
      t !== trigger &&
      (t.anchor === step.governor || t.words.includes(step.governor)) &&
      t.rule.embeds &&
      governsBySlot(g, t, step.dependent),
  );
}

/** "appelle à la levée **des sanctions**": what another event noun ends or bears on is there already; "l'annonce d'**une attaque**" is not. */
function isPartOf(g: Grammar, step: Step, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  if (step.dependent !== trigger.anchor || !hasRel(wordAt(g.tree, step.dependent), 'nmod')) return false;
  const definite = childrenBy(g.tree, step.dependent, 'det').some((i) => wordAt(g.tree, i).feats['Definite'] === 'Def');
  const whole = triggers.find((t) => t !== trigger && t.anchor === step.governor);
  return definite && whole !== undefined && !whole.rule.embeds && whole.rule.type !== trigger.rule.type;
}

/** "exhorte à lever **les sanctions**", "tente de calmer **la contestation**": what a plain verb acts upon is there already, whatever becomes of the verb. */
function isPresupposed(g: Grammar, step: Step, trigger: Trigger): boolean {
  // "se mobiliser **pour des manifestations**": what one acts for is not there yet; "impliqué dans" says only the part one has
  if (prepositionOf(g.tree, step.dependent) === 'pour' || isInvolved(g, step.dependent)) return false;
  return !isClauseHead(g, step.dependent) && step.verbal && trigger.carrier?.verb !== step.governor;
}

/** @returns whether an operator joins the two. */
function joinOperator(g: Grammar, step: Step, trigger: Trigger, joined: Joined): boolean {
  const operator = isContent(g, step.dependent) ? operatorAt(g, step.governor, step.dependent) : null;
  if (!operator) {
    join(joined, step.marked ? markVerdict(g, step.dependent, trigger.rule.type) : unsaid(g, step), 'fr.clause');
    return false;
  }
  if (operator.embeds && !isDone(g, step.governor)) join(joined, operator.embeds, operator.id);
  if (step.verbal && !isExpected(g, step.governor) && !isUnended(g, step.governor))
    join(joined, ownStatus(g, step.governor), 'fr.operator-form');
  return true;
}

/** "les autorités **ne parlent pas** d'enlèvement", "**il n'y a pas eu** de soldats tués": what a negated verb leaves of its object. */
function unsaid(g: Grammar, { governor, dependent }: Step): Verdict {
  const lemma = g.verbLemma(governor);
  if (lemma === null || !g.group(governor).negated || !hasRel(wordAt(g.tree, dependent), 'obj', 'obl', 'ccomp'))
    return 'occurred';
  if (lemma === 'avoir') return 'not_occurred';
  if (lemma === 'exclure') return 'hypothetical';
  return /^(confirmer|parler|évoquer|mentionner|authentifier)$/.test(lemma) ? 'unconfirmed' : 'occurred';
}

/** "L'armée va-t-elle **attaquer** ?": a question states nothing; what its relative clauses tell is told. */
function isAsked(g: Grammar, trigger: Trigger): boolean {
  const last = [...g.tree.words].reverse().find((w) => !/^[»"”’'\s]+$/.test(w.form));
  if (last?.form !== '?') return false;
  return (
    !pathUp(g.tree, trigger.anchor).some((i) => hasRel(wordAt(g.tree, i), 'acl:relcl', 'acl')) &&
    g.verbLemma(trigger.anchor) !== null
  );
}

interface Step {
  readonly governor: number;
  readonly dependent: number;
  readonly verbal: boolean;
  /** Is the dependent a clause under a mark of its own ("si", "pour", "sans")? */
  readonly marked: boolean;
}

/** What colours the support verb colours its noun: "soupçonnée d'**être impliquée** dans des attaques". */
function startOf(g: Grammar, { anchor, carrier }: Trigger): number {
  if (!carrier || wordAt(g.tree, carrier.verb).head === anchor) return anchor;
  return governs(g.tree, carrier.verb, anchor) ? carrier.verb : anchor;
}

/** The links from the trigger upward that can colour it. Relative clauses and free modifiers end the way. */
function steps(g: Grammar, trigger: Trigger): Step[] {
  const found: Step[] = [];
  const path = pathUp(g.tree, startOf(g, trigger));
  for (let i = 0; i + 1 < path.length && i < HIGHEST; i++) {
    const dependent = path[i] as number;
    const governor = path[i + 1] as number;
    if (endsTheWay(g, dependent, governor) || isNamingParticiple(g, dependent, governor)) break;
    if (hasRel(wordAt(g.tree, dependent), 'conj')) continue;
    found.push(stepOf(g, dependent, governor));
    if (hasRel(wordAt(g.tree, dependent), 'advcl') && !operatorAt(g, governor, dependent)) break;
  }
  return found;
}

const HIGHEST = 8;

function isClauseHead(g: Grammar, index: number): boolean {
  return isVerbal(g.tree, index) || g.verbLemma(index) !== null;
}

function stepOf(g: Grammar, dependent: number, governor: number): Step {
  const word = wordAt(g.tree, dependent);
  const marked = isClauseHead(g, dependent) && hasRel(word, 'advcl', 'acl', 'xcomp', 'ccomp', 'obl');
  return { governor, dependent, verbal: isClauseHead(g, governor), marked };
}

function endsTheWay(g: Grammar, dependent: number, governor: number): boolean {
  const word = wordAt(g.tree, dependent);
  if (word.deprel === 'acl:relcl' || hasRel(word, 'parataxis')) return true;
  const nominal = !isClauseHead(g, dependent);
  if (hasRel(word, 'conj')) return !nominal && isNewClause(g, dependent, governor);
  if (!nominal) return false;
  if (!isArgument(g, dependent)) return true;
  return hasRel(word, 'nsubj') && isClauseHead(g, governor) && !isPassiveSubject(g, governor);
}

/** "les hommes, **arrêtés** en mai, seront jugés": what tells who they are is told, whatever becomes of them; "aucun soldat **tué**" is not. */
function isNamingParticiple(g: Grammar, participle: number, noun: number): boolean {
  if (wordAt(g.tree, participle).deprel !== 'acl' || g.group(participle).form !== 'participle') return false;
  if (isPresentParticiple(wordAt(g.tree, participle))) return false;
  const definite = childrenBy(g.tree, noun, 'det').some((i) => wordAt(g.tree, i).feats['Definite'] === 'Def');
  return definite || wordAt(g.tree, noun).upos === 'PROPN';
}

/** "accuse X d'avoir tué, mais X **nie**": a finite verb is no conjunct of an infinitive. */
function isNewClause(g: Grammar, conjunct: number, first: number): boolean {
  return g.group(conjunct).form === 'finite' && isClauseHead(g, first) && g.group(first).form !== 'finite';
}

function isPassiveSubject(g: Grammar, verb: number): boolean {
  return g.group(verb).passive;
}

/** "craint **une attaque**", "appelle **à la libération**", "risque **d'attaque**" against "parlait **lors d'une visite**". */
function isArgument(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, noun);
  if (hasRel(word, 'obj', 'obl:arg', 'nsubj', 'iobj', 'xcomp')) return true;
  const preposition = childrenBy(g.tree, noun, 'case').map((i) => lemmaOf(wordAt(g.tree, i)));
  if (hasRel(word, 'nmod', 'obl') && preposition.some((p) => ['de', "d'", 'à', 'contre', 'pour'].includes(p)))
    return true;
  return isInvolved(g, noun);
}

/** "soupçonné d'être **impliqué dans** des attaques": as sure as the part one had in them. */
function isInvolved(g: Grammar, noun: number): boolean {
  const { head } = wordAt(g.tree, noun);
  if (head < 0 || prepositionOf(g.tree, noun) !== 'dans') return false;
  return /^(impliquer|mêler|tremper|compromettre)$/.test(g.verbLemma(head) ?? '');
}

/** What a word governs as its content: a clause, an infinitive under à, de or pour, an object. "réclament…, **fustigeant**", "**après avoir** reçu" stand beside it. */
function isContent(g: Grammar, dependent: number): boolean {
  const word = wordAt(g.tree, dependent);
  if (!hasRel(word, 'advcl', 'parataxis')) return true;
  const marks = childrenBy(g.tree, dependent, 'mark', 'case').map((i) => lemmaOf(wordAt(g.tree, i)));
  return g.group(dependent).form === 'infinitive' && marks.some((m) => m === 'à' || m === 'de');
}

/** "**devrait** rendre hommage": expected, not merely possible. */
function isExpected(g: Grammar, verb: number): boolean {
  return g.verbLemma(verb) === 'devoir' && g.group(verb).mood === 'Cnd' && !g.group(verb).negated;
}

/** "les combats n'**ont** pas **cessé**", "l'enquête n'est pas **terminée**": what has not ended goes on. */
function isUnended(g: Grammar, verb: number): boolean {
  return g.group(verb).negated && /^(cesser|finir|terminer|achever|arrêter)$/.test(g.verbLemma(verb) ?? '');
}

/** "**ont dû** fuir", "**a pu** quitter": in the past perfect these are done; "doit", "devait", "pourrait" are not. */
function isDone(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  if (lemma === null || !/^(devoir|pouvoir|falloir|savoir|aller)$/.test(lemma)) return false;
  const group = g.group(verb);
  return group.perfect && group.mood === 'Ind';
}

/** The content of a demand is its clause, infinitive, object or complement; never its recipient or its addressee. */
function governsBySlot(g: Grammar, by: Trigger, dependent: number): boolean {
  const word = wordAt(g.tree, dependent);
  if (hasRel(word, 'nsubj')) return g.group(by.anchor).passive;
  const recipients = by.rule.recipient.flatMap((slot) => by.slot(slot)).map((f) => f.head);
  if (recipients.includes(dependent) && g.classes(dependent).has('actor')) return false;
  return true;
}
