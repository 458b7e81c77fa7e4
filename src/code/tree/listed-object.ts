/** Lists whose second member the parser took for a circumstance. In: a sentence. Out: the same, its words joined to the object before the comma: "ont incendié l'école, **l'église** et la mosquée". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param isTime tells of a day or an hour, which stands without a preposition: "a vu le maire, **la veille** et mardi" */
export function withListedObjects(sentence: Sentence, isTime: (word: Word) => boolean): Sentence {
  const moved = sentence.words.flatMap((word): [number, Partial<Word>][] => {
    const object = isBareMember(sentence.words, word) && !isTime(word) ? objectBefore(sentence.words, word) : null;
    return object ? [[word.index, { head: object.index, deprel: 'conj' }]] : [];
  });
  return changed(sentence, new Map(moved));
}

/** A noun with its article and no preposition, to which "et" joins another. */
function isBareMember(words: readonly Word[], word: Word): boolean {
  if (word.upos !== 'NOUN' || !/^obl(:mod)?$/.test(word.deprel)) return false;
  const under = words.filter((w) => w.head === word.index);
  const joined = under.find((w) => w.deprel === 'conj' && /^(NOUN|PROPN)$/.test(w.upos));
  return (
    joined !== undefined &&
    // "un élu, **un** ancien soldat et père de famille" may be one
    under.some((w) => w.deprel === 'det' && !/^une?$/i.test(w.form)) &&
    !under.some((w) => w.deprel === 'case') &&
    words.some((w) => w.head === joined.index && w.deprel === 'cc')
  );
}

/** The object that ends at the comma before it. */
function objectBefore(words: readonly Word[], word: Word): Word | null {
  const first = Math.min(
    word.index,
    ...words.filter((w) => w.head === word.index && w.deprel !== 'punct').map((w) => w.index),
  );
  if (words[first - 1]?.form !== ',') return null;
  const object = words.findLast((w) => w.head === word.head && w.deprel === 'obj' && w.index < first);
  if (object?.upos !== 'NOUN' || object.index < word.head) return null;
  return words.slice(object.index + 1, first - 1).every((w) => /^(ADJ|ADP|DET|NOUN|PROPN)$/.test(w.upos))
    ? object
    : null;
}
