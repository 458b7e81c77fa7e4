/** Sentences of a court that the parser hung on whom they strike. In: a sentence, which verbs convict and which nouns are a penalty. Out: the same, each under its verb: "a condamné l'opposant Awa Koné **à vingt ans de prison**" is no name of hers. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

type IsOf = (lemma: string, list: 'convicting' | 'penalty') => boolean;

export function withPenalties(sentence: Sentence, isOf: IsOf): Sentence {
  const moved = sentence.words.flatMap((word) => {
    const verb = isPenalty(sentence.words, word, isOf) ? verbOver(sentence.words, word, isOf) : undefined;
    return verb ? [[word.index, { head: verb.index, deprel: 'obl:arg' }] as const] : [];
  });
  return changed(sentence, new Map(moved));
}

/** "à vingt **ans**", "à la **réclusion**": under "à"; whose court or town it is ("la cour à Kolo") is no penalty. */
function isPenalty(words: readonly Word[], { index, upos, lemma, deprel }: Word, isOf: IsOf): boolean {
  if (upos !== 'NOUN' || deprel !== 'nmod' || !isOf(lemma, 'penalty')) return false;
  return words.some((w) => w.head === index && w.deprel === 'case' && w.lemma === 'à');
}

function verbOver(words: readonly Word[], word: Word, isOf: IsOf): Word | undefined {
  const above = words[word.head];
  // "chacun **des accusés** à deux ans"
  const isShare = above?.deprel === 'nmod' && words[above.head]?.upos === 'PRON';
  const person = isShare ? words[above.head] : above;
  const verb = words[person?.head ?? -1];
  if (!person || !/^(NOUN|PROPN|PRON)$/.test(person.upos) || person.deprel !== 'obj') return undefined;
  return verb?.upos === 'VERB' && verb.index < person.index && isOf(verb.lemma.toLowerCase(), 'convicting')
    ? verb
    : undefined;
}
