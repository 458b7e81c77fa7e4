/** The event that a verb names. In: a verb of a sentence. Out: its trigger, by the best rule of its lemma, or null. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { agentsOf, obliquesOf } from '../slots/oblique.js';
import { verbSlot } from '../slots/verb-frame.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { candidates } from './candidates.js';
import { choose } from './choose.js';
import type { SlotOf } from './conditions.js';
import { isSlogan } from './named.js';
import { copularTrigger } from './predicate-trigger.js';
import type { NearMiss, Trigger } from './trigger.js';

export function verbTrigger(g: Grammar, index: number, misses: NearMiss[]): Trigger | null {
  const word = wordAt(g.tree, index);
  // "fait **exploser**": the auxiliary carries the lemma, the full verb carries the tree.
  const anchor = word.deprel === 'aux:caus' ? word.head : index;
  if (hasRel(word, 'cop')) return copularTrigger(g, index, misses);
  const isAux = word.upos === 'AUX' && anchor === index;
  if (isAux && word.deprel !== 'root' && word.deprel !== 'conj') return null;
  // "les opérations **à venir**", "les familles **déplacées**": adjectives
  if (isToCome(g, index) || isState(g, index) || isSlogan(g, index) || isWhoTheyAre(g, index)) return null;
  const slot: SlotOf = (name) => verbSlot(g, anchor, name);
  const rules = verbKeys(g, index, anchor).flatMap((key) =>
    candidates(g, g.lexicon.events.verbs.get(key) ?? [], key, index),
  );
  const beside = (words: readonly number[], own: SlotOf): SlotOf => {
    return (name) => withWords(g, words, name, own(name));
  };
  const chosen = choose(g, index, rules, slot, misses, beside);
  if (chosen?.rule.type === 'SUPPORT' && isUnmourned(g, index)) return null;
  return chosen && { rule: chosen.rule, anchor, words: chosen.words, slot: beside(chosen.words, slot), carrier: null };
}

/** "L'armée **n'a déploré aucune perte**": nobody fell, and nobody is mourned. */
function isUnmourned(g: Grammar, index: number): boolean {
  return isOfClass(g.lexicon, g.verbLemma(index), 'mourning') && g.group(index).negated;
}

function isToCome(g: Grammar, index: number): boolean {
  if (g.verbLemma(index) !== 'venir' || g.group(index).form !== 'infinitive' || index < 2) return false;
  const described = ['NOUN', 'ADJ', 'PROPN'].includes(wordAt(g.tree, index - 2).upos);
  return lemmaOf(wordAt(g.tree, index - 1)) === 'à' && described;
}

/** "les enfants **déplacés** de Kolani" are a kind of people; "déplacés **par les combats**" tells what befell them. */
function isState(g: Grammar, index: number): boolean {
  if (!isOfClass(g.lexicon, g.verbLemma(index), 'uprooting') || !hasRel(wordAt(g.tree, index), 'acl', 'amod'))
    return false;
  return agentsOf(g, index).length === 0 && childrenBy(g.tree, index, 'aux', 'advmod').length === 0;
}

/** "les groupes armés qui **sévissent** dans le nord": says who they are, and tells no act. */
function isWhoTheyAre(g: Grammar, index: number): boolean {
  const isHarm = isOfClass(g.lexicon, g.verbLemma(index), 'lasting-harm');
  return isHarm && wordAt(g.tree, index).deprel === 'acl:relcl' && g.group(index).tense === 'Pres';
}

/** "rendre **hommage aux** soldats", "saluer **la mémoire des** soldats": complements may hang on the other words of the lemma, or on what follows them. */
function withWords(g: Grammar, words: readonly number[], name: string, own: readonly Filler[]): readonly Filler[] {
  if (own.length > 0 || words.length < 2) return own;
  if (name === 'obj') return g.group(words[0] ?? 0).passive ? own : bareObject(g, words);
  // "ont été mis hors d'état de nuire **par l'armée**"
  if (name === 'subj') return g.group(words[0] ?? 0).passive ? words.slice(1).flatMap((i) => agentsOf(g, i)) : own;
  const beside = words.slice(1).filter((i) => wordAt(g.tree, i).upos === 'NOUN');
  // "attribue la responsabilité **de la crise au gouvernement**"
  const owned = name === 'à' ? beside.flatMap((i) => childrenBy(g.tree, i, 'nmod')) : [];
  const below = [...beside.flatMap((i) => [i, ...childrenBy(g.tree, i, 'acl', 'amod')]), ...owned];
  return below.flatMap((i) => obliquesOf(g, i, name));
}

/** "ont mis hors de combat **58 terroristes**", "hors d'état de nuire **deux bandits**": hung by the parser, without a preposition, on the last word of the lemma. */
function bareObject(g: Grammar, words: readonly number[]): readonly Filler[] {
  const last = words.at(-1) ?? -1;
  // "a jugé ridicules **les accusations**"
  if (wordAt(g.tree, last).upos === 'ADJ')
    return childrenBy(g.tree, last, 'nsubj').flatMap((head) => (head > last ? [{ head, rule: 'fr.object' }] : []));
  const isInfinitive = wordAt(g.tree, last).feats['VerbForm'] === 'Inf';
  if (!isInfinitive && prepositionOf(g.tree, last) === null) return [];
  return childrenBy(g.tree, last, isInfinitive ? 'obj' : 'nmod')
    .filter((i) => i > last && prepositionOf(g.tree, i) === null && childrenBy(g.tree, i, 'nummod', 'det').length > 0)
    .map((head) => ({ head, rule: 'fr.object' }));
}

/** "s'attaquer à" is another verb than "attaquer"; "s'en prendre à" a third. */
function verbKeys(g: Grammar, index: number, anchor: number): string[] {
  const lemma = g.verbLemma(index) ?? '';
  const reflexive = g.group(anchor).reflexive || (anchor !== index && g.group(index).reflexive);
  if (!reflexive) return [lemma];
  const clitic = (g.tree.children[anchor] ?? []).map((i) => lemmaOf(wordAt(g.tree, i))).find((l) => l === 'en');
  return clitic ? [`se ${clitic}`, `se ${lemma}`] : [`se ${lemma}`];
}
