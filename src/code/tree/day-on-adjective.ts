/** Days and the adjectives before them, which the parser hung on each other. In: a sentence, which lemmas are a time. Out: the same, the adjective under its noun, the day on what that noun hangs on: "a reçu son homologue **zambien lundi**" tells when he was received. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withDaysOnAdjectives(sentence: Sentence, isTime: (lemma: string) => boolean): Sentence {
  const moved = sentence.words.flatMap((word) => {
    const noun = nounOfAdjective(sentence.words, word, isTime);
    if (noun) return [[word.index, { head: noun.index }] as const];
    const over = isBareTime(sentence.words, word, isTime) ? overAdjective(sentence.words, word) : undefined;
    return over === undefined ? [] : [[word.index, { head: over, deprel: 'obl:mod' }] as const];
  });
  return changed(sentence, new Map(moved));
}

/** "son homologue **tanzanien** lundi": an adjective behind a noun is that noun's, not the day's; "la rencontre **du** prochain lundi" has a word between. */
function nounOfAdjective(
  words: readonly Word[],
  { index, upos, deprel, head }: Word,
  isTime: (lemma: string) => boolean,
): Word | undefined {
  const [before, day] = [words[index - 1], words[head]];
  if (upos !== 'ADJ' || deprel !== 'amod' || head !== index + 1 || before?.upos !== 'NOUN') return undefined;
  return day?.upos === 'NOUN' && isTime(day.lemma.toLowerCase()) && before.head === day.head ? before : undefined;
}

/** "lundi", "mardi matin"; "plus tôt lundi" and "le lundi" are more than a day. */
function isBareTime(words: readonly Word[], { index, upos, lemma }: Word, isTime: (lemma: string) => boolean): boolean {
  return upos === 'NOUN' && isTime(lemma.toLowerCase()) && !words.some((w) => w.head === index && w.index < index);
}

/** The verb over the noun of the adjective right before the day. */
function overAdjective(words: readonly Word[], day: Word): number | undefined {
  const adjective = words[day.head];
  if (adjective?.upos !== 'ADJ' || adjective.deprel !== 'amod' || adjective.index !== day.index - 1) return undefined;
  const noun = words[adjective.head];
  return words[noun?.head ?? -1]?.upos === 'VERB' ? noun?.head : undefined;
}
