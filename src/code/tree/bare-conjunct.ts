/** Nouns joined under one "de". In: a sentence. Out: the same, each with the complement before its "et", and the adjective behind it with the noun that it agrees with: "les **forces** de défense et **sécurité** **maliennes**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withBareConjuncts(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const word of words) {
    const complement = word.deprel === 'conj' && word.upos === 'NOUN' ? complementBefore(words, word) : null;
    if (!complement) continue;
    moved.set(word.index, { head: complement.index });
    const noun = words[complement.head];
    for (const adjective of words)
      if (noun && isOfTheOther(adjective, word, noun)) moved.set(adjective.index, { head: noun.index });
  }
  return changed(sentence, moved);
}

/** "de **défense** et": bare, like the noun that it is joined to, and right before the "et". */
function complementBefore(words: readonly Word[], word: Word): Word | null {
  const [before, joint] = [words[word.index - 2], words[word.index - 1]];
  if (joint?.form !== 'et' || !before || before.head !== word.head || before.deprel !== 'nmod') return null;
  const isUnderDe = words.some((w) => w.head === before.index && w.deprel === 'case' && w.lemma === 'de');
  return isUnderDe && isBare(words, before) && isBare(words, word) ? before : null;
}

function isBare(words: readonly Word[], { index }: Word): boolean {
  return !words.some((w) => w.head === index && /^(det|nummod)/.test(w.deprel));
}

/** "sécurité **maliennes**": plural, as the forces are. */
function isOfTheOther({ head, deprel, feats }: Word, word: Word, noun: Word): boolean {
  if (head !== word.index || deprel !== 'amod' || feats['Number'] === undefined) return false;
  return feats['Number'] !== word.feats['Number'] && feats['Number'] === noun.feats['Number'];
}
