/** Names and bare nouns joined over the head of the first. In: a sentence. Out: the same, each joined to the one before it under the same preposition: "le soutien **de l'Égypte** et **des Émirats**", "les chefs **d'État** et **de gouvernement**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withSamePreposition(sentence: Sentence): Sentence {
  const moved = new Map(sentence.words.flatMap((word) => pairOf(sentence.words, word)));
  return changed(sentence, moved);
}

/** A name joined to a noun, and the name right before it that hangs on that noun; or two nouns without an article. */
function pairOf(words: readonly Word[], second: Word): [number, Partial<Word>][] {
  const noun = words[second.head];
  if (second.deprel !== 'conj' || noun?.upos !== 'NOUN') return [];
  const first = words.findLast((w) => w.index < second.index && w.head === noun.index && w.deprel === 'nmod');
  if (!first || first.index < noun.index || !areAlike(words, first, second)) return [];
  const preposition = prepositionOf(words, second);
  return preposition !== null && preposition === prepositionOf(words, first)
    ? [[second.index, { head: first.index }]]
    : [];
}

function areAlike(words: readonly Word[], first: Word, second: Word): boolean {
  return [first, second].every((w) => isName(words, w)) || [first, second].every((w) => isBareNoun(words, w));
}

/** "d'**État**", "de **gouvernement**": neither article nor number. */
function isBareNoun(words: readonly Word[], { upos, index }: Word): boolean {
  return upos === 'NOUN' && !words.some((w) => w.head === index && /^(det|nummod)/.test(w.deprel));
}

/** "l'**Égypte**", "les **Émirats** arabes unis", "ministre de la Défense et des **Anciens** combattants": a capital, whatever the tagger says. */
function isName(words: readonly Word[], { form, index }: Word): boolean {
  const before = words[index - 1];
  if (before === undefined) return false;
  const opens = before.head === index && before.deprel === 'amod' ? before.form : form;
  return /^\p{Lu}/u.test(opens);
}

function prepositionOf(words: readonly Word[], { index }: Word): string | null {
  return words.find((w) => w.head === index && w.deprel === 'case')?.lemma ?? null;
}
