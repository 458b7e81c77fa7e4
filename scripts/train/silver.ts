/** In: sentences with the lessons of the teachers. Out: the same in a compact file, and back. */
import type { Lesson } from './teachers/votes.js';

export interface SilverSentence {
  readonly forms: readonly string[];
  readonly lesson: Lesson;
}

/** One JSON array a line: forms, heads, labels, tags, feats. */
export function silverLine({ forms, lesson }: SilverSentence): string {
  return JSON.stringify([
    forms,
    ...[lesson.heads, lesson.labels, lesson.tags, lesson.feats].map((column) => [...column]),
  ]);
}

export function readSilver(text: string): SilverSentence[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [forms, heads, labels, tags, feats] = JSON.parse(line) as [
        string[],
        number[],
        number[],
        number[],
        number[],
      ];
      const [h, l, t, f] = [heads, labels, tags, feats].map((column) => Int32Array.from(column)) as [
        Int32Array,
        Int32Array,
        Int32Array,
        Int32Array,
      ];
      return { forms, lesson: { heads: h, labels: l, tags: t, feats: f } };
    });
}
