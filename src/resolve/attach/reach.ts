/** How near a time or a place stands to an event in the tree. In: both words. Out: a cost, or null where grammar parts them. */
import type { Sentence } from '../../model/sentence.js';
import { prepositionOf, route } from './words.js';

/** Prepositions under which a noun has its own time: "arrêté jeudi **après l'attaque** de lundi". */
const OWN_TIME = new Set(['après', 'avant', 'depuis', 'suite', 'malgré']);
const LOOSE = new Set(['contre', 'pour', 'sur', 'de']);

/** @param throughSpeech lets the time of "a annoncé **jeudi** qu'il acceptait" reach what was said: an act done by saying it.
 * @returns steps between the words; relative clauses and reported clauses cost more, or bar the way down. */
export function reach(sentence: Sentence, from: number, trigger: number, throughSpeech = false): number | null {
  const met = route(sentence, from, trigger);
  if (!met) return null;
  let cost = 0;
  for (const index of met.up) cost += upCost(sentence, index, from);
  for (const index of met.down) {
    const step =
      downCost(sentence, index) ?? (throughSpeech && relation(sentence, index).startsWith('ccomp') ? 2 : null);
    if (step === null) return null;
    cost += step;
  }
  return cost;
}

function relation(sentence: Sentence, index: number): string {
  return sentence.words[index]?.deprel ?? '';
}

/** A time inside another clause seldom speaks for the clause above. */
function upCost(sentence: Sentence, index: number, from: number): number {
  const deprel = relation(sentence, index);
  if (index === from) return 1;
  if (/^(acl|advcl|ccomp|parataxis)/.test(deprel)) return 4;
  return deprel.startsWith('conj') ? 3 : 1;
}

/** "a annoncé samedi **que**…": samedi is when he said it. */
function downCost(sentence: Sentence, index: number): number | null {
  const deprel = relation(sentence, index);
  if (isCleft(sentence, index)) return 1;
  if (deprel === 'acl:relcl' || deprel.startsWith('ccomp')) return null;
  if (/^(parataxis|advcl)/.test(deprel)) return 2;
  if (/^(obl|nmod)/.test(deprel)) return nounCost(prepositionOf(sentence, index) ?? '');
  return 1;
}

/** "Samedi, **ce sont** les soldats **qui ont été attaqués**": the relative clause is the sentence. */
function isCleft(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  if (!word || !/^(acl:relcl|advcl:cleft|ccomp|advcl)$/.test(word.deprel)) return false;
  const children = sentence.words.filter(
    (w) => (w.head === word.head || w.head === sentence.words[word.head]?.head) && w.index < word.head,
  );
  return children.some((w) => /^(ce|c['’])$/i.test(w.form) && w.deprel.startsWith('nsubj'));
}

function nounCost(preposition: string): number | null {
  if (OWN_TIME.has(preposition)) return null;
  return LOOSE.has(preposition) ? 3 : 1;
}
