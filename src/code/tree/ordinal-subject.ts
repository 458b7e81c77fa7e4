/** Ordinals that stand for one more person. In: a sentence. Out: the same, each the subject of the participle behind it: "Deux marchands ont été tués et **un troisième** grièvement blessé." */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** The parser hangs the ordinal and its article on the participle as if they described it. */
export function withOrdinalSubjects(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const word of words) {
    const participle = isOneMore(words, word) ? words[word.head] : undefined;
    if (!participle || !isLeftOut(words, word, participle)) continue;
    moved.set(word.index, { deprel: 'nsubj:pass' });
    moved.set(word.index - 1, { head: word.index, deprel: 'det' });
  }
  return changed(sentence, moved);
}

/** "**un** troisième", "**une** seconde" */
function isOneMore(words: readonly Word[], { index, form }: Word): boolean {
  const article = words[index - 1];
  return /^(un|une)$/i.test(article?.form ?? '') && /(ième|^seconde?)$/i.test(form);
}

/** The second of two participles, the auxiliary said once, with nothing but adverbs between it and the ordinal. */
function isLeftOut(words: readonly Word[], ordinal: Word, participle: Word): boolean {
  if (participle.upos !== 'VERB' || participle.feats['VerbForm'] !== 'Part' || participle.deprel !== 'conj')
    return false;
  const between = words.slice(ordinal.index + 1, participle.index);
  return participle.index > ordinal.index && between.every((w) => w.upos === 'ADV');
}
