/** Relative clauses that the parser joined to the verb before. In: a sentence. Out: the same, each under the noun that ends at its comma: "en veulent à **l'armée**, **qu'**ils accusent de passivité". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withJoinedObjectRelatives(sentence: Sentence): Sentence {
  const { words } = sentence;
  const moved = new Map<number, Partial<Word>>();
  for (const pronoun of words) {
    const clause = isWhom(pronoun) ? words[pronoun.head] : undefined;
    const noun = clause && isJoined(words, clause, pronoun) ? nounBefore(words, pronoun.index - 1) : null;
    if (clause && noun && noun.index !== clause.head)
      moved.set(clause.index, { head: noun.index, deprel: 'acl:relcl' });
  }
  return changed(sentence, moved);
}

/** "**que**" as an object, right behind a comma in `isJoined`. */
function isWhom({ upos, form, deprel }: Word): boolean {
  return upos === 'PRON' && /^qu(e|['’])$/i.test(form) && deprel === 'obj';
}

/** No "et", and a subject between "que" and its verb. */
function isJoined(words: readonly Word[], clause: Word, { index }: Word): boolean {
  if (clause.deprel !== 'conj' || clause.index < index || words[index - 1]?.form !== ',') return false;
  const own = words.filter((w) => w.head === clause.index);
  return own.some((w) => w.deprel === 'nsubj' && w.index > index) && !own.some((w) => w.deprel === 'cc');
}

/** "l'armée **malienne**,": the noun that the word before the comma is, or belongs to. */
function nounBefore(words: readonly Word[], comma: number): Word | null {
  const last = words[comma - 1];
  const noun = last && /^(amod|flat|appos)/.test(last.deprel) ? words[last.head] : last;
  return noun && /^(NOUN|PROPN)$/.test(noun.upos) && noun.index < comma ? noun : null;
}
