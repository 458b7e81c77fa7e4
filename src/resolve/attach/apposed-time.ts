/** Two times side by side are one, the second said more closely: "**il y a dix ans (le 3 mai 2009)**", "**un mois plus tard, le 7 octobre**". In: the chosen time and those of its sentence. Out: the closer one. */
import type { When } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';

const COUNTED = /^(il y a|voilà|voici|\S+ \S+ (plus t(ard|ôt)|après|avant|auparavant)\b)/i;

export function closerTime(sentence: Sentence, time: When, times: readonly When[]): When {
  const next = times.find((t) => t.known && t.start > time.end && isBeside(sentence, time, t));
  if (!next || next.from === null || next.precision === 'part-of-day') return time;
  return isWithin(next, time) || COUNTED.test(time.text) ? next : time;
}

function isBeside({ words }: Sentence, time: When, next: When): boolean {
  const between = words.filter((w) => w.start >= time.end && w.end <= next.start);
  return between.length === 1 && /^[,(]$/.test(between[0]?.form ?? '');
}

function isWithin(next: When, time: When): boolean {
  if (!next.from || !next.to || !time.from || !time.to) return false;
  return next.from >= time.from && next.to <= time.to;
}

/** "l'opération Foudre, lancée il y a dix ans **(le 3 mai 2009)**": the tree loses what stands in brackets; it is of the nearest event before. */
export function isOfNearest(sentence: Sentence, time: When, trigger: number, others: ReadonlySet<number>): boolean {
  const before = sentence.words.filter((w) => w.end <= time.start);
  if (before.at(-1)?.form !== '(') return false;
  return before.findLast((w) => w.index === trigger || others.has(w.index))?.index === trigger;
}

/** "**l'assassinat, le 6 février,** du maire": set between commas right behind the noun, whatever the tree hung it on. */
export function isSetAfter({ words }: Sentence, { start, end }: When, trigger: number): boolean {
  const [comma, first] = [words[trigger + 1], words[trigger + 2]];
  const next = words.find((w) => w.start >= end);
  if (words[trigger]?.upos !== 'NOUN' || comma?.form !== ',' || next?.form !== ',') return false;
  return first !== undefined && first.start >= start && first.start < end;
}
