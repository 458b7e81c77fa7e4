/** Measures parted from the participle that says who took them. In: a sentence, which nouns are measures, which verbs impose one. Out: the same, the participle under the measure: "un **embargo** sur le carburant **imposé** par le groupe", where the parser took the fuel for what was imposed. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { agree } from './word-questions.js';

export function withImposedMeasures(
  sentence: Sentence,
  isMeasure: (lemma: string) => boolean,
  imposes: (lemma: string) => boolean,
): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const nearest = words[word.head];
    if (word.deprel !== 'acl' || !imposes(word.lemma) || !nearest || isMeasure(nearest.lemma)) return [];
    const measure = nearest.deprel === 'nmod' ? words[nearest.head] : undefined;
    return measure && isMeasure(measure.lemma) && agree(measure, word) ? [[word.index, { head: measure.index }]] : [];
  });
  return changed(sentence, new Map(moved));
}
