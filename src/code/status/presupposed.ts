/** Acts that are taken for granted by the words around them. In: a link of the way up. Out: whether what stands above says nothing of the act any more. */
import type { EventType } from '../../model/codes.js';
import { isDefinite } from '../claimants/presupposed.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { isClauseHead, isInvolved, type Step } from './steps.js';

/** "appelle à la levée **des sanctions**": what another event noun ends or bears on is there already; "l'annonce d'**une attaque**" is not. */
export function isPartOf(g: Grammar, step: Step, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  if (step.dependent !== trigger.anchor || !hasRel(wordAt(g.tree, step.dependent), 'nmod')) return false;
  // "risque d'entraîner **une reprise** des combats": a phase that is new is not there, nor what it is of
  if (isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, step.governor)), 'phase') && !isDefinite(g, step.governor))
    return false;
  // "à l'issue de **leur** rencontre": a possessive takes it for known as an article does
  const definite = childrenBy(g.tree, step.dependent, 'det').some((i) => {
    const { feats } = wordAt(g.tree, i);
    return feats['Definite'] === 'Def' || feats['Poss'] === 'Yes';
  });
  const whole = triggers.find((t) => t !== trigger && t.anchor === step.governor);
  if (definite && whole === undefined && isPlain(g, step.governor)) return true;
  if (!definite || whole === undefined || whole.rule.type === trigger.rule.type) return false;
  // "le refus **des demandes**": what is refused was asked for
  return !whole.rule.embeds || (whole.rule.type === 'REJECT' && trigger.rule.type === 'REQUEST');
}

/** "exhorte à lever **les sanctions**", "tente de calmer **la contestation**": what a plain verb acts upon is there already, whatever becomes of the verb. */
export function isPresupposed(g: Grammar, step: Step, trigger: Trigger): boolean {
  // "se mobiliser **pour des manifestations**": what one acts for is not there yet; "impliqué dans" says only the part one has
  const isAim = step.dependent === trigger.anchor && prepositionOf(g.tree, step.dependent) === 'pour';
  if (isAim || isInvolved(g, step.dependent)) return false;
  if (isLaidTo(g, step, trigger) || isBroughtAbout(g, step)) return false;
  if (step.dependent === trigger.anchor && isMadeAnew(g, step)) return false;
  return !isClauseHead(g, step.dependent) && step.verbal && trigger.carrier?.verb !== step.governor;
}

/** "avaient appelé à **cette** manifestation": what is told of as past, and pointed at, took place. */
export function isTakenUp(g: Grammar, { governor, dependent }: Step, { anchor }: Trigger): boolean {
  if (dependent !== anchor) return false;
  const isPast = childrenBy(g.tree, governor, 'aux').some((i) => wordAt(g.tree, i).feats['Tense'] === 'Imp');
  return isPast && childrenBy(g.tree, dependent, 'det').some((i) => lemmaOf(wordAt(g.tree, i)) === 'ce');
}

/** "pourrait **provoquer une révolte**", "risque de **donner lieu à de nouveaux heurts**": what is only to be brought about is as sure as that. */
function isBroughtAbout(g: Grammar, { governor, dependent }: Step): boolean {
  if (isDefinite(g, dependent) || !hasRel(wordAt(g.tree, dependent), 'obj', 'obl')) return false;
  const lemma = g.verbLemma(governor);
  const [object] = childrenBy(g.tree, governor, 'obj');
  const locution = object === undefined ? lemma : `${lemma} ${wordAt(g.tree, object).form.toLowerCase()}`;
  return isOfClass(g.lexicon, lemma, 'brings-about') || isOfClass(g.lexicon, locution, 'brings-about');
}

/** "se sont engagés à cesser **les hostilités**", "veut suspendre **la grève**": what is to end is there. */
export function isEnded(g: Grammar, { governor, dependent }: Step, { anchor }: Trigger): boolean {
  if (dependent !== anchor || !hasRel(wordAt(g.tree, dependent), 'obj') || !isDefinite(g, anchor)) return false;
  return isOfClass(g.lexicon, g.verbLemma(governor), 'ending');
}

/** "la possibilité de **construire une alliance**", "appelle à **trouver un accord**": what an infinitive brings about is not there yet. */
function isMadeAnew(g: Grammar, { governor, dependent }: Step): boolean {
  if (!hasRel(wordAt(g.tree, dependent), 'obj') || g.group(governor).form !== 'infinitive') return false;
  return childrenBy(g.tree, dependent, 'det').some((i) => wordAt(g.tree, i).feats['Definite'] === 'Ind');
}

/** "soupçonné **d'avoir commandité** une attaque": as sure as what he is said to have done. */
function isLaidTo(g: Grammar, { governor, dependent }: Step, { anchor }: Trigger): boolean {
  const auxiliary = childrenBy(g.tree, governor, 'aux').some((i) => wordAt(g.tree, i).feats['VerbForm'] === 'Inf');
  const isObject = dependent === anchor && hasRel(wordAt(g.tree, dependent), 'obj');
  return auxiliary && isObject && !isDefinite(g, dependent);
}

/** "ont manifesté **pour dénoncer** la fermeture", "a saisi la cour **pour contester** le vote": what a protest or a suit is for is no second act; what a crowd demands ("pour **exiger** leurs salaires") is one. */
export function isProtested(g: Grammar, step: Step, { rule }: Trigger, triggers: readonly Trigger[]): boolean {
  if (!step.marked || g.group(step.dependent).form !== 'infinitive') return false;
  return triggers.some((t) => says(t, rule.type) && [t.anchor, t.carrier?.verb, ...t.words].includes(step.governor));
}

/** Gathering blames, though a demand or a refusal stands for itself; a suit does all three. */
function says({ rule }: Trigger, type: EventType): boolean {
  if (rule.type === 'PROTEST') return type === 'ACCUSE' || type === 'PROTEST';
  const isSuit = rule.type === 'ACCUSE' && rule.mode !== 'disapprove' && rule.contexts.includes('legal');
  return isSuit && (type === 'ACCUSE' || type === 'REQUEST' || type === 'REJECT');
}

/** "les éléments **de l'enquête**", "les décisions **du sommet**": of a noun that neither colours nor holds the act, which is known. */
function isPlain(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, noun);
  const classes = g.classes(noun);
  if (word.upos !== 'NOUN' || ['quantity', 'occur', 'holding'].some((c) => classes.has(c))) return false;
  return !g.lexicon.events.operators.has(lemmaOf(word));
}
