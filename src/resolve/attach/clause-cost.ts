/** What a clause costs on the way up from a time or a place to an event. In: a sentence, the verb of the clause, the event's word. Out: a cost, or null where what stands in the clause is its own. */
import type { Sentence } from '../../model/sentence.js';
import { agrees } from './begun-then.js';
import { isLink, isMadeKnown, isTakingPlace, QUALITIES } from './clauses.js';
import { describesAfter, hasOwnScene } from './other-clause.js';
import type { ReachOptions } from './reach-options.js';

export function clauseCost(sentence: Sentence, index: number, trigger: number, options: ReachOptions): number | null {
  if (isActApart(sentence, index, trigger, options)) return null;
  const shared = sharedCost(sentence, index, trigger, options);
  return shared === undefined ? ownCost(sentence, index, trigger, options) : shared;
}

/** Clauses that are of one scene with the event; undefined for others. */
function sharedCost(
  sentence: Sentence,
  index: number,
  trigger: number,
  options: ReachOptions,
): number | null | undefined {
  const word = sentence.words[index];
  // "l'attaque **menée** samedi", "une attaque **qui a fait** cinq morts à Gao"
  if (word?.deprel.startsWith('acl') && (saysWhere(sentence, index) || word.head === trigger))
    return isOfWhatIsSaid(sentence, index, trigger, options) ? null : 1;
  if (options.throughSpeech && isMadeKnown(sentence, index)) return 1;
  // "des jeunes, **rassemblés** jeudi devant la mairie, ont été dispersés": in one scene
  if (options.lists?.has('gathered', word?.lemma) && isOfSubject(sentence, index, trigger)) return 2;
  // "ont dispersé des jeunes qui **manifestaient** vendredi": what they were doing then
  return options.isTime && !options.isOpen && isSceneAround(sentence, index) ? 2 : undefined;
}

function ownCost(sentence: Sentence, index: number, trigger: number, options: ReachOptions): number | null {
  const word = sentence.words[index];
  const deprel = word?.deprel ?? '';
  if (options.others?.has(index)) return null;
  if (deprel.startsWith('acl') && QUALITIES.test(word?.lemma ?? '')) return 1;
  if (options.isTime && (hasOwnScene(sentence, index) || describesAfter(sentence, index, trigger))) return null;
  // "la route **menant** au Ghana"
  if (deprel === 'acl:relcl' || (deprel === 'acl' && word?.feats['Tense'] === 'Pres')) return null;
  return options.isTime && /^(acl|ccomp)/.test(deprel) ? null : 4;
}

/** "a condamné **l'attaque survenue mardi**": the day of what is spoken of. */
function isOfWhatIsSaid({ words }: Sentence, clause: number, trigger: number, options: ReachOptions): boolean {
  const noun = words[clause]?.head ?? -1;
  return options.throughSpeech === true && noun !== trigger && options.others?.has(noun) === true;
}

/** A relative clause in the imperfect paints the scene; "qui **dirigeait** le pays" paints none, but has seldom a day. */
function isSceneAround(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return word?.deprel === 'acl:relcl' && word.feats['Tense'] === 'Imp';
}

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

/** "a mis fin à l'accord **signé en 2019**": another act than the verb's, though its participle could as well only say when; "la remise en liberté de leur chef, **condamné en 2015**" agrees with him, and not with the act that the tree hung it on. */
function isActApart({ words }: Sentence, clause: number, trigger: number, { isTime, others }: ReachOptions): boolean {
  const isOther = words[clause]?.deprel === 'acl' && others?.has(clause) === true;
  const [act, participle] = [words[trigger], words[clause]];
  if (isTime !== true || !isOther || !act || !participle) return false;
  return act.upos === 'VERB' || (participle.head === trigger && !agrees(act, participle));
}
