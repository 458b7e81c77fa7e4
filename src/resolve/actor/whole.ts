/** The whole name of a body of which a phrase holds a part. In: a phrase. Out: the phrase from the name's first word to its last: "**forces de** l'ordre", "Médecins **sans frontières**". */
import type { Phrase } from '../../model/draft.js';
import { isName } from './hit.js';
import { withDeterminer } from './phrase-words.js';
import type { Scanned } from './scanned.js';

export function wholeOf(scanned: Scanned, phrase: Phrase): Phrase {
  const hit = scanned.hitAt(phrase.sentence, phrase.head);
  if (!hit || hit.kind === 'carrier' || hit.kind === 'adjective') return phrase;
  const cut = hit.first < phrase.first;
  if (!cut && !(isName(hit) && hit.last > phrase.last)) return phrase;
  const first = cut ? withDeterminer(scanned, phrase.sentence, hit.first) : phrase.first;
  const last = Math.max(phrase.last, hit.last);
  const { start, end, text } = scanned.range(phrase.sentence, first, last);
  return { ...phrase, head: cut ? hit.first : phrase.head, first, last, start, end, text };
}
