/** Subjects behind the verb of a relative clause. In: a sentence where the parser gave such a clause two objects. Out: the same, the second its subject: "le préfet **qu'**ont tué **des inconnus**", "ce **que** dénonce **l'opposition**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withInvertedRelatives(sentence: Sentence): Sentence {
  const subjects = sentence.words.flatMap((verb) => subjectBehind(sentence.words, verb)?.index ?? []);
  return changed(sentence, new Map(subjects.map((index) => [index, { deprel: 'nsubj' }])));
}

/** "que" is the object, nothing is the subject, and a noun without preposition follows the verb. */
function subjectBehind(words: readonly Word[], verb: Word): Word | undefined {
  if (verb.deprel !== 'acl:relcl') return undefined;
  const own = words.filter((w) => w.head === verb.index);
  const pronoun = own.find((w) => w.deprel === 'obj' && w.index < verb.index && /^qu(e|['’])$/i.test(w.form));
  if (!pronoun || own.some((w) => /^(nsubj|expl:subj)/.test(w.deprel))) return undefined;
  return own.find((w) => w.deprel === 'obj' && w.index > verb.index && /^(NOUN|PROPN|PRON)$/.test(w.upos));
}
