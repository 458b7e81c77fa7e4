/** What the form of a governing verb says of what it governs. In: the verb. Out: done, expected, performed, to come, unsaid. */
import { isDefinite } from '../claimants/presupposed.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Verdict } from './combine.js';
import { isSi } from './own-status.js';
import type { Step } from './steps.js';

/** "**devrait** rendre hommage": expected, not merely possible. */
export function isExpected(g: Grammar, verb: number): boolean {
  return g.verbLemma(verb) === 'devoir' && g.group(verb).mood === 'Cnd' && !g.group(verb).negated;
}

/** "les combats n'**ont** pas **cessé**", "l'enquête n'est pas **terminée**": what has not ended goes on. */
export function isUnended(g: Grammar, verb: number): boolean {
  return g.group(verb).negated && /^(cesser|finir|terminer|achever|arrêter)$/.test(g.verbLemma(verb) ?? '');
}

/** "la frontière **restera** fermée jusqu'à nouvel ordre": what lasts until then is so already; "restera fermée lundi" is still to come. */
export function isKept(g: Grammar, verb: number): boolean {
  if (!/^(rester|demeurer)$/.test(g.verbLemma(verb) ?? '') || g.group(verb).negated) return false;
  const behind = g.tree.words.slice(verb + 1);
  return behind.some((w, i) => /^jusqu/i.test(w.form) || (w.form === 'tant' && /^qu/i.test(behind[i + 1]?.form ?? '')));
}

/** "l'armée **est appelée à** renforcer le poste": nobody calls; it is to come. */
export function isDestined(g: Grammar, verb: number): boolean {
  if (g.verbLemma(verb) !== 'appeler' || childrenBy(g.tree, verb, 'obl:agent').length > 0) return false;
  return g.group(verb).passive && !g.group(verb).negated;
}

/** "**nous voulons remercier** les soldats", "**a souhaité rendre** hommage": words wished for by their speaker, or in the past, are said thereby. */
export function isPerformed(g: Grammar, verb: number, trigger: Trigger): boolean {
  if (!/^(vouloir|souhaiter|désirer|tenir|aimer)$/.test(g.verbLemma(verb) ?? '') || g.group(verb).negated) return false;
  if (!/^(SUPPORT|ACCUSE|REQUEST)$/.test(trigger.rule.type)) return false;
  const first = childrenBy(g.tree, verb, 'nsubj').some((i) => /^(je|j['’]|nous|on)$/i.test(wordAt(g.tree, i).form));
  return first || g.group(verb).perfect;
}

/** "**ont tenté de** prendre la base", "**tentent** en vain de s'emparer de la ville": the blow was struck, whatever it led to; "ont tenté de **tuer** le maire", "de **dynamiter** le pont" name what it led to, which nobody says. */
export function isStruckAt(g: Grammar, verb: number, { rule }: Trigger): boolean {
  if (rule.type !== 'ASSAULT' || !/^(tenter|essayer)$/.test(g.verbLemma(verb) ?? '')) return false;
  if (rule.mode === 'abduct' || rule.mode === 'destroy' || rule.toll !== undefined) return false;
  const group = g.group(verb);
  const isTried = group.perfect || (group.form === 'finite' && /^(Pres|Imp|Past)$/.test(group.tense ?? ''));
  return isTried && group.mood === 'Ind' && !group.negated;
}

/** "**viendra** soutenir l'opération": an infinitive that a verb of motion in the future leads to. */
export function isComingTo(g: Grammar, { governor, dependent }: Step): boolean {
  if (!/^(venir|revenir|partir|aller)$/.test(g.verbLemma(governor) ?? '')) return false;
  const group = g.group(governor);
  return group.tense === 'Fut' && !group.negated && g.group(dependent).form === 'infinitive';
}

/** "est détenu **en attendant** son procès": until when, not what is to be told. */
export function isWaitedFor(g: Grammar, { governor, verbal }: Step): boolean {
  if (!verbal || g.verbLemma(governor) !== 'attendre') return false;
  return wordAt(g.tree, governor).form === 'attendant' && g.tree.words[governor - 1]?.form.toLowerCase() === 'en';
}

/** "**ont dû** fuir", "**a pu** quitter": in the past perfect these are done; "doit", "devait", "pourrait" are not. */
export function isDone(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  if (lemma === null || !/^(devoir|pouvoir|falloir|savoir|aller)$/.test(lemma)) return false;
  const group = g.group(verb);
  // "dit **n'avoir pu** évacuer que onze blessés"
  if (group.perfect && group.form === 'infinitive') return true;
  return group.perfect && group.mood === 'Ind' && wordAt(g.tree, verb).feats['VerbForm'] !== 'Fin';
}

/** What an authority decides is done by being decided: "**a décidé** de fermer la frontière"; sending troops is not. */
const DECREED = /^(COERCE|SANCTION|RETREAT|REJECT)$/;

/** "**a décidé** de rappeler son ambassadeur", "**décident** de fuir"; "décidera", "pourrait décider" are yet to come. */
export function isDecreed(g: Grammar, verb: number, trigger: Trigger): boolean {
  if (DECREED.test(trigger.rule.type) && isDecisionTaken(g, verb)) return true;
  if (!/^(décider|résoudre|choisir|opter)$/.test(g.verbLemma(verb) ?? '') || !DECREED.test(trigger.rule.type))
    return false;
  const group = g.group(verb);
  return group.mood === 'Ind' && group.tense !== 'Fut' && !group.negated;
}

/** "**la décision** de fermer la base a surpris", "a pris **la décision** d'expulser"; "une décision", "prendra la décision", "attend la décision" leave it to come. */
function isDecisionTaken(g: Grammar, noun: number): boolean {
  const { lemma, head } = wordAt(g.tree, noun);
  if (lemma !== 'décision' || !isDefinite(g, noun)) return false;
  if (head < 0 || g.verbLemma(head) === null) return true;
  const group = g.group(head);
  const isAwaited = /^(attendre|espérer|redouter|craindre|demander|réclamer|exiger|souhaiter)$/.test(
    g.verbLemma(head) ?? '',
  );
  if (isAwaited || g.verbLemma(head) !== 'prendre') return !isAwaited;
  const isTold = group.perfect || (group.form === 'finite' && group.tense !== 'Fut');
  return isTold && group.mood !== 'Cnd' && !group.negated && !hasSi(g, head);
}

/** "**si** l'armée prenait la décision" */
function hasSi(g: Grammar, verb: number): boolean {
  return childrenBy(g.tree, verb, 'mark').some((i) => isSi(g, i));
}

/** "les autorités **ne parlent pas** d'enlèvement", "**il n'y a pas eu** de soldats tués": what a negated verb leaves of its object. */
export function unsaid(g: Grammar, governor: number, dependent: number): Verdict {
  const lemma = g.verbLemma(governor);
  if (lemma === null || !g.group(governor).negated || !hasRel(wordAt(g.tree, dependent), 'obj', 'obl', 'ccomp'))
    return 'occurred';
  if (lemma === 'avoir') return 'not_occurred';
  if (lemma === 'exclure') return 'hypothetical';
  return /^(confirmer|parler|évoquer|mentionner|authentifier)$/.test(lemma) ? 'unconfirmed' : 'occurred';
}
