/** Relative clauses that the parser joined to the verb before. In: a sentence, which nouns only link. Out: the same, each a clause of the noun right before it: "a été confirmé par **le tribunal, qui l'a condamné**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { isOfNumber } from './word-questions.js';

/** How far the words of one noun phrase hang under one another. */
const DEEPEST = 6;
const INSIDE = /^(nmod|flat|appos|amod|fixed)/;

/** @param isLink "à la **suite** de la percée, qui" */
export function withJoinedRelatives(sentence: Sentence, isLink: (lemma: string) => boolean): Sentence {
  const moved = sentence.words.flatMap((word) => {
    const noun = isJoined(word) ? antecedentOf(sentence.words, word) : null;
    return noun && !(noun.upos === 'NOUN' && isLink(noun.lemma))
      ? [[word.index, { head: noun.index, deprel: 'acl:relcl' }] as const]
      : [];
  });
  return changed(sentence, new Map(moved));
}

function isJoined({ deprel, upos }: Word): boolean {
  return deprel === 'conj' && (upos === 'VERB' || upos === 'AUX');
}

/** The noun that ends before "qui"; none where "et" joins a second "qui" to the first: "qui a tué **et qui** a brûlé". */
function antecedentOf(words: readonly Word[], clause: Word): Word | null {
  const who = words.find((w) => w.head === clause.index && w.form.toLowerCase() === 'qui' && w.deprel === 'nsubj');
  if (!who || who.index > clause.index) return null;
  const comma = words[who.index - 1]?.form === ',';
  const last = words[who.index - (comma ? 2 : 1)];
  const noun = last ? topOf(words, last, 0) : null;
  return noun && isSomebody(noun) && noun.index !== clause.head && isOfNumber(words, noun, clause) ? noun : null;
}

/** "l'ambassade à **Kolani** vendredi, qui": a name that only says where is whom nothing is told of. */
function isSomebody({ upos, deprel }: Word): boolean {
  if (upos === 'NOUN') return true;
  return upos === 'PROPN' && !/^(obl:(mod|arg)|obl)$/.test(deprel);
}

/** "le tribunal **de Kolani**, qui": the noun at the head of the phrase. */
function topOf(words: readonly Word[], word: Word, depth: number): Word {
  const above = words[word.head];
  if (!above || depth > DEEPEST || above.index > word.index || !INSIDE.test(word.deprel)) return word;
  return topOf(words, above, depth + 1);
}
