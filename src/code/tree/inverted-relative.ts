/** Subjects behind the verb of a clause that its object opens. In: a sentence where the parser gave such a clause two objects. Out: the same, the second its subject: "le préfet **qu'**ont tué **des inconnus**", "comme **l'**exige **la loi**". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';

export function withInvertedRelatives(sentence: Sentence): Sentence {
  const subjects = sentence.words.flatMap((verb) => subjectBehind(sentence.words, verb)?.index ?? []);
  return changed(sentence, new Map(subjects.map((index) => [index, { deprel: 'nsubj' }])));
}

/** "que" is the object, nothing is the subject, and a noun without preposition follows the verb. */
function subjectBehind(words: readonly Word[], verb: Word): Word | undefined {
  const own = words.filter((w) => w.head === verb.index);
  const before = own.filter((w) => w.deprel === 'obj' && w.index < verb.index);
  if (!isOpenedByObject(verb, own, before) || own.some((w) => /^(nsubj|expl:subj)/.test(w.deprel))) return undefined;
  return own.find((w) => w.deprel === 'obj' && w.index > verb.index && /^(NOUN|PROPN|PRON)$/.test(w.upos));
}

/** "**que** dénonce l'opposition", "**comme le** demande l'opposition" */
function isOpenedByObject(verb: Word, own: readonly Word[], before: readonly Word[]): boolean {
  if (verb.deprel === 'acl:relcl') return before.some((w) => /^qu(e|['’])$/i.test(w.form));
  const isLikened = own.some((w) => w.deprel === 'mark' && w.lemma === 'comme');
  return isLikened && before.some((w) => w.upos === 'PRON' && /^l(e|['’])$/i.test(w.form));
}
