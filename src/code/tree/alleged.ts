/** Participles that only doubt what their noun says. In: a sentence, the adjectives of doubt. Out: the same, the participle an adjective and its complement the noun's: "des éléments présumés **de Boko Haram**", "deux **présumés** voleurs". */
import type { Sentence, Word } from '../../model/sentence.js';

/** @param isAlleged is this form ("présumés") an adjective of doubt? */
export function withAlleged(sentence: Sentence, isAlleged: (form: string) => boolean): Sentence {
  const moved = new Map<number, Partial<Word>>();
  for (const word of sentence.words) {
    if (!isAlleged(word.form)) continue;
    const after = nounUnder(sentence, word);
    if (after) swap(sentence, word, after, moved);
    const noun = nounBefore(sentence, word);
    if (!noun) continue;
    moved.set(word.index, { head: noun.index, upos: 'ADJ', deprel: 'amod', lemma: word.form.toLowerCase() });
    for (const under of sentence.words) {
      if (under.head !== word.index || under.index < word.index || !isOf(sentence, under)) continue;
      moved.set(under.index, { head: noun.index, deprel: 'nmod' });
    }
  }
  if (moved.size === 0) return sentence;
  return { ...sentence, words: sentence.words.map((word) => ({ ...word, ...moved.get(word.index) })) };
}

/** "deux **présumés voleurs**": the noun that the parser hung on the word before it. */
function nounUnder({ words }: Sentence, word: Word): Word | undefined {
  const noun = words[word.index + 1];
  return noun?.upos === 'NOUN' && noun.head === word.index ? noun : undefined;
}

/** The noun takes the place of its adjective, and all that hung on it. */
function swap({ words }: Sentence, word: Word, noun: Word, moved: Map<number, Partial<Word>>): void {
  for (const under of words) if (under.head === word.index) moved.set(under.index, { head: noun.index });
  moved.set(noun.index, { head: word.head, deprel: word.deprel });
  moved.set(word.index, { head: noun.index, upos: 'ADJ', deprel: 'amod', lemma: word.form.toLowerCase() });
}

/** The noun that it stands right behind. */
function nounBefore({ words }: Sentence, word: Word): Word | undefined {
  const noun = words[word.index - 1];
  return noun?.upos === 'NOUN' && word.head === noun.index && word.deprel.startsWith('acl') ? noun : undefined;
}

function isOf({ words }: Sentence, word: Word): boolean {
  return words.some((w) => w.head === word.index && w.deprel === 'case' && /^d(e|['’])$/.test(w.lemma));
}
