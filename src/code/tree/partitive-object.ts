/** Objects that the parser took for a complement. In: a sentence, which verbs have no "de" of their own. Out: the same, each an object: "a reçu **de l'aide** de son voisin", "demande **du matériel**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isOpenVerb } from './open-verb.js';

/** "de l'", "du" taken apart: one article. */
const SOME: Partial<Word> = { lemma: 'un', upos: 'DET', deprel: 'det', feats: { Definite: 'Ind', PronType: 'Art' } };

/** @param takesSome "recevoir", "demander"; "parler de l'aide" and "profiter du retrait" have a "de" of their own */
export function withPartitiveObjects(sentence: Sentence, takesSome: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const noun of words) {
    const de = partitiveBefore(words, noun);
    const verb = words[noun.head];
    if (!de || !verb || verb.index !== de.index - 1 || !takesSome(verb.lemma) || !isOpenVerb(words, verb)) continue;
    moved.set(noun.index, { deprel: 'obj' });
    moved.set(de.index, SOME);
  }
  return changed(sentence, moved);
}

function partitiveBefore(words: readonly Word[], noun: Word): Word | undefined {
  if (noun.upos !== 'NOUN' || !/^obl/.test(noun.deprel) || noun.feats['Number'] === 'Plur') return undefined;
  const [de, article] = [words[noun.index - 2], words[noun.index - 1]];
  const isBoth = de?.lemma === 'de' && de.head === noun.index && article?.lemma === 'le' && article.head === noun.index;
  return isBoth ? de : undefined;
}
