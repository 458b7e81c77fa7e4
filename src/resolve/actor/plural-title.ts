/** One plural title before several names: "**les colonels** Sow, **Ba** et **Koné**". In: a scanned document and the range of a name behind the first. Out: the range of the title that all of them bear, or null. */
import type { HitRange } from './hit.js';
import { grammarOf } from './phrase-words.js';
import type { Scanned } from './scanned.js';

/** Words from the title to the last of its names. */
const LONGEST = 14;

export function pluralTitle(scanned: Scanned, { sentence, first }: HitRange): HitRange | null {
  if (!/^(et|,)$/.test(scanned.word(sentence, first - 1)?.form ?? '')) return null;
  for (let i = first - 1; i >= Math.max(0, first - LONGEST); i--) {
    const word = scanned.word(sentence, i);
    if (word?.upos === 'PROPN' || /^(et|,)$/.test(word?.form ?? '')) continue;
    return isPluralTitle(scanned, sentence, i) ? scanned.range(sentence, i, i) : null;
  }
  return null;
}

/** A name stands right behind it: "réservé aux **déplacés**, Awa Koné a dit" gives her no title. */
function isPluralTitle(scanned: Scanned, sentence: number, at: number): boolean {
  if (scanned.word(sentence, at + 1)?.upos !== 'PROPN') return false;
  const hit = scanned.hitAt(sentence, at);
  if (hit?.kind !== 'role' || hit.role.denotes !== 'person' || scanned.word(sentence, at)?.upos !== 'NOUN')
    return false;
  return grammarOf(scanned, sentence, at, at).plural;
}
