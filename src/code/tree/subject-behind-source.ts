/** Subjects that the parser passed over for the name of a source. In: a sentence. Out: the same, the subject the one that agrees: "Selon le maire, **Issa Dara**, **les suspects** ont été arrêtés." */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withSubjectsBehindSource(sentence: Sentence): Sentence {
  const { words } = sentence;
  const taken = words.find((w) => /^nsubj/.test(w.deprel) && isPassedOff(words, w));
  const source = taken && sourceBefore(words, taken);
  const subject = taken && source ? agreeing(words, taken) : undefined;
  if (!taken || !source || !subject) return sentence;
  const moved = new Map<number, Partial<Word>>([
    [taken.index, { head: source.index, deprel: 'appos' }],
    [subject.index, { head: taken.head, deprel: taken.deprel }],
  ]);
  return changed(sentence, moved);
}

/** One person before a verb in the plural, behind a comma. */
function isPassedOff(words: readonly Word[], word: Word): boolean {
  const verb = words[word.head];
  if (!verb || verb.index < word.index || word.feats['Number'] === 'Plur') return false;
  if (words.some((w) => w.head === word.index && w.deprel === 'conj' && isNominal(w) && !isApart(words, w)))
    return false;
  const finite = [verb, ...words.filter((w) => w.head === verb.index && w.deprel.startsWith('aux'))];
  return isApart(words, word) && finite.some((w) => w.feats['VerbForm'] === 'Fin' && w.feats['Number'] === 'Plur');
}

/** "**Selon** le maire", "**d'après** le maire", under the same verb. */
function sourceBefore(words: readonly Word[], subject: Word): Word | undefined {
  return words.find((w) => {
    if (w.head !== subject.head || w.index > subject.index || !isNominal(w)) return false;
    const preposition = words.find((c) => c.head === w.index && c.deprel === 'case');
    return preposition !== undefined && /^(selon|d['’]|après)$/i.test(preposition.form);
  });
}

/** The plural noun behind the next comma, with its article. */
function agreeing(words: readonly Word[], taken: Word): Word | undefined {
  const between = words.slice(taken.index + 1, taken.head);
  return between.find((w) => isNominal(w) && w.feats['Number'] === 'Plur' && isApart(words, w, true));
}

function isNominal({ upos }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';
}

/** A comma stands before it and its article. */
function isApart(words: readonly Word[], word: Word, article = false): boolean {
  const own = words.filter((w) => w.head === word.index && w.index < word.index && /^(det|nummod|amod)/.test(w.deprel));
  const first = Math.min(word.index, ...own.map((w) => w.index));
  return words[first - 1]?.form === ',' && (!article || first < word.index);
}
