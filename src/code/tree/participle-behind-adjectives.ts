/** Participles behind the adjectives of a noun. In: a sentence. Out: the same, the participle under the noun, where the parser made it one more of its adjectives: "l'**attaque** lâche et barbare **perpétrée** par des bandits". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { agree, isTaggedPast } from './word-questions.js';

export function withParticiplesBehindAdjectives(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const noun = isLastBehind(words, word) ? nounOf(words, word) : null;
    return noun ? [[word.index, { head: noun.index, deprel: 'acl' }]] : [];
  });
  return changed(sentence, new Map(moved));
}

/** Right behind an adjective, with neither "et" nor comma: "lâche **et condamnée par tous**" is one more of them. */
function isLastBehind(words: readonly Word[], word: Word): boolean {
  return word.deprel === 'conj' && isTaggedPast(word) && words[word.index - 1]?.upos === 'ADJ';
}

function nounOf(words: readonly Word[], participle: Word): Word | null {
  const adjective = words[participle.head];
  const noun = adjective?.deprel === 'amod' ? words[adjective.head] : undefined;
  if (adjective?.upos !== 'ADJ' || noun?.upos !== 'NOUN' || noun.index > adjective.index) return null;
  return agree(noun, participle) ? noun : null;
}
