/** The times of an article. In: its sentences, the words of time, the publication date. Out: time mentions; "samedi" is the last one, or the next one under a verb of what is to come. */
import type { TimeWords } from '../lexicon/time.js';
import type { ParsedDocument, Sentence, Word } from '../model/sentence.js';
import { directionAt } from './time/direction.js';
import type { Direction } from './time/evaluate/value.js';
import { placeTimes, type ReadRange, readTimes, type TimeMention } from './time/find-times.js';
import { onSameWeekday } from './time/same-weekday.js';

export function datesOf(parsed: ParsedDocument, words: TimeWords, published: string | null): TimeMention[] {
  const ranges = parsed.sentences.map(({ start, end }) => ({ start, end }));
  const read = readTimes(parsed.doc, ranges, words);
  const past = placeTimes(parsed.doc, read, { published, direction: 'past' });
  if (published === null) return past;
  const open = (time: TimeMention): boolean => directionOf(parsed, words, time) === undefined;
  return onSameWeekday(withFuture(parsed, words, read, published, past), published, open);
}

function withFuture(
  parsed: ParsedDocument,
  words: TimeWords,
  read: readonly ReadRange[],
  published: string,
  past: TimeMention[],
): TimeMention[] {
  if (!parsed.sentences.some(mayBeFuture)) return past;
  const future = placeTimes(parsed.doc, read, { published, direction: 'future' });
  const ahead = new Map(future.map((t) => [t.start, t]));
  return past.map((time) => (directionOf(parsed, words, time) === 'future' ? (ahead.get(time.start) ?? time) : time));
}

function mayBeFuture(sentence: Sentence): boolean {
  return sentence.words.some(isFutureForm);
}

function isFutureForm(word: Word): boolean {
  if (word.feats['Tense'] === 'Fut') return true;
  return /^(aller|devoir)$/.test(word.lemma) && word.feats['VerbForm'] === 'Fin' && word.feats['Tense'] !== 'Past';
}

/** "Le sommet **se tiendra** samedi", "**doit** se rendre jeudi": what the verb over the words of time says. */
function directionOf(parsed: ParsedDocument, words: TimeWords, time: TimeMention): Direction | undefined {
  const sentence = parsed.sentences.find((s) => s.start <= time.start && time.end <= s.end);
  return sentence && directionAt(sentence, words, time.start, time.end);
}
