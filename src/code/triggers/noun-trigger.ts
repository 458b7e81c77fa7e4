/** The event that a noun names. In: a noun of a sentence. Out: its trigger, by the best rule of its lemma, or null where it only classifies, generalises or judges. */
import type { EventType } from '../../model/codes.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { besideCarrier } from '../slots/beside-carrier.js';
import type { Filler } from '../slots/filler.js';
import { nounSlot } from '../slots/noun-frame.js';
import { type Carrier, carrierOf } from '../slots/support.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { isBesetting } from './besetting.js';
import { isByMeansOf } from './by-means.js';
import { candidates } from './candidates.js';
import { isListedCharge } from './charged.js';
import { choose } from './choose.js';
import type { SlotOf } from './conditions.js';
import { isInGeneral } from './general.js';
import { isNamedStruggle, isOfName } from './named.js';
import { isInTitleOfWork } from './titled.js';
import type { NearMiss, Trigger } from './trigger.js';

export function nounTrigger(g: Grammar, index: number, misses: NearMiss[]): Trigger | null {
  const word = wordAt(g.tree, index);
  const lemma = lemmaOf(word);
  // "représailles" may have kept its plural in the lexicon only.
  const key = g.lexicon.events.nouns.has(lemma) ? lemma : word.form.toLowerCase();
  const rules = g.lexicon.events.nouns.get(key);
  if (!rules || [isClassifier, isOfName, isByMeansOf, isBesetting].some((says) => says(g, index))) return null;
  if (isInTitleOfWork(g, index) || (rules[0]?.type === 'ASSAULT' && isNamedStruggle(g, index))) return null;
  const carrier = carrierOf(g, index);
  const slot: SlotOf = (name) => {
    if (name === 'subj') return carrier?.subjects ?? [];
    const own = nounSlot(g, index, name);
    return own.length > 0 || carrier === null ? own : carriedSlot(g, index, carrier, name);
  };
  const chosen = choose(g, index, candidates(g, rules, key, index), slot, misses, (words, own) => onAny(g, words, own));
  if (chosen && GENERIC.has(chosen.rule.type) && namesNoAct(g, index)) return null;
  // "poursuivi pour **appel** à l'insurrection": what he is tried for
  if (chosen?.rule.type === 'REQUEST' && isListedCharge(g, index)) return null;
  if (chosen?.rule.type === 'COOPERATE' && isOfPact(g, index)) return null;
  // "un attentat suicide **contre l'église**" may hang on the second word
  const wide: SlotOf = (name) => {
    const own = slot(name);
    if (own.length > 0 || !chosen || !['contre', 'par', 'de'].includes(name)) return own;
    return chosen.words.filter((i) => i !== index).flatMap((i) => nounSlot(g, i, name));
  };
  return chosen && { rule: chosen.rule, anchor: index, words: chosen.words, slot: wide, carrier };
}

/** What fills a slot of the noun beside the verb that carries it: "**l'ONG** a formulé de vives critiques": who utters them makes them. */
function carriedSlot(g: Grammar, noun: number, { verb, actors }: Carrier, name: string): Filler[] {
  const beside = besideCarrier(g, noun, verb, name);
  const isUttered = name === 'par' && isOfClass(g.lexicon, g.verbLemma(verb), 'utters');
  return isUttered && beside.length === 0 ? actors.filter((f) => g.classes(f.head).has('actor')) : beside;
}

/** "un coup d'État **constitutionnel**": the adjective may hang on any word of the name. */
function onAny(g: Grammar, words: readonly number[], slot: SlotOf): SlotOf {
  return (name) => (name === 'adj' ? words.flatMap((i) => nounSlot(g, i, name)) : slot(name));
}

/** "un centre **d'hébergement**", "la politique **d'accueil**", "un hélicoptère **d'assaut**": bare behind "de", the noun says what kind of thing it is. */
function isClassifier(g: Grammar, index: number): boolean {
  if (isBesideUnit(g, index)) return true;
  const { head } = wordAt(g.tree, index);
  if (head < 0 || head > index || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'classified')) return false;
  return prepositionOf(g.tree, index) === 'de' && childrenBy(g.tree, index, 'det', 'nummod').length === 0;
}

/** "l'accord **de coopération** avec Paris", "les relations **de coopération**": what a paper is about; whether they work together it does not say. */
function isOfPact(g: Grammar, index: number): boolean {
  const { head } = wordAt(g.tree, index);
  if (head < 0 || head > index || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'pact')) return false;
  return prepositionOf(g.tree, index) === 'de' && childrenBy(g.tree, index, 'det').length === 0;
}

/** "la **cellule enquête** de la radio": a noun right behind the unit that it names. */
function isBesideUnit(g: Grammar, index: number): boolean {
  const before = g.tree.words[index - 1];
  return (
    before?.upos === 'NOUN' &&
    before.form !== before.form.toUpperCase() &&
    isOfClass(g.lexicon, lemmaOf(before), 'unit')
  );
}

/** Acts that are seen; of what one may do ("exclut **tout** dialogue") the refusal says something all the same. */
const GENERIC: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'SANCTION']);

function namesNoAct(g: Grammar, index: number): boolean {
  return isGeneric(g, index) || isJudgement(g, index) || isInGeneral(g, index) || isListedCharge(g, index);
}

/** "contre **toute** violence", "**tout** acte d'agression": any at all, none that happened. "**toutes** les violences" are those known. */
function isGeneric(g: Grammar, index: number): boolean {
  const above = wordAt(g.tree, index).head;
  const measure = above >= 0 && above < index && g.classes(above).has('quantity') ? [above] : [];
  return [index, ...measure].some((i) => {
    const [only, ...others] = childrenBy(g.tree, i, 'det');
    return only !== undefined && others.length === 0 && /^toute?$/i.test(wordAt(g.tree, only).form);
  });
}

/** "qualifie ce film d'**attaque**": a word for what is judged, also where the tree hangs it on that: "qualifie **la loi** de **coup d'État**". */
function isJudgement(g: Grammar, index: number): boolean {
  const above = wordAt(g.tree, index).head;
  // "qu'il a qualifiés de « **tentative** de coup d'État »"
  if (above >= 0 && lemmaOf(wordAt(g.tree, above)) === 'tentative' && isJudgement(g, above)) return true;
  if (prepositionOf(g.tree, index) !== 'de') return false;
  const { head } = wordAt(g.tree, index);
  const judged = head >= 0 && head < index && hasRel(wordAt(g.tree, head), 'obj') ? wordAt(g.tree, head).head : head;
  const isBare = childrenBy(g.tree, index, 'det').length === 0;
  return [head, isBare ? judged : head].some((i) => i >= 0 && isOfClass(g.lexicon, g.verbLemma(i), 'judging'));
}
