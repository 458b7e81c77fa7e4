/** The times of an article. In: its sentences, the words of time, the publication date. Out: time mentions; "samedi" is the last one, or the next one under a verb of what is to come. */
import type { TimeWords } from '../lexicon/time.js';
import { fold } from '../model/fold.js';
import type { ParsedDocument, Sentence } from '../model/sentence.js';
import { sentenceHolding } from './sentence-at.js';
import type { TimeRole } from './time/anchors.js';
import { directionAt } from './time/direction.js';
import type { Direction } from './time/evaluate/value.js';
import { placeTimes, readTimes, type TimeMention } from './time/find-times.js';
import { isOfSomebody } from './time/of-somebody.js';
import { isOfTelling } from './time/of-telling.js';
import { isOver } from './time/over.js';
import { onSameWeekday } from './time/same-weekday.js';

export function datesOf(parsed: ParsedDocument, words: TimeWords, published: string | null): TimeMention[] {
  const ranges = parsed.sentences.map((s) => ({
    start: s.start,
    end: s.end,
    directionAt: overIn(s, words),
    roleAt: roleIn(s, words),
  }));
  const read = readTimes(parsed.doc, ranges, words);
  const past = placeTimes(parsed.doc, read, { published, direction: 'past' });
  if (published === null) return past;
  const said = new Map(past.map((t) => [t.start, directionOf(parsed, words, t)] as const));
  const ahead = aheadOnly(past, said);
  const isAhead = (t: TimeMention): boolean =>
    said.get(t.start) === 'future' || (!said.get(t.start) && ahead.has(fold(t.text)));
  // most articles say nothing of what is to come: their times are placed once
  const future = past.some(isAhead) ? placeTimes(parsed.doc, read, { published, direction: 'future' }) : [];
  const byStart = new Map(future.map((t) => [t.start, t] as const));
  const placed = past.map((t) => (isAhead(t) ? (byStart.get(t.start) ?? t) : t));
  return onSameWeekday(
    placed,
    published,
    (time) => said.get(time.start) === undefined,
    (time) => said.get(time.start) !== 'future',
  );
}

function overIn(sentence: Sentence, words: TimeWords): (start: number, end: number) => Direction | undefined {
  return (start, end) => (isOver(sentence, words, start, end) ? 'past' : undefined);
}

function roleIn(sentence: Sentence, words: TimeWords): (start: number, end: number) => TimeRole {
  return (start, end) => {
    if (directionAt(sentence, words, start, end) === 'future') return 'ahead';
    if (isOfTelling(sentence, start, end)) return 'telling';
    return isOfSomebody(sentence, start, end) ? 'beside' : 'scene';
  };
}

/** "hommage **en début de semaine**", and elsewhere "aura lieu **en début de semaine**": the same words mean the same days, unless one of them is over; a bare weekday may be two days. */
function aheadOnly(
  times: readonly TimeMention[],
  said: ReadonlyMap<number, Direction | undefined>,
): ReadonlySet<string> {
  const under = (direction: Direction): string[] =>
    times.filter((t) => t.rule !== 'time.date' && said.get(t.start) === direction).map((t) => fold(t.text));
  const over = new Set(under('past'));
  return new Set(under('future').filter((text) => !over.has(text)));
}

/** "Le sommet **se tiendra** samedi", "**doit** se rendre jeudi": what the verb over the words of time says. */
function directionOf(parsed: ParsedDocument, words: TimeWords, time: TimeMention): Direction | undefined {
  const sentence = sentenceHolding(parsed.sentences, time);
  return sentence && directionAt(sentence, words, time.start, time.end);
}
