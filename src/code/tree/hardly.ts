/** "À peine" before a participle. In: a sentence. Out: the same, the two words an adverb and the participle the clause of the verb: "**À peine rentré** au pays, l'opposant a été arrêté". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withHardly(sentence: Sentence): Sentence {
  return changed(sentence, new Map(sentence.words.flatMap((word) => adverbOf(sentence.words, word))));
}

function adverbOf(words: readonly Word[], peine: Word): [number, Partial<Word>][] {
  const before = words[peine.index - 1];
  const participle = words[peine.index + 1];
  if (!/^peine$/i.test(peine.form) || !/^[àa]$/i.test(before?.form ?? '')) return [];
  if (participle?.head !== peine.index || participle.deprel !== 'acl' || peine.head < 0) return [];
  return [
    [participle.index, { head: peine.head, deprel: 'advcl' }],
    [peine.index, { head: participle.index, deprel: 'advmod', upos: 'ADV' }],
  ];
}
