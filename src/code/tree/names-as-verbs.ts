/** Names that the tagger took for infinitives: "a déploré sur **Twitter** la mort du soldat". In: a sentence. Out: the same, the name under the verb, and what the parser gave it back to that verb. */
import type { Sentence, Word } from '../../model/sentence.js';

export function withNamesTakenForVerbs(sentence: Sentence): Sentence {
  const { words } = sentence;
  const names = new Set(words.filter((w) => isName(words, w)).map((w) => w.index));
  if (names.size === 0) return sentence;
  return { ...sentence, words: words.map((word) => mended(words, word, names)) };
}

/** A capital inside a sentence, behind a preposition that takes no infinitive. */
function isName(words: readonly Word[], word: Word): boolean {
  if (word.upos !== 'VERB' || word.feats['VerbForm'] !== 'Inf' || !/^\p{Lu}\p{Ll}/u.test(word.form)) return false;
  return /^(sur|via|dans|chez|selon)$/.test(words[word.index - 1]?.lemma ?? '') && word.head >= 0;
}

function mended(words: readonly Word[], word: Word, names: ReadonlySet<number>): Word {
  if (names.has(word.index)) return { ...word, upos: 'PROPN', lemma: word.form, feats: {}, deprel: 'obl:mod' };
  if (!names.has(word.head)) return word;
  if (word.index === word.head - 1) return { ...word, deprel: 'case' };
  return { ...word, head: words[word.head]?.head ?? word.head };
}
