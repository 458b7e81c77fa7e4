/** The times of an article. In: its sentences, the words of time, the publication date. Out: time mentions; "samedi" is the last one, or the next one under a verb of what is to come. */
import type { TimeWords } from '../lexicon/time.js';
import type { ParsedDocument, Sentence, Word } from '../model/sentence.js';
import { directionAt } from './time/direction.js';
import { placeTimes, readTimes, type TimeMention } from './time/find-times.js';

export function datesOf(parsed: ParsedDocument, words: TimeWords, published: string | null): TimeMention[] {
  const ranges = parsed.sentences.map(({ start, end }) => ({ start, end }));
  const read = readTimes(parsed.doc, ranges, words);
  const past = placeTimes(parsed.doc, read, { published, direction: 'past' });
  if (published === null || !parsed.sentences.some(mayBeFuture)) return past;
  const future = placeTimes(parsed.doc, read, { published, direction: 'future' });
  const ahead = new Map(future.map((t) => [t.start, t]));
  return past.map((time) => (isAhead(parsed, words, time) ? (ahead.get(time.start) ?? time) : time));
}

function mayBeFuture(sentence: Sentence): boolean {
  return sentence.words.some(isFutureForm);
}

function isFutureForm(word: Word): boolean {
  if (word.feats['Tense'] === 'Fut') return true;
  return /^(aller|devoir)$/.test(word.lemma) && word.feats['VerbForm'] === 'Fin' && word.feats['Tense'] !== 'Past';
}

/** "Le sommet **se tiendra** samedi", "**doit** se rendre jeudi": the verb over the words of time is to come. */
function isAhead(parsed: ParsedDocument, words: TimeWords, time: TimeMention): boolean {
  const sentence = parsed.sentences.find((s) => s.start <= time.start && time.end <= s.end);
  return sentence !== undefined && directionAt(sentence, words, time.start, time.end) === 'future';
}
