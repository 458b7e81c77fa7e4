/** Is a place that of what is spoken of, rather than of who speaks? In: an event done by words, the word of the place. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { prepositionOf } from './words.js';

/** "a salué **les soldats morts au Mali**": where they were, not where he was. */
export function isOfAddressee({ recipients, sentence }: DraftEvent, anchor: number): boolean {
  return recipients.some((r) => r.sentence === sentence && anchor > r.head && anchor <= r.last);
}

/** "a réclamé **une force** au Sahel", "s'oppose **à la présence française** au Sahel": what stands at once behind the object is the object's, wherever it was hung. */
export function isOfObject(sentence: Sentence, anchor: number, trigger: number): boolean {
  const object = sentence.words.findLast((w) => w.head === trigger && w.index < anchor && isItsObject(sentence, w));
  const first = sentence.words.find((w) => w.head === anchor && w.deprel.startsWith('case'))?.index ?? anchor;
  if (!object || object.index < trigger) return false;
  const between = sentence.words.slice(object.index + 1, first);
  return between.every(
    (w) => w.upos === 'ADJ' || w.lemma === 'mort' || w.feats['VerbForm'] === 'Part' || isOfNoun(sentence, w, object),
  );
}

/** "a condamné **le coup d'État** au Gabon" */
function isOfNoun({ words }: Sentence, word: Word, noun: Word): boolean {
  if (word.head === noun.index) return word.upos === 'NOUN' && word.index === noun.index + 2;
  return word.upos === 'ADP' && word.index === noun.index + 1 && words[word.head]?.head === noun.index;
}

/** "mis **en examen** à Kolo" has none. */
function isItsObject(sentence: Sentence, { deprel, index }: Word): boolean {
  return deprel === 'obj' || (deprel === 'obl:arg' && /^(à|contre)$/.test(prepositionOf(sentence, index) ?? ''));
}
