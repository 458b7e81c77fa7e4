/** Is it told in a past tense? In: a sentence and its verb. Out: yes for "ont été arrêtés", "interdisait", "un accord **signé** en juillet"; no for "est suspendu", which lasts. */
import type { Sentence } from '../../model/sentence.js';

export function isPast(sentence: Sentence, verb: number): boolean {
  const word = sentence.words[verb];
  if (word?.upos !== 'VERB') return false;
  const group = [word, ...sentence.words.filter((w) => w.head === verb && w.deprel.startsWith('aux'))];
  if (group.some((w) => w.feats['Tense'] === 'Fut' || w.feats['VerbForm'] === 'Inf')) return false;
  const compound = group.filter((w) => w.feats['VerbForm'] === 'Part').length;
  const finite = group.find((w) => w.feats['VerbForm'] === 'Fin');
  if (finite?.feats['Tense'] === 'Imp' || finite?.feats['Tense'] === 'Past') return true;
  // "a été arrêté", "a signé", "est parti"
  return (
    compound > 0 && (finite === undefined || compound > 1 || finite.lemma === 'avoir' || finite.deprel === 'aux:tense')
  );
}
