/** Places that the finder of places located, as hits. In: a scanned document and mentions of places. Out: hits put where the lexicon of actors names nobody. */
import type { Where } from '../../model/record.js';
import { sentenceHolding } from '../sentence-at.js';
import { isName } from './hit.js';
import type { Scanned } from './scanned.js';

export type Located = Pick<Where, 'start' | 'end' | 'country'>;

/** "les habitants de **Dori**" are of Dori's country; and a town is no unknown person. */
export function putPlaces(scanned: Scanned, places: readonly Located[]): void {
  for (const { start, end, country } of places) {
    const sentence = sentenceHolding(scanned.parsed.sentences, { start, end });
    const words = sentence?.words.filter((w) => w.start >= start && w.end <= end) ?? [];
    const first = words[0]?.index;
    const last = words.at(-1)?.index;
    if (!sentence || first === undefined || last === undefined) continue;
    const named = scanned.within(sentence.index, first, last).some(isName) || scanned.nameAt(sentence.index, first);
    if (!named) scanned.put({ ...scanned.range(sentence.index, first, last), kind: 'place', country });
  }
}
