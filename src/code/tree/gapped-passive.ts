/** Passives that leave out what the first has said. In: a sentence. Out: the same, the participle joined to the first, its noun the subject, where the parser joined the noun instead: "Trois soldats ont été tués et **quatre assaillants neutralisés**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isCounted, isTaggedPast } from './word-questions.js';

export function withGappedPassives(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = words.flatMap((word): [number, Partial<Word>][] => {
    const noun = subjectOfGapped(words, word);
    if (!noun) return [];
    return [
      [word.index, { head: noun.head, deprel: 'conj' }],
      [noun.index, { head: word.index, deprel: 'nsubj:pass' }],
      ...words
        .filter((w) => w.head === noun.index && w.deprel === 'cc')
        .map((w): [number, Partial<Word>] => [w.index, { head: word.index }]),
    ];
  });
  return changed(sentence, new Map(moved));
}

/** The noun right before a participle that ends the clause, counted and joined to a passive: "a été tué et **quatre assaillants** arrêtés à Gao"; "a été vu avec des armes et **deux enfants armés**" has none before. */
function subjectOfGapped(words: readonly Word[], word: Word): Word | null {
  const noun = words[word.head];
  if (word.deprel !== 'acl' || !isTaggedPast(word) || word.head !== word.index - 1) return null;
  if (noun?.deprel !== 'conj' || noun.upos !== 'NOUN' || word.feats['Number'] !== noun.feats['Number']) return null;
  return isCounted(words, noun) && isPassive(words, words[noun.head]) ? noun : null;
}

/** "**ont été** tués": with its auxiliary and a subject of its own. */
function isPassive(words: readonly Word[], verb: Word | undefined): boolean {
  const own = words.filter((w) => w.head === verb?.index);
  return ['aux:pass', 'nsubj:pass'].every((deprel) => own.some((w) => w.deprel === deprel));
}
