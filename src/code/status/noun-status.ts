/** What the clause around an event noun says of it. In: a nominal trigger. Out: its status: "aucune attaque", "un sommet se tiendra", "l'attaque aurait été menée par". */
import { bareForm } from '../../model/bare-form.js';
import { isDefinite } from '../claimants/presupposed.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { isBareDescription, listHead } from './bare-description.js';
import { isCalledOff } from './called-off.js';
import { fromClause } from './clause-around.js';
import { lessCertain, type Verdict } from './combine.js';
import { ownStatus } from './own-status.js';
import { isTalkedOf } from './talked-of.js';
import { isAnnounced, isAwaited, isCalledSoon, isPostponed, isSentSoon, isToCome } from './to-be-held.js';

export function nounStatus(g: Grammar, trigger: Trigger): Verdict {
  const noun = trigger.anchor;
  let verdict: Verdict = determined(g, trigger);
  const carrier = trigger.carrier;
  if (carrier) {
    verdict = lessCertain(verdict, ownStatus(g, carrier.verb));
    // "accusé d'avoir planifié **l'attaque**": one that everybody knows was not only planned
    const isKnown = carrier.support.embeds === 'planned' && g.group(carrier.verb).perfect && isDefinite(g, noun);
    if (carrier.support.embeds && !isKnown) verdict = lessCertain(verdict, carrier.support.embeds);
    // "une cérémonie **présidée par** le chef de l'État **aura lieu** lundi": a participle under the noun leaves the clause its say
    return wordAt(g.tree, carrier.verb).head === noun ? lessCertain(verdict, fromClause(g, noun)) : verdict;
  }
  return lessCertain(verdict, fromClause(g, noun));
}

/** "**aucune** attaque", "**sans** violence", "une **prochaine** visite", "une **éventuelle** attaque". */
function determined(g: Grammar, trigger: Trigger): Verdict {
  const noun = trigger.anchor;
  const around = childrenBy(g.tree, noun, 'det', 'amod', 'advmod').map((i) => lemmaOf(wordAt(g.tree, i)));
  const is = (name: string): boolean => around.some((lemma) => isOfClass(g.lexicon, lemma, name));
  if (around.some((l) => l === 'aucun' || l === 'nul')) return 'not_occurred';
  // "dispersés **sans heurts**": what is said is how calm it was
  // "une information qui résonne **comme un avertissement**": a likeness is no act
  if (['sans', 'comme'].includes(prepositionOf(g.tree, noun) ?? '')) return 'drop';
  if (isBareDescription(g, noun)) return 'drop';
  if (isHeadedFor(g, noun)) return 'hypothetical';
  if (isGivenUp(g, trigger)) return 'not_occurred';
  if (is('doubtful')) return 'hypothetical';
  if (is('upcoming') || (!isKilling(trigger) && isAnnounced(g, noun))) return 'planned';
  if (isAimedAt(g, trigger)) return 'hypothetical';
  if (isSentSoon(g, trigger) || isCalledSoon(g, trigger) || isPostponed(g, trigger)) return 'planned';
  if (isInCase(g, noun)) return 'hypothetical';
  if (is('alleged') || isAllegedBehind(g, noun)) return 'unconfirmed';
  if (isCharge(g, noun)) return 'unconfirmed';
  if (isEndAwaited(g, noun)) return 'hypothetical';
  if (isToCome(g, noun) || isAwaited(g, trigger)) return 'planned';
  return 'occurred';
}

/** "**Vers** une levée des sanctions ?": a sentence that opens so and has no verb only wonders. */
function isHeadedFor(g: Grammar, noun: number): boolean {
  const word = wordAt(g.tree, noun);
  return word.head < 0 && prepositionOf(g.tree, noun) === 'vers' && childrenBy(g.tree, noun, 'case').includes(0);
}

/** "un attentat **évité**", "la visite a été **annulée**" */
function isGivenUp(g: Grammar, trigger: Trigger): boolean {
  return isThwarted(g, trigger.anchor) || isCalledOff(g, trigger);
}

/** "un coup d'État **déjoué**", "un attentat **évité** de justesse" */
function isThwarted(g: Grammar, noun: number): boolean {
  return childrenBy(g.tree, noun, 'acl', 'amod').some(
    (i) => i > noun && g.verbLemma(i) !== null && isOfClass(g.lexicon, g.verbLemma(i), 'thwarting'),
  );
}

/** "une affaire de viols **présumés**": the adjective behind its noun, read as a participle. */
function isAllegedBehind(g: Grammar, noun: number): boolean {
  return childrenBy(g.tree, noun, 'acl').some(
    (i) => i === noun + 1 && isOfClass(g.lexicon, bareForm(wordAt(g.tree, i).form), 'alleged'),
  );
}

/** "l'élimination du chef rebelle, **annoncée** jeudi": a death is announced once it is there. */
function isKilling({ rule }: Trigger): boolean {
  return rule.toll === 'killed';
}

/** "**en cas d'**attaque", "dans l'hypothèse d'un retrait", "**sous peine de** sanctions" */
function isInCase(g: Grammar, noun: number): boolean {
  // "en cas de tirs **ou d'explosions**"
  const first = listHead(g, noun);
  const left = g.tree.words.slice(Math.max(0, first - 5), first).map((w) => w.form.toLowerCase());
  return /(?:en cas|sous peine|l['’] ?hypothèse|l['’] ?éventualité) (?:de|d['’])(?: (?:une?|des|nouvelles?|nouvel|nouveaux?|fortes?|lourdes?))*$/.test(
    left.join(' '),
  );
}

/** "des pourparlers **en vue d'un** cessez-le-feu": what is aimed at is not there. */
function isAimedAt(g: Grammar, trigger: Trigger): boolean {
  const { anchor, rule } = trigger;
  if (isTalkedOf(g, trigger)) return true;
  if (rule.type !== 'RETREAT' && rule.type !== 'AGREE') return false;
  const left = g.tree.words.slice(Math.max(0, anchor - 5), anchor).map((w) => w.form.toLowerCase());
  return /en vue (?:de|d['’])(?: (?:un|une|le|la|l['’]))*$/.test(left.join(' '));
}

/** "mis en examen **pour des viols**": what somebody is prosecuted for is alleged until he is judged; "pour **l'**attentat" took place, whoever did it. */
function isCharge(g: Grammar, noun: number): boolean {
  if (prepositionOf(g.tree, noun) !== 'pour' || isDefinite(g, noun)) return false;
  const mark = childrenBy(g.tree, noun, 'case')[0] ?? noun;
  const left = g.tree.words.slice(Math.max(0, mark - CHARGED), mark).map((w) => g.verbLemma(w.index) ?? lemmaOf(w));
  const is = (name: string): boolean => left.some((lemma) => isOfClass(g.lexicon, lemma, name));
  return is('prosecuting') && !is('convicting');
}

/** How many words before "pour" name the proceedings: "**mis en examen** jeudi au Puy pour". */
const CHARGED = 6;

/** "appelle à manifester **jusqu'au départ** du ministre", "restera fermé **jusqu'à la levée** du siège": the end that something yet to be done waits for. */
function isEndAwaited(g: Grammar, noun: number): boolean {
  const isUntil = childrenBy(g.tree, noun, 'case').some((i) => /^jusqu/i.test(wordAt(g.tree, i).form));
  const verb = wordAt(g.tree, noun).head;
  if (!isUntil || verb < 0 || g.verbLemma(verb) === null) return false;
  const { form, tense, mood } = g.group(verb);
  return form === 'infinitive' || tense === 'Fut' || mood === 'Cnd' || mood === 'Sub' || mood === 'Imp';
}
