/** Objects that the parser gave to the words of their source. In: a sentence. Out: the same, each under its verb: "va fermer, dès lundi, **sa frontière** avec le voisin, **a indiqué le ministre**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param speaks is it a verb which may stand before who speaks? */
export function withObjectsBeforeSource(sentence: Sentence, speaks: (verb: Word) => boolean): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    const verb = isFirstOfTwoSubjects(sentence, word, speaks) ? verbBefore(sentence, word) : null;
    if (verb !== null) moved.set(word.index, { head: verb, deprel: 'obj' });
  }
  return changed(sentence, moved);
}

/** A noun before an inserted verb of speech, parted from it by a comma, whose speaker stands behind it. */
function isFirstOfTwoSubjects({ words }: Sentence, noun: Word, speaks: (verb: Word) => boolean): boolean {
  const verb = words[noun.head];
  if (noun.deprel !== 'nsubj' || noun.upos !== 'NOUN' || !verb?.deprel.startsWith('parataxis')) return false;
  if (verb.index < noun.index || !speaks(verb)) return false;
  const isParted = words.slice(noun.index + 1, verb.index).some((w) => w.form === ',');
  return isParted && words.some((w) => w.head === verb.index && w.deprel === 'nsubj' && w.index > verb.index);
}

/** The verb that waits for it: the last one before it, with no object of its own. */
function verbBefore({ words }: Sentence, noun: Word): number | null {
  const verb = words.slice(0, noun.index).findLast((w) => w.upos === 'VERB');
  if (!verb || words.some((w) => w.head === verb.index && /^(obj|ccomp|aux:pass|cop)/.test(w.deprel))) return null;
  return verb.index;
}
