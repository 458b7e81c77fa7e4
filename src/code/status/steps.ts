/** The way up from an act to what may colour it. In: a trigger. Out: the links of the tree, nearest first, up to where a clause stands on its own. */
import { isDefinite } from '../claimants/presupposed.js';
import { isSetting } from '../claimants/setting.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { isRelative } from '../slots/relative.js';
import { isInfinitiveBeside } from '../slots/second-infinitive.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, governs, hasRel, isVerbal, lemmaOf, pathUp, wordAt } from '../tree/tree.js';
import { isPresentParticiple } from '../tree/verb-group.js';
import type { Trigger } from '../triggers/trigger.js';
import { isSpoken } from './marks.js';
import { operatorAt } from './operator.js';
import { isForgotten, isRecalled } from './recalled.js';

/** How many links up may colour an act: beyond that nothing is said of it any more. */
const HIGHEST = 8;

export interface Step {
  readonly governor: number;
  readonly dependent: number;
  readonly verbal: boolean;
  /** Is the dependent a clause under a mark of its own ("si", "pour", "sans")? */
  readonly marked: boolean;
}

/** What colours the support verb colours its noun: "soupçonnée d'**être impliquée** dans des attaques". */
function startOf(g: Grammar, { anchor, carrier }: Trigger): number {
  if (!carrier || wordAt(g.tree, carrier.verb).head === anchor) return anchor;
  // "accepte de **suspendre son offensive**": what colours the end says nothing of the act
  if (isOfClass(g.lexicon, g.verbLemma(carrier.verb), 'ending') && isDefinite(g, anchor)) return anchor;
  return governs(g.tree, carrier.verb, anchor) ? carrier.verb : anchor;
}

/** The links from the trigger upward that can colour it. Relative clauses and free modifiers end the way. */
export function steps(g: Grammar, trigger: Trigger): Step[] {
  const found: Step[] = [];
  const path = pathUp(g.tree, startOf(g, trigger));
  for (let i = 0; i + 1 < path.length && i < HIGHEST; i++) {
    const dependent = path[i] as number;
    const governor = path[i + 1] as number;
    if (endsTheWay(g, dependent, governor) || isNamingParticiple(g, dependent, governor)) break;
    if (hasRel(wordAt(g.tree, dependent), 'conj') && !isSecondInfinitive(g, dependent, governor)) continue;
    if (isListed(g, dependent, governor)) continue;
    const isKnown = isRecalled(g, dependent, governor);
    if (isKnown && isForgotten(g, dependent, governor)) break;
    found.push(stepOf(g, dependent, governor));
    if (isKnown || isDoneBefore(g, dependent)) break;
    if (
      hasRel(wordAt(g.tree, dependent), 'advcl') &&
      !operatorAt(g, governor, dependent) &&
      !isMeant(g, governor, trigger)
    )
      break;
  }
  return found;
}

/** "sont invités à **se rassembler** pour rendre hommage": what the gathering says is asked for with it. */
function isMeant(g: Grammar, governor: number, { rule }: Trigger): boolean {
  return isSpoken(rule) && g.group(governor).form === 'infinitive';
}

/** "**après** avoir démenti" */
export function isAfterwards(g: Grammar, clause: number): boolean {
  return childrenBy(g.tree, clause, 'mark').some((i) => lemmaOf(wordAt(g.tree, i)) === 'après');
}

/** "devra rester en prison **après avoir été condamné**": over before what lies ahead. */
function isDoneBefore(g: Grammar, clause: number): boolean {
  return isAfterwards(g, clause) && hasRel(wordAt(g.tree, clause), 'advcl') && g.group(clause).perfect;
}

/** "appelle à être prudent et **à prêter** main-forte": an infinitive hung beside a finite verb is its complement, as the one before it. */
function isSecondInfinitive(g: Grammar, conjunct: number, first: number): boolean {
  return isClauseHead(g, first) && isInfinitiveBeside(g, conjunct, first);
}

/** "il faut recruter des maîtres, **rouvrir** les écoles et dialoguer": a bare infinitive behind another is the next of the list, whatever the parser called it. */
function isListed(g: Grammar, dependent: number, governor: number): boolean {
  if (!hasRel(wordAt(g.tree, dependent), 'advcl') || dependent < governor || !isClauseHead(g, governor)) return false;
  const isBare = childrenBy(g.tree, dependent, 'mark', 'case').length === 0;
  return isBare && g.group(dependent).form === 'infinitive' && g.group(governor).form === 'infinitive';
}

export function isClauseHead(g: Grammar, index: number): boolean {
  return isVerbal(g.tree, index) || g.verbLemma(index) !== null;
}

function stepOf(g: Grammar, dependent: number, governor: number): Step {
  const word = wordAt(g.tree, dependent);
  const marked = isClauseHead(g, dependent) && hasRel(word, 'advcl', 'acl', 'xcomp', 'ccomp', 'csubj', 'obl', 'conj');
  return { governor, dependent, verbal: isClauseHead(g, governor), marked };
}

function endsTheWay(g: Grammar, dependent: number, governor: number): boolean {
  const word = wordAt(g.tree, dependent);
  if (word.deprel === 'acl:relcl' || hasRel(word, 'parataxis') || hasRelative(g, dependent)) return true;
  const nominal = !isClauseHead(g, dependent);
  if (hasRel(word, 'conj')) return !nominal && isNewClause(g, dependent, governor);
  if (!nominal) return false;
  if (!isArgument(g, dependent) || isCircumstance(g, dependent, governor) || isSetting(g, dependent)) return true;
  return hasRel(word, 'nsubj') && isClauseHead(g, governor) && !isPassiveSubject(g, governor);
}

/** "que le président a acceptée **au cours d'un entretien**": when it was done, no part of what was; "veut parler **à l'issue** du sommet" is all to come. */
function isCircumstance(g: Grammar, noun: number, verb: number): boolean {
  if (!hasRel(wordAt(g.tree, noun), 'obl') || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, noun)), 'moment'))
    return false;
  return g.verbLemma(verb) !== null && /^(finite|participle)$/.test(g.group(verb).form);
}

/** "espère inverser le rapport de forces au Sahel, **où** les groupes **ont multiplié** les attaques": a relative clause, whatever the parser joined it to. */
function hasRelative(g: Grammar, clause: number): boolean {
  return (
    hasRel(wordAt(g.tree, clause), 'conj') &&
    childrenBy(g.tree, clause, 'nsubj', 'obl', 'advmod').some((i) => isRelative(wordAt(g.tree, i)))
  );
}

/** "les hommes, **arrêtés** en mai, seront jugés": what tells who they are is told, whatever becomes of them; "aucun soldat **tué**" is not. */
function isNamingParticiple(g: Grammar, participle: number, noun: number): boolean {
  if (wordAt(g.tree, participle).deprel !== 'acl' || g.group(participle).form !== 'participle') return false;
  if (isPresentParticiple(wordAt(g.tree, participle))) return false;
  if (isDoneBy(g, participle, noun)) return true;
  const definite = childrenBy(g.tree, noun, 'det').some((i) => wordAt(g.tree, i).feats['Definite'] === 'Def');
  return definite || wordAt(g.tree, noun).upos === 'PROPN';
}

/** "s'opposent à un blocus, **réclamé par la capitale**": behind a comma, what somebody did is told. */
function isDoneBy(g: Grammar, participle: number, noun: number): boolean {
  const isApart = participle > noun && g.tree.words[participle - 1]?.form === ',';
  return isApart && childrenBy(g.tree, participle, 'obl:agent').length > 0;
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
  if (isFrontedState(g, noun)) return false;
  const preposition = childrenBy(g.tree, noun, 'case').map((i) => lemmaOf(wordAt(g.tree, i)));
  if (hasRel(word, 'nmod', 'obl') && preposition.some((p) => ['de', "d'", 'à', 'contre', 'pour'].includes(p)))
    return true;
  return isInvolved(g, noun);
}

/** "**De passage** à Kolani, le ministre a promis une aide": where he was as he promised, no part of the promise. */
function isFrontedState(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, noun);
  const isBare = childrenBy(g.tree, noun, 'det').length === 0;
  return isBare && hasRel(word, 'obl') && noun < word.head && prepositionOf(g.tree, noun) === 'de';
}

/** "soupçonné d'être **impliqué dans** des attaques": as sure as the part one had in them. */
export function isInvolved(g: Grammar, noun: number): boolean {
  const { head } = wordAt(g.tree, noun);
  if (head < 0 || prepositionOf(g.tree, noun) !== 'dans') return false;
  return /^(impliquer|mêler|tremper|compromettre)$/.test(g.verbLemma(head) ?? '');
}
