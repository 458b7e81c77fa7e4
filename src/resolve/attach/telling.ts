/** Who spoke on which day: "**Le ministre a déclaré jeudi**…", "**dans une tribune publiée dimanche, il juge**…". In: the article's sentences and times, who a phrase means. Out: days with their speakers. */
import type { Phrase } from '../../model/draft.js';
import type { Party, When } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { spanOf } from '../../model/span.js';
import { isMadeKnown } from './clauses.js';
import { isInset } from './owed-to.js';
import { isSchedule } from './schedule.js';
import { headOfRange, pathUp } from './words.js';

export interface Telling {
  readonly sentence: number;
  readonly when: When;
  readonly speakers: readonly Party[];
}

export interface TellingSources {
  readonly doc: string;
  readonly sentences: readonly Sentence[];
  readonly times: readonly When[];
  readonly partiesOf: (phrase: Phrase) => readonly Party[];
}

export function findTellings({ doc, sentences, times, partiesOf }: TellingSources): Telling[] {
  const days = times.filter(isDay);
  return sentences.flatMap((sentence) => {
    const when = sentence.isTitle ? undefined : days.find((t) => isMainTime(sentence, t));
    const subject = when && subjectOf(doc, sentence);
    return subject ? [{ sentence: sentence.index, when, speakers: partiesOf(subject) }] : [];
  });
}

/** Only days carry over: "en 2013" is the background of one sentence. */
export function isDay(when: When): boolean {
  const isFine = when.precision === 'day' || when.precision === 'part-of-day';
  return when.known && when.from !== null && isFine && !isSchedule(when);
}

/** The time that the sentence as a whole has: it hangs on its main verb, or on where the words of the verb were made known. */
export function isMainTime(sentence: Sentence | undefined, time: When): boolean {
  if (!sentence || sentence.isTitle || time.start < sentence.start || time.end > sentence.end) return false;
  if (isInset(sentence.words, time)) return false;
  const head = headOfRange(sentence, time.start, time.end);
  const above = head === null ? -1 : (sentence.words[head]?.head ?? -1);
  const governor = isMadeKnown(sentence, above) ? aboveNoun(sentence, above) : above;
  return sentence.words[governor]?.deprel === 'root';
}

/** From "publié" over "dans un communiqué" to what is said in it. */
function aboveNoun(sentence: Sentence, participle: number): number {
  return sentence.words[sentence.words[participle]?.head ?? -1]?.head ?? -1;
}

function subjectOf(doc: string, sentence: Sentence): Phrase | null {
  const root = sentence.words.find((w) => w.deprel === 'root');
  const subject = sentence.words.find((w) => w.head === root?.index && w.deprel === 'nsubj');
  if (!root || !subject || root.feats['Tense'] === 'Fut') return null;
  const under = sentence.words.filter((w) => pathUp(sentence, w.index).includes(subject.index) && w.upos !== 'PUNCT');
  const [first, last] = [under[0], under.at(-1)];
  if (!first || !last) return null;
  return {
    ...spanOf(doc, first.start, last.end),
    sentence: sentence.index,
    head: subject.index,
    first: first.index,
    last: last.index,
  };
}
