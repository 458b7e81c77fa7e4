/** Sources named inside the marks. In: the range of a quotation that nothing frames. Out: the cue of « Le colis est parti, **selon une source**, jeudi. » */
import type { Phrase } from '../../model/draft.js';
import { type Cue, prepositionCue } from './cue.js';
import type { QuotedRange } from './marks.js';
import { type Reading, rowFrom } from './reading.js';

export function sourceInside(reading: Reading, range: QuotedRange): Cue | null {
  const last = rowFrom(reading, range.end);
  for (let at = rowFrom(reading, range.start); at < last; at++) {
    const cue = reading.row[at]?.word.form === ',' ? prepositionCue(reading, at + 1) : null;
    if (cue?.speaker && cue.at < last && /^(?:selon|d'après|de source)/.test(cue.text) && !isSelf(cue.speaker))
      return cue;
  }
  return null;
}

/** "selon **lui**" is said of others, "selon **moi**" by whoever speaks. */
function isSelf({ text }: Phrase): boolean {
  return /^(?:lui|elle|moi|nous|eux)$/i.test(text);
}
