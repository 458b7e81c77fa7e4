/** Nouns joined by a pair of words. In: a sentence. Out: the same, the second noun joined to the first: "**tant** le président **que** le ministre ont rejeté", "arrêté **aussi bien** les soldats **que** les policiers", "les soldats **de même que** les policiers". */
import type { Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';

interface Pair {
  readonly first: Word;
  readonly link: Word;
  readonly second: Word;
}

export function withCorrelatives(sentence: Sentence): Sentence {
  const { words } = sentence;
  for (const link of words) {
    const pair = /^que$/i.test(link.form) ? pairAt(words, link) : null;
    if (pair) return changed(sentence, joined(words, pair));
  }
  return sentence;
}

function pairAt(words: readonly Word[], link: Word): Pair | null {
  const second = nounFrom(words, link.index + 1);
  const first = firstOf(words, link);
  if (!first || !second) return null;
  const isLeft = second.head === first.head || second.head === first.index || words[second.head]?.head === first.index;
  return isLeft && second.deprel !== 'conj' ? { first, link, second } : null;
}

/** Behind "tant" or "aussi bien", or before "de même que". */
function firstOf(words: readonly Word[], link: Word): Word | undefined {
  if (words[link.index - 1]?.lemma === 'même' && words[link.index - 2]?.lemma === 'de')
    return words.slice(0, link.index - 2).findLast(isNoun);
  const opening = words.findLast((w) => w.index < link.index && opensPair(words, w));
  const first = opening && nounFrom(words, opening.index + 1);
  const between = first ? words.slice(first.index + 1, link.index) : [];
  return between.every((w) => !/^(VERB|AUX|PUNCT)$/.test(w.upos)) && first && first.index < link.index
    ? first
    : undefined;
}

/** "**tant** X", "aussi **bien** X"; "tant de soldats que" compares. */
function opensPair(words: readonly Word[], { lemma, index }: Word): boolean {
  return (
    (lemma === 'tant' || (lemma === 'bien' && words[index - 1]?.lemma === 'aussi')) && words[index + 1]?.lemma !== 'de'
  );
}

/** The noun that opens here, behind its article, preposition and adjectives. */
function nounFrom(words: readonly Word[], from: number): Word | undefined {
  const noun = words.slice(from).find((w) => !/^(DET|ADP|ADJ|NUM)$/.test(w.upos));
  return noun && isNoun(noun) ? noun : undefined;
}

function isNoun({ upos }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}

function joined(words: readonly Word[], { first, link, second }: Pair): Changes {
  const verb = words[second.head];
  const changes = new Map<number, Partial<Word>>([
    [second.index, { head: first.index, deprel: 'conj' }],
    [link.index, { head: second.index, deprel: 'cc' }],
  ]);
  // "**Tant les soldats** que les policiers ont été arrêtés": taken for a relative clause of the first
  if (verb && verb.head === first.index && /^nsubj/.test(second.deprel)) {
    changes.set(first.index, { head: verb.index, deprel: second.deprel });
    changes.set(verb.index, { head: first.head, deprel: first.deprel });
  }
  return changes;
}
