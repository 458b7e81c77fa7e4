/** Participles on the country of the people whom they tell of. In: a sentence, which lemmas are people. Out: the same, the participle under the people: "deux **citoyens** des Émirats arabes unis **enlevés** au Mali" are whom somebody took. */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isTaggedPast } from './word-questions.js';

export function withPeopleOfCountries(sentence: Sentence, isPerson: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const people = isPastPlural(word) ? peopleOf(words, word) : null;
    return people && isPerson(people.lemma) ? [[word.index, { head: people.index }]] : [];
  });
  return changed(sentence, new Map(moved));
}

function isPastPlural(word: Word): boolean {
  return word.deprel === 'acl' && isTaggedPast(word) && word.feats['Number'] === 'Plur';
}

/** Behind a name that "de" brings: nobody does anything to "les Émirats arabes unis" or "les États-Unis" there. */
function peopleOf(words: readonly Word[], { head, index }: Word): Word | null {
  const name = words[head];
  const people = words[name?.head ?? -1];
  if (name?.deprel !== 'nmod' || !/^\p{Lu}/u.test(name.form) || people?.upos !== 'NOUN') return null;
  const isNamedOnly = words
    .slice(name.index + 1, index)
    .every((w) => w.head === name.index && /^(ADJ|PROPN)$/.test(w.upos));
  return isNamedOnly && people.feats['Number'] === 'Plur' && people.index < name.index ? people : null;
}
