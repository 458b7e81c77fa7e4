/** "a dénoncé la réforme **ce week-end à Kolo**": what stands at once behind the day of an act is its place, wherever the tree hung it. In: an event with its time, a place. Out: yes or no. */
import type { DraftEvent } from '../../model/draft.js';
import type { When, Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { headOfRange, route } from './words.js';

interface Dated {
  readonly sentence: Sentence;
  readonly when: When | null;
}

export function isBehindTime({ trigger }: DraftEvent, { sentence, when }: Dated, place: Where): boolean {
  if (!when || place.start <= when.end) return false;
  const between = sentence.words.filter((w) => w.start >= when.end && w.end <= place.start);
  if (between.length > BETWEEN || !between.every((w) => /^(ADP|DET|PUNCT)$/.test(w.upos))) return false;
  const day = headOfRange(sentence, when.start, when.end);
  // "a prédit **mercredi à Kolo** qu'il ne céderait pas": where he predicts
  const down = day === null ? null : route(sentence, day, trigger.head)?.down;
  return down != null && !down.some((i) => sentence.words[i]?.deprel.startsWith('ccomp'));
}

/** ", à", "dans le" */
const BETWEEN = 2;
