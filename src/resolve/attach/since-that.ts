/** "tués au Mali **depuis le début de l'intervention en 2013**": the year is that of a beginning. In: the time chosen for an event. Out: that time, open to the end and told from "depuis" on; itself where no such beginning governs it. */
import type { When } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { headOfRange, pathUp } from './words.js';

export function sinceThat(sentence: Sentence, time: When, trigger: number): When {
  const since = beginningOver(sentence, time, trigger);
  if (since === undefined || time.to === null || since > time.start) return time;
  const text = sentence.text.slice(since - sentence.start, time.end - sentence.start);
  return { ...time, text, start: since, to: null, precision: 'interval' };
}

/** Where the "depuis" begins that the time stands under, or right behind: "depuis l'opération Serval **en 2013**", hung on the verb. */
function beginningOver(sentence: Sentence, time: When, trigger: number): number | undefined {
  const head = headOfRange(sentence, time.start, time.end);
  if (head === null) return undefined;
  const before = sentence.words.findLast((w) => w.end <= time.start);
  const over = [...pathUp(sentence, head).slice(1), ...(before ? pathUp(sentence, before.index) : [])];
  const ofTrigger = pathUp(sentence, trigger);
  return over.filter((i) => !ofTrigger.includes(i)).flatMap((i) => depuis(sentence, i) ?? [])[0];
}

/** Where the "depuis" of a noun begins. */
function depuis({ words }: Sentence, noun: number): number | undefined {
  return words.find((w) => w.head === noun && w.deprel.startsWith('case') && w.lemma === 'depuis')?.start;
}
