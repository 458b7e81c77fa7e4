/** Relative clauses that "que" opens: "les otages **que le Niger a promis de libérer**". In: the words of a sentence, "que" and the verb of its clause. Out: whether that verb has its subject and lacks its object; what "que" is then. */
import type { Word } from '../../model/sentence.js';

/** What "que" is where the parser took it for a conjunction. */
export const RELATIVE_OBJECT: Partial<Word> = { upos: 'PRON', deprel: 'obj', feats: { PronType: 'Rel' } };

/** A subject between "que" and the verb, and no other object. */
export function lacksObjectBehindThat(words: readonly Word[], that: Word, verb: Word): boolean {
  const own = words.filter((w) => w.head === verb.index && w !== that);
  const hasSubject = own.some((w) => w.deprel === 'nsubj' && w.index > that.index && w.index < verb.index);
  return hasSubject && !own.some((w) => /^(obj|ccomp|cop)/.test(w.deprel));
}
