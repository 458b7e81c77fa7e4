/** "les jours qui viennent": a time, whose relative clause took what stands behind it. In: a sentence, which lemmas are a time. Out: the same, those complements under the verb over the time: "se rendra dans les jours qui viennent **à Niamey**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withDaysToCome(sentence: Sentence, isTime: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const clause = words[word.head];
    const over = clause && isComplement(word, clause) ? verbOver(words, clause, isTime) : null;
    return over ? [[word.index, { head: over.index }]] : [];
  });
  return changed(sentence, new Map(moved));
}

function isComplement(word: Word, clause: Word): boolean {
  return /^(obl|obj)/.test(word.deprel) && word.index > clause.index;
}

/** "qui viennent", "qui suivent", right behind the time and with nothing between; "les semaines qui **suivent le vote**" have an object. */
function verbOver(words: readonly Word[], clause: Word, isTime: (lemma: string) => boolean): Word | null {
  const time = words[clause.head];
  if (clause.deprel !== 'acl:relcl' || clause.lemma !== 'venir' || clause.index !== (time?.index ?? -1) + 2)
    return null;
  if (!time || words[clause.index - 1]?.lemma !== 'qui' || !isTime(time.lemma)) return null;
  const verb = words[time.head];
  return verb?.upos === 'VERB' && verb.index < time.index && time.deprel.startsWith('obl') ? verb : null;
}
