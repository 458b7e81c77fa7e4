/** Infinitives that the parser hung on whoever decides. In: a sentence, which nouns say what somebody will do, who can. Out: the same, each under that noun: "la **décision** du ministre **d'interdire** la marche". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

type OfLemma = (lemma: string) => boolean;

/**
 * @param isResolve "décision", "refus", "promesse"
 * @param isPerson is the lemma that of somebody? "la décision du **droit** de vote" is nobody's
 */
export function withResolvedInfinitives(sentence: Sentence, isResolve: OfLemma, isPerson: OfLemma): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const word of words) {
    const noun = isOfAct(words, word) ? resolveOver(words, word, isResolve, isPerson) : undefined;
    if (noun) moved.set(word.index, { head: noun.index });
  }
  return changed(sentence, moved);
}

/** "**d'**interdire", "**de** retirer" */
function isOfAct(words: readonly Word[], word: Word): boolean {
  if (word.deprel !== 'acl' || word.feats['VerbForm'] !== 'Inf') return false;
  return words.some((w) => w.head === word.index && w.deprel === 'mark' && w.lemma === 'de');
}

function resolveOver(
  words: readonly Word[],
  infinitive: Word,
  isResolve: OfLemma,
  isPerson: OfLemma,
): Word | undefined {
  const person = words[infinitive.head];
  const noun = words[person?.head ?? -1];
  if (!person || !noun || person.deprel !== 'nmod' || noun.index > person.index) return undefined;
  return noun.upos === 'NOUN' && isResolve(noun.lemma) && isPerson(person.lemma) ? noun : undefined;
}
