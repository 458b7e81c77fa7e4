/** What lies in each sentence. In: the times, places and drafts of an article. Out: lists by sentence, in the same order: a long article is not searched anew for each event. */
import type { DraftEvent } from '../model/draft.js';
import type { When } from '../model/record.js';
import type { ParsedDocument } from '../model/sentence.js';
import type { Spot } from './attach/area.js';

export interface BySentence {
  readonly times: readonly (readonly When[])[];
  readonly places: readonly (readonly Spot[])[];
  readonly drafts: readonly (readonly DraftEvent[])[];
  /** "start-end" of the places that are no country. */
  readonly towns: ReadonlySet<string>;
}

interface Lists {
  readonly parsed: ParsedDocument;
  readonly times: readonly When[];
  readonly places: readonly Spot[];
  readonly drafts: readonly DraftEvent[];
}

export function bySentence({ parsed, times, places, drafts }: Lists): BySentence {
  const starts = parsed.sentences.map((s) => s.start);
  return {
    times: grouped(times, starts.length, (t) => sentenceAt(starts, t.start)),
    places: grouped(places, starts.length, (p) => sentenceAt(starts, p.start)),
    drafts: grouped(drafts, starts.length, (d) => d.sentence),
    towns: new Set(places.filter((p) => p.precision !== 'country').map((p) => `${p.start}-${p.end}`)),
  };
}

function grouped<T>(items: readonly T[], count: number, sentenceOf: (item: T) => number): T[][] {
  const lists = Array.from({ length: count }, (): T[] => []);
  for (const item of items) lists[sentenceOf(item)]?.push(item);
  return lists;
}

/** The last sentence that starts at or before an offset. */
function sentenceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
