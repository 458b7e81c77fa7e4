/** Countries hung on what befell their president. In: a sentence, which participles say how one came to or left an office. Out: the same, the name under the title: "le président élu **du Malawi**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withElectedOf(sentence: Sentence, isOfOffice: (lemma: string) => boolean): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const word of words) {
    const participle = word.upos === 'PROPN' && /^obl/.test(word.deprel) ? words[word.head] : undefined;
    const title = words[participle?.head ?? -1];
    if (!participle || !title || !isBehindTitle(participle, title) || !isOfOffice(participle.lemma)) continue;
    if (opensWithDe(words, word, participle)) moved.set(word.index, { head: title.index, deprel: 'nmod' });
  }
  return changed(sentence, moved);
}

function isBehindTitle(participle: Word, title: Word): boolean {
  const isNear = participle.index > title.index && participle.index <= title.index + 2;
  return title.upos === 'NOUN' && isNear && /^(acl|amod)$/.test(participle.deprel);
}

/** "élu **du** Malawi", at once. */
function opensWithDe(words: readonly Word[], name: Word, participle: Word): boolean {
  const preposition = words.find((w) => w.head === name.index && w.deprel === 'case');
  return preposition?.index === participle.index + 1 && /^d(e|['’])$/.test(preposition.lemma);
}
