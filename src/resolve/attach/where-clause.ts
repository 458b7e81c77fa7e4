/** "le Niger, **où** l'armée a tué dix hommes": a clause behind a place happens in it. In: a sentence, the word of a place, the event's word. Out: yes or no. */
import type { Sentence } from '../../model/sentence.js';
import { isWhere } from './clauses.js';
import { pathUp } from './words.js';

/** Names and nouns between the place and what the clause hangs on: "Kidal, fief **des rebelles**, où…". */
const NOMINAL = /^(nmod|appos|flat|conj|acl)/;

export function isAntecedent(sentence: Sentence, place: number, trigger: number): boolean {
  const path = pathUp(sentence, trigger);
  const clause = path.find((i) => i !== place && isWhere(sentence, i));
  const noun = sentence.words[clause ?? -1]?.head;
  if (noun === undefined || clause === undefined || place > clause) return false;
  return isWithin(sentence, place, noun) || isWithin(sentence, noun, place);
}

/** By nominal links alone. */
function isWithin(sentence: Sentence, inner: number, outer: number): boolean {
  const path = pathUp(sentence, inner);
  const steps = path.slice(0, path.indexOf(outer));
  return path.includes(outer) && steps.every((i) => NOMINAL.test(sentence.words[i]?.deprel ?? ''));
}
