/** "avoir" that the parser took for the auxiliary of a noun. In: a sentence, which verbs make a phrase with "avoir". Out: the same, the verb over its noun: "l'opposant **a interdiction** de sortir". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

/** @param isPhrase is "avoir interdiction" one verb? */
export function withHavingNouns(sentence: Sentence, isPhrase: (phrase: string) => boolean): Sentence {
  const { words } = sentence;
  const noun = words.find((w) => isHad(words, w) && isPhrase(`avoir ${w.lemma}`));
  const verb = noun && auxiliaryOf(words, noun);
  if (!noun || !verb) return sentence;
  const moved = new Map<number, Partial<Word>>();
  // who has it, when and where hang on the verb; what it is of ("de sortir") stays with the noun
  for (const w of words) if (w.head === noun.index && !isOfNoun(w, noun)) moved.set(w.index, { head: verb.index });
  moved.set(verb.index, { upos: 'VERB', head: noun.head, deprel: noun.deprel });
  moved.set(noun.index, { head: verb.index, deprel: 'obj' });
  return changed(sentence, moved);
}

function isHad(words: readonly Word[], noun: Word): boolean {
  return noun.upos === 'NOUN' && auxiliaryOf(words, noun) !== undefined;
}

function auxiliaryOf(words: readonly Word[], noun: Word): Word | undefined {
  const before = words[noun.index - 1];
  return before?.head === noun.index && before.deprel.startsWith('aux') && before.lemma === 'avoir'
    ? before
    : undefined;
}

function isOfNoun(word: Word, noun: Word): boolean {
  return word.index > noun.index && /^(acl|nmod|amod)/.test(word.deprel);
}
