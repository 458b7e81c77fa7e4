/** Event words of a sentence. In: its grammar. Out: one trigger for each word that a rule names, and the rules that nearly fired, with reasons. */

import type { EventRule } from '../../lexicon/event-rules.js';
import type { EventType } from '../../model/codes.js';
import { fold } from '../../model/fold.js';
import { type Grammar, isOfClass } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { nounSlot } from '../slots/noun-frame.js';
import { agentsOf, obliquesOf } from '../slots/oblique.js';
import { subjectOf } from '../slots/subject.js';
import { carrierOf } from '../slots/support.js';
import { verbSlot } from '../slots/verb-frame.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { withoutAbsorbed } from './absorbed.js';
import { type Candidate, choose } from './choose.js';
import type { SlotOf } from './conditions.js';
import type { NearMiss, Trigger } from './trigger.js';
import { matchRest, restOf } from './words.js';

export function findTriggers(g: Grammar): { triggers: Trigger[]; nearMisses: NearMiss[] } {
  const triggers: Trigger[] = [];
  const nearMisses: NearMiss[] = [];
  for (const word of g.tree.words) {
    const trigger = triggerAt(g, word.index, nearMisses);
    if (trigger) triggers.push(trigger);
  }
  return { triggers: withoutAbsorbed(g, withoutInner(triggers)), nearMisses };
}

function triggerAt(g: Grammar, index: number, misses: NearMiss[]): Trigger | null {
  const word = wordAt(g.tree, index);
  // "**grâce** à", "**suite** à": nouns that have become prepositions
  if (hasRel(word, 'case', 'fixed', 'mark', 'cc', 'flat')) return null;
  if (g.verbLemma(index) !== null) return verbTrigger(g, index, misses);
  if (word.upos === 'NOUN' || (word.upos === 'PROPN' && !isName(g, index))) return nounTrigger(g, index, misses);
  if (word.upos === 'ADJ') return adjectiveTrigger(g, index, misses);
  return null;
}

function isName(g: Grammar, index: number): boolean {
  return g.tree.sentence.names.some((n) => n.first <= index && index <= n.last);
}

function verbTrigger(g: Grammar, index: number, misses: NearMiss[]): Trigger | null {
  const word = wordAt(g.tree, index);
  // "fait **exploser**": the auxiliary carries the lemma, the full verb carries the tree.
  const anchor = word.deprel === 'aux:caus' ? word.head : index;
  if (hasRel(word, 'cop')) return copularTrigger(g, index, misses);
  const isAux = word.upos === 'AUX' && anchor === index;
  if (isAux && word.deprel !== 'root' && word.deprel !== 'conj') return null;
  // "les opérations **à venir**", "les familles **déplacées**": adjectives
  if (isToCome(g, index) || isState(g, index)) return null;
  const slot: SlotOf = (name) => verbSlot(g, anchor, name);
  const rules = verbKeys(g, index, anchor).flatMap((key) =>
    candidates(g, g.lexicon.events.verbs.get(key) ?? [], key, index),
  );
  const beside = (words: readonly number[], own: SlotOf): SlotOf => {
    return (name) => withWords(g, words, name, own(name));
  };
  const chosen = choose(g, index, rules, slot, misses, beside);
  return chosen && { rule: chosen.rule, anchor, words: chosen.words, slot: beside(chosen.words, slot), carrier: null };
}

/** "**est sous les verrous**", "**sont en détention**": what a thing is said to be in; the tree hangs on the noun. */
function copularTrigger(g: Grammar, index: number, misses: NearMiss[]): Trigger | null {
  const anchor = wordAt(g.tree, index).head;
  const rules = candidates(g, g.lexicon.events.verbs.get('être') ?? [], 'être', index).filter((c) =>
    c.words.includes(anchor),
  );
  if (rules.length === 0) return null;
  const slot = predicateSlot(g, anchor);
  const chosen = choose(g, index, rules, slot, misses);
  return chosen && { rule: chosen.rule, anchor, words: chosen.words, slot, carrier: null };
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

/** What stands under "être" has no voice: its subject is who is in it, whatever its form looks like. */
function predicateSlot(g: Grammar, index: number): SlotOf {
  return (name) => (name === 'subj' ? subjectOf(g, index) : verbSlot(g, index, name));
}

/** "rendre **hommage aux** soldats", "saluer **la mémoire des** soldats": complements may hang on the other words of the lemma, or on what follows them. */
function withWords(g: Grammar, words: readonly number[], name: string, own: readonly Filler[]): readonly Filler[] {
  if (own.length > 0 || words.length < 2 || name === 'obj') return own;
  // "ont été mis hors d'état de nuire **par l'armée**"
  if (name === 'subj') return g.group(words[0] ?? 0).passive ? words.slice(1).flatMap((i) => agentsOf(g, i)) : own;
  const beside = words.slice(1).filter((i) => wordAt(g.tree, i).upos === 'NOUN');
  const below = beside.flatMap((i) => [i, ...childrenBy(g.tree, i, 'acl', 'amod')]);
  return below.flatMap((i) => obliquesOf(g, i, name));
}

/** "s'attaquer à" is another verb than "attaquer"; "s'en prendre à" a third. */
function verbKeys(g: Grammar, index: number, anchor: number): string[] {
  const lemma = g.verbLemma(index) ?? '';
  const reflexive = g.group(anchor).reflexive || (anchor !== index && g.group(index).reflexive);
  if (!reflexive) return [lemma];
  const clitic = (g.tree.children[anchor] ?? []).map((i) => lemmaOf(wordAt(g.tree, i))).find((l) => l === 'en');
  return clitic ? [`se ${clitic}`, `se ${lemma}`] : [`se ${lemma}`];
}

/** A rule with what each of its lemmas says beyond the key: [] for "tuer", ["garde"] for "mettre en garde". */
interface Entry {
  readonly rule: EventRule;
  readonly rests: readonly (readonly string[])[];
}

const entryLists = new WeakMap<readonly EventRule[], readonly Entry[]>();

/** The list of one key, read once: the same list comes back at every word of that key. */
function entriesOf(rules: readonly EventRule[], key: string): readonly Entry[] {
  const known = entryLists.get(rules);
  if (known) return known;
  const made = rules.map((rule) => ({
    rule,
    rests: rule.lemmas.filter((lemma) => `${lemma.replace(/^s'/, 'se ')} `.startsWith(`${key} `)).map(restOf),
  }));
  entryLists.set(rules, made);
  return made;
}

/** The rules whose lemma stands here in full, with the words it takes. */
function candidates(g: Grammar, rules: readonly EventRule[], key: string, index: number): Candidate[] {
  return entriesOf(rules, key).flatMap(({ rule, rests }) => {
    let words: number[] | null = null;
    for (const rest of rests) {
      const matched = matchRest(g.tree, index, beyondVerb(g, key, index, rest));
      if (matched && (!words || matched.length > words.length)) words = matched;
    }
    return words ? [{ rule, words }] : [];
  });
}

/** "s'en **prendre**": the key is "se en", so that the verb itself heads the rest. */
function beyondVerb(g: Grammar, key: string, index: number, rest: readonly string[]): readonly string[] {
  return key === 'se en' && rest[0] === fold(g.verbLemma(index) ?? '') ? rest.slice(1) : rest;
}

function nounTrigger(g: Grammar, index: number, misses: NearMiss[]): Trigger | null {
  const word = wordAt(g.tree, index);
  const lemma = lemmaOf(word);
  // "représailles" may have kept its plural in the lexicon only.
  const key = g.lexicon.events.nouns.has(lemma) ? lemma : word.form.toLowerCase();
  const rules = g.lexicon.events.nouns.get(key);
  if (!rules || isClassifier(g, index) || isOfName(g, index)) return null;
  const carrier = carrierOf(g, index);
  const slot: SlotOf = (name) => (name === 'subj' ? (carrier?.subjects ?? []) : nounSlot(g, index, name));
  const chosen = choose(g, index, candidates(g, rules, key, index), slot, misses);
  if (chosen && GENERIC.has(chosen.rule.type) && (isGeneric(g, index) || isJudgement(g, index))) return null;
  // "un attentat suicide **contre l'église**" may hang on the second word
  const wide: SlotOf = (name) => {
    const own = slot(name);
    if (own.length > 0 || !chosen || !['contre', 'par', 'de'].includes(name)) return own;
    return chosen.words.filter((i) => i !== index).flatMap((i) => nounSlot(g, i, name));
  };
  return chosen && { rule: chosen.rule, anchor: index, words: chosen.words, slot: wide, carrier };
}

/** "un centre **d'hébergement**", "la politique **d'accueil**", "un hélicoptère **d'assaut**": bare behind "de", the noun says what kind of thing it is. */
function isClassifier(g: Grammar, index: number): boolean {
  const { head } = wordAt(g.tree, index);
  if (head < 0 || head > index || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'classified')) return false;
  return prepositionOf(g.tree, index) === 'de' && childrenBy(g.tree, index, 'det', 'nummod').length === 0;
}

/** "le **Front** de **libération** du Kolani", "les **Forces** de **défense**": bare behind "de" or "pour", in the name of a body, which a capital opens. */
function isOfName(g: Grammar, index: number): boolean {
  const { head } = wordAt(g.tree, index);
  if (head < 0 || head > index || !/^(de|pour)$/.test(prepositionOf(g.tree, index) ?? '')) return false;
  const [above, word] = [wordAt(g.tree, head), wordAt(g.tree, index)];
  const isCapital = /^\p{Lu}/u.test(above.form) && !/^\p{Lu}/u.test(word.form);
  return isCapital && isOfClass(g.lexicon, lemmaOf(above), 'named-body');
}

/** Acts that are seen; of what one may do ("exclut **tout** dialogue") the refusal says something all the same. */
const GENERIC: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'SANCTION']);

/** "contre **toute** violence", "**tout** acte d'agression": any at all, none that happened. "**toutes** les violences" are those known. */
function isGeneric(g: Grammar, index: number): boolean {
  const above = wordAt(g.tree, index).head;
  const measure = above >= 0 && above < index && g.classes(above).has('quantity') ? [above] : [];
  return [index, ...measure].some((i) => {
    const [only, ...others] = childrenBy(g.tree, i, 'det');
    return only !== undefined && others.length === 0 && /^toute?$/i.test(wordAt(g.tree, only).form);
  });
}

/** "qualifie ce film d'**attaque**": a word for what is judged. */
function isJudgement(g: Grammar, index: number): boolean {
  const { head } = wordAt(g.tree, index);
  return head >= 0 && isOfClass(g.lexicon, g.verbLemma(head), 'judging') && prepositionOf(g.tree, index) === 'de';
}

/** Adjectives that name an act: "hostile à", "favorable à", "responsable de". Their subject is that of the clause, or the noun they modify. */
function adjectiveTrigger(g: Grammar, index: number, misses: NearMiss[]): Trigger | null {
  const lemma = lemmaOf(wordAt(g.tree, index));
  const rules = g.lexicon.events.adjectives.get(lemma);
  if (!rules) return null;
  const slot = predicateSlot(g, index);
  const chosen = choose(g, index, candidates(g, rules, lemma, index), slot, misses);
  return chosen && { rule: chosen.rule, anchor: index, words: chosen.words, slot, carrier: null };
}

/** "prise d'**otages**", "lancer une **attaque**" as one lemma: the longer trigger takes the word. */
function withoutInner(triggers: readonly Trigger[]): Trigger[] {
  return triggers.filter(
    (inner) =>
      !triggers.some(
        (outer) =>
          outer !== inner &&
          outer.words.length > inner.words.length &&
          inner.words.every((w) => outer.words.includes(w)),
      ),
  );
}
