/** Subjects that open with a bound. In: a sentence. Out: the same, "plus", "moins" or "près" the subject of a verb that has no other: "**Plus d'une vingtaine** de soldats ont fui", "**Près de la moitié** des élèves ont été libérés". */
import type { Sentence, Word } from '../../model/sentence.js';
import { changed } from './changed-words.js';
import { subjectOf } from './lacked.js';

export function withBoundedSubjects(sentence: Sentence): Sentence {
  const { words } = sentence;
  const bound = words.find((w) => isBound(words, w));
  return bound ? changed(sentence, new Map([[bound.index, { deprel: subjectOf(words, bound.head) }]])) : sentence;
}

/** With the noun that it bounds right behind "de": "**plus de** dix", not "il a **plus** mangé de riz". */
function isBound(words: readonly Word[], { index, upos, lemma, deprel, head }: Word): boolean {
  if (upos !== 'ADV' || deprel !== 'advmod' || !/^(plus|moins|près)$/i.test(lemma) || head < index) return false;
  const verb = words[head];
  if (verb?.upos !== 'VERB' || words[index + 1]?.lemma !== 'de') return false;
  const isSubjectless = !words.some((w) => w.head === head && /^(nsubj|expl:subj|csubj)/.test(w.deprel));
  return isSubjectless && words.some((w) => w.head === index && w.deprel.startsWith('obl') && w.upos === 'NOUN');
}
