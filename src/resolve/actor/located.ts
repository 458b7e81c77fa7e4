/** Places that the finder of places located, as hits. In: a scanned document and mentions of places. Out: hits put where the lexicon of actors names nobody. */
import type { Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import { sentenceHolding } from '../sentence-at.js';
import { isName, type NameHit } from './hit.js';
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
    const hits = scanned.within(sentence.index, first, last);
    const named = hits.some((h) => isName(h) && !isInside(h, { first, last }, country));
    const covered = hits.length === 0 ? scanned.nameAt(sentence.index, first) : null;
    if (named || covered) continue;
    scanned.put({
      ...scanned.range(sentence.index, openingOf(scanned, sentence, first), last),
      kind: 'place',
      country,
    });
  }
}

/** "l'**État du Niger**", in Nigeria, is not Niger. */
function isInside(hit: NameHit, { first, last }: { first: number; last: number }, country: string): boolean {
  const other = (hit.kind === 'country' || hit.kind === 'capital') && hit.entries[0]?.iso3 !== country;
  return other && hit.last - hit.first < last - first;
}

/** "un lycée de l'**État voisin de Sokoto**": a federal state is a place, and no government. */
function openingOf({ lists }: Scanned, { words }: Sentence, first: number): number {
  if (!/^d(e|['’])$/.test(words[first - 1]?.lemma ?? '')) return first;
  const at = words[first - 2]?.upos === 'ADJ' ? first - 3 : first - 2;
  return lists.has('federal-state', words[at]?.form) ? at : first;
}
