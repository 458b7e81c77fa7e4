/** People who are counted, whatever befell them. In: two namings. Out: points where both tell of as many of the same: "a neutralisé **33 combattants**", then "**les 33 combattants** ont été tués"; against where as many others. */
import type { Party } from '../../model/record.js';
import type { Word } from '../../model/sentence.js';
import type { Naming } from './naming.js';

const AS_MANY = 3;
const OTHER_NUMBER = -3;

interface Counted {
  readonly number: string;
  readonly noun: string;
}

export function peopleAgreement(a: Naming, b: Naming): number {
  const [one, other] = [countedIn(a), countedIn(b)];
  if (one === null || other === null || one.noun !== other.noun) return 0;
  return one.number === other.number ? AS_MANY : OTHER_NUMBER;
}

/** The only people who undergo it, where their phrase counts more than one. */
function countedIn({ sentence, recipients }: Naming): Counted | null {
  const [only, another] = recipients;
  const number = only && !another ? numberIn(sentence.words, only) : undefined;
  const noun = number && sentence.words[number.head];
  return number && noun?.upos === 'NOUN' ? { number: number.form.toLowerCase(), noun: noun.lemma } : null;
}

function numberIn(words: readonly Word[], { start, end }: Party): Word | undefined {
  if (start === null || end === null) return undefined;
  return words.find((w) => w.deprel === 'nummod' && w.start >= start && w.end <= end && !/^(une?|1)$/i.test(w.form));
}
