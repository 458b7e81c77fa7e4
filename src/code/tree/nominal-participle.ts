/** Participles that an article makes nouns. In: a sentence. Out: the same, each a noun: "**les mis** en cause ont été présentés au juge". */
import type { Sentence, Word } from '../../model/sentence.js';
import { isTaggedPast } from './word-questions.js';

export function withNominalParticiples(sentence: Sentence): Sentence {
  const { words } = sentence;
  const nouns = words.filter((word) => isMadeNoun(words, word));
  if (nouns.length === 0) return sentence;
  const made = new Set(nouns.map((word) => word.index));
  const changed = (word: Word): Word => {
    if (made.has(word.index)) return asNoun(words, word);
    return made.has(word.head) && word.deprel.startsWith('obl') ? { ...word, deprel: 'nmod' } : word;
  };
  return { ...sentence, words: words.map(changed) };
}

/** Its own article stands right before it, and nothing makes it a verb. */
function isMadeNoun(words: readonly Word[], word: Word): boolean {
  const article = words[word.index - 1];
  if (word.upos !== 'VERB' || !isTaggedPast(word)) return false;
  if (article?.head !== word.index || !/^les?$/i.test(article.form) || article.upos !== 'DET') return false;
  return !words.some((w) => w.head === word.index && /^(aux|nsubj|obj)/.test(w.deprel));
}

function asNoun(words: readonly Word[], word: Word): Word {
  const { VerbForm: _, Tense: __, Voice: ___, ...feats } = word.feats;
  const number = words[word.index - 1]?.feats['Number'] ?? 'Sing';
  return { ...word, upos: 'NOUN', lemma: word.form.toLowerCase(), feats: { ...feats, Number: number } };
}
