/** What lies in each sentence. In: the times, places and drafts of an article. Out: lists by sentence, in the same order: a long article is not searched anew for each event. */
import type { DraftEvent } from '../model/draft.js';
import type { When } from '../model/record.js';
import type { ParsedDocument } from '../model/sentence.js';
import type { Spot } from './attach/area.js';
import { sentenceAt } from './sentence-at.js';

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
  const { sentences } = parsed;
  return {
    times: grouped(times, sentences.length, (t) => sentenceAt(sentences, t.start)),
    places: grouped(places, sentences.length, (p) => sentenceAt(sentences, p.start)),
    drafts: grouped(drafts, sentences.length, (d) => d.sentence),
    towns: new Set(places.filter((p) => p.precision !== 'country').map((p) => `${p.start}-${p.end}`)),
  };
}

function grouped<T>(items: readonly T[], count: number, sentenceOf: (item: T) => number): T[][] {
  const lists = Array.from({ length: count }, (): T[] => []);
  for (const item of items) lists[sentenceOf(item)]?.push(item);
  return lists;
}
