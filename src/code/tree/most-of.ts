/** Participles hung on how many they are true of. In: a sentence. Out: the same, the participle on its noun: "des jeunes, **pour la plupart arrêtés** en mai, attendent", "des habitants, **en majorité déplacés**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

const SHARE = /^(plupart|majorité|moitié|partie|essentiel)$/;

export function withSharesOfNouns(sentence: Sentence): Sentence {
  const { words } = sentence;
  const changes = words.flatMap((word) => {
    const share = words[word.head];
    const noun = isOnShare(word, share) ? nounBefore(words, word, share) : null;
    return noun && share ? [[word.index, { head: noun.index }] as const, [share.index, asShare(word)] as const] : [];
  });
  return changed(sentence, new Map(changes));
}

function isOnShare(word: Word, share: Word | undefined): share is Word {
  if (!share || word.deprel !== 'acl' || word.feats['VerbForm'] !== 'Part') return false;
  // "la majorité élue en mai" is a majority of its own: the noun stands right before the participle and behind "en" or "pour"
  return SHARE.test(share.lemma) && share.index === word.index - 1;
}

function asShare(participle: Word): Partial<Word> {
  return { head: participle.index, deprel: 'obl:mod' };
}

/** The noun that the share is of, of the number of the participle: before "pour la", "en", "dans leur grande". */
function nounBefore(words: readonly Word[], participle: Word, share: Word): Word | null {
  const link = words.find((w) => w.head === share.index && w.deprel === 'case');
  if (!link || !/^(pour|en|dans)$/i.test(link.form)) return null;
  const at = words[link.index - 1]?.form === ',' ? link.index - 2 : link.index - 1;
  const noun = words
    .slice(Math.max(0, at - 3), at + 1)
    .reverse()
    .find((w) => w.upos === 'NOUN' || w.upos === 'PROPN');
  return noun && noun.feats['Number'] === participle.feats['Number'] ? noun : null;
}
