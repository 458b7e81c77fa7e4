/** Others who are counted, whose "d'" the parser gave to the participle behind them. In: a sentence, which words count. Out: the same, "d'" theirs: "… et une soixantaine **d'autres** enlevées". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withCountedOthers(sentence: Sentence, counts: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const others of words) {
    const [of, participle] = [words[others.index - 1], words[others.head]];
    const counting = words[participle?.head ?? -1];
    if (others.form.toLowerCase() !== 'autres' || others.deprel !== 'amod' || !of || !participle || !counting) continue;
    const isGiven = of.lemma === 'de' && of.deprel === 'mark' && of.head === participle.index;
    if (!isGiven || participle.deprel !== 'acl' || counting.index !== of.index - 1 || !counts(counting.lemma)) continue;
    moved.set(others.index, { head: counting.index, deprel: 'nmod' });
    moved.set(of.index, { head: others.index, deprel: 'case' });
  }
  return changed(sentence, moved);
}
