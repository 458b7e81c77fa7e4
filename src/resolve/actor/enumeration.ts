/** People listed behind the noun that counts them: "quatre otages : deux Français, une Américaine". In: a phrase. Out: one phrase an item; none where nothing is listed. */
import type { Phrase } from '../../model/draft.js';
import type { Cast } from './cast.js';

const OPENS = /^[:(–—-]$/;
const ENDS = /^[).;:!?–—-]$/;

export function enumerated(cast: Cast, phrase: Phrase): Phrase[] {
  const { scanned } = cast;
  const counted = scanned.hitAt(phrase.sentence, phrase.head);
  if (counted?.kind !== 'role' || counted.role.denotes === 'body' || counted.role.denotes === 'thing') return [];
  let at = counted.last + 1;
  while (scanned.word(phrase.sentence, at)?.upos === 'ADJ') at++;
  if (!OPENS.test(scanned.word(phrase.sentence, at)?.form ?? '')) return [];
  const items: Phrase[] = [];
  for (let item = itemAt(cast, phrase.sentence, at + 1); item; item = itemAt(cast, phrase.sentence, item.last + 2)) {
    items.push(item);
    if (!/^(,|et)$/.test(scanned.word(phrase.sentence, item.last + 1)?.form ?? '')) break;
  }
  return items.length > 1 ? items : [];
}

/** A number or determiner, then words up to the next comma or "et" that hold a role or a nationality. */
function itemAt({ scanned }: Cast, sentence: number, first: number): Phrase | null {
  if (!/^(DET|NUM)$/.test(scanned.word(sentence, first)?.upos ?? '')) return null;
  let last = first;
  for (let word = scanned.word(sentence, last + 1); word; word = scanned.word(sentence, last + 1)) {
    if (/^(,|et)$/.test(word.form) || ENDS.test(word.form) || /^(AUX|PRON)$/.test(word.upos)) break;
    last++;
  }
  const who = scanned
    .within(sentence, first + 1, last)
    .find((h) => h.kind === 'demonym' || (h.kind === 'role' && h.role.denotes !== 'thing'));
  return who ? { ...scanned.range(sentence, first, last), head: who.first } : null;
}
