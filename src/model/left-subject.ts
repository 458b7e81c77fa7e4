/** A name that the parser joined to what stands before it, and that is the subject of what follows: "a condamné le coup de force **et Paris suit** la situation". In: the words of a sentence and a name. Out: its verb, or null. */
import type { Word } from './sentence.js';

/** Where "et" joins a name that a verb follows at once, no "et" is left to join the verb. */
export function verbBehind(words: readonly Word[], name: Word): Word | null {
  if (name.deprel !== 'conj' || name.upos !== 'PROPN' || words[name.index - 1]?.form !== 'et') return null;
  const next = words[name.index + 1];
  const verb = next?.upos === 'AUX' ? words[next.head] : next;
  if (next?.feats['VerbForm'] !== 'Fin' || next.feats['Number'] === 'Plur') return null;
  if (verb?.upos !== 'VERB' || verb.deprel !== 'conj' || name.head === verb.index) return null;
  return words.some((w) => w.head === verb.index && /^(nsubj|expl)/.test(w.deprel)) ? null : verb;
}
