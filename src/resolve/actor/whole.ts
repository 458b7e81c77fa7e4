/** The whole name of a body of which a phrase holds the end. In: a phrase. Out: the phrase from the name's first word: "**forces de** l'ordre". */
import type { Phrase } from '../../model/draft.js';
import { withDeterminer } from './phrase-words.js';
import type { Scanned } from './scanned.js';

export function wholeOf(scanned: Scanned, phrase: Phrase): Phrase {
  const hit = scanned.hitAt(phrase.sentence, phrase.head);
  if (!hit || hit.kind === 'carrier' || hit.kind === 'adjective' || hit.first >= phrase.first) return phrase;
  const first = withDeterminer(scanned, phrase.sentence, hit.first);
  const last = Math.max(phrase.last, hit.last);
  const { start, end, text } = scanned.range(phrase.sentence, first, last);
  return { ...phrase, head: hit.first, first, last, start, end, text };
}
