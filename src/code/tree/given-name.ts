/** Given names that are words too. In: a sentence, which words are given names. Out: the same, one name of two: "a arrêté **Fidèle** Kombo", "**Grâce** Sow a été élue". */
import type { NameSpan, Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param isGiven "fidèle", "grâce", "succès", in small letters */
export function withGivenNames(sentence: Sentence, isGiven: (form: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  const names: NameSpan[] = [];
  for (const word of words) {
    const surname = words[word.index + 1];
    if (!surname || !isFirst(words, word, isGiven) || !isSurname(surname, word)) continue;
    const place = placeOf(word, surname);
    moved.set(word.index, { upos: 'PROPN', lemma: word.form, feats: {}, ...place });
    moved.set(surname.index, { head: word.index, deprel: 'flat:name' });
    names.push({ kind: 'person', first: word.index, last: surname.index });
    // "arrêté Fidèle Kombo **mardi**": what hung on either hangs on the verb
    for (const w of words)
      if (
        w.index > surname.index &&
        (w.head === surname.index || w.head === word.index) &&
        /^(nmod|obl)/.test(w.deprel)
      )
        moved.set(w.index, hasCase(words, w) ? { head: word.index } : { head: place.head, deprel: 'obl:mod' });
  }
  return withNames(changed(sentence, moved), names);
}

/** "Fidèle **Kasongo**" is no town: the whole name takes the place of what the parser took its parts for. */
function withNames(sentence: Sentence, names: readonly NameSpan[]): Sentence {
  if (names.length === 0) return sentence;
  const others = sentence.names.filter((n) => names.every((own) => n.last < own.first || n.first > own.last));
  return { ...sentence, names: [...others, ...names].sort((a, b) => a.first - b.first) };
}

function isFirst(words: readonly Word[], word: Word, isGiven: (form: string) => boolean): boolean {
  if (!/^(NOUN|ADJ|ADV)$/.test(word.upos) || !/^\p{Lu}\p{Ll}/u.test(word.form)) return false;
  const isBare = !words.some((w) => w.head === word.index && w.index < word.index && w.deprel === 'det');
  return isBare && isGiven(word.form.toLowerCase());
}

/** "Grâce **Kombo**": a name right behind, which has no preposition. */
function isSurname(next: Word, word: Word): boolean {
  const isTied = next.head === word.index || next.head === word.head || word.head === next.index;
  return next.upos === 'PROPN' && isTied;
}

/** Where the two stand: the given name's place, the surname's where the parser took the other for an adverb or a predicate. */
function placeOf(word: Word, surname: Word): { head: number; deprel: string } {
  if (word.head === surname.index) return { head: surname.head, deprel: surname.deprel };
  const isOdd = /^(xcomp|advmod|amod)/.test(word.deprel);
  const relation = isOdd ? (surname.head === word.index ? 'obj' : surname.deprel) : word.deprel;
  return { head: word.head, deprel: relation };
}

function hasCase(words: readonly Word[], word: Word): boolean {
  return words.some((w) => w.head === word.index && w.deprel === 'case');
}
