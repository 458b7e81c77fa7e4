/** The whole name of a body of which a phrase holds a part. In: a phrase. Out: the phrase from the name's first word to its last: "**forces de** l'ordre", "Médecins **sans frontières**". */
import { bareForm } from '../../model/bare-form.js';
import type { Phrase } from '../../model/draft.js';
import { isName } from './hit.js';
import { withDeterminer } from './phrase-words.js';
import type { Scanned } from './scanned.js';

export function wholeOf(scanned: Scanned, phrase: Phrase): Phrase {
  const ended = withSupposed(scanned, withTail(scanned, phrase));
  if (ended !== phrase) return wholeOf(scanned, ended);
  const hit = scanned.hitAt(phrase.sentence, phrase.head);
  if (!hit || hit.kind === 'carrier' || hit.kind === 'adjective') return phrase;
  const cut = hit.first < phrase.first;
  if (!cut && !(isName(hit) && hit.last > phrase.last)) return phrase;
  const first = cut ? withDeterminer(scanned, phrase.sentence, hit.first) : phrase.first;
  const last = Math.max(phrase.last, hit.last);
  const { start, end, text } = scanned.range(phrase.sentence, first, last);
  return { ...phrase, head: cut ? hit.first : phrase.head, first, last, start, end, text };
}

/** "le chef d'état-major des Forces **armées maliennes**": a name that its last words begin is told to its end. */
function withTail(scanned: Scanned, phrase: Phrase): Phrase {
  const tail = scanned.nameAt(phrase.sentence, phrase.last);
  if (!tail || tail.last <= phrase.last || tail.first <= phrase.first) return phrase;
  const { start, end, text } = scanned.range(phrase.sentence, phrase.first, tail.last);
  return { ...phrase, last: tail.last, start, end, text };
}

/** "des membres **présumés de l'État islamique**": a participle taken for a clause parts nobody from those he is of. */
function withSupposed(scanned: Scanned, phrase: Phrase): Phrase {
  const { sentence, last } = phrase;
  const word = scanned.word(sentence, last + 1);
  if (!scanned.lists.has('supposed', word && bareForm(word.form))) return phrase;
  if (!/^(de|du|des|d'|d’)$/i.test(scanned.word(sentence, last + 2)?.form ?? '')) return phrase;
  const name = [3, 4].map((i) => scanned.nameAt(sentence, last + i)).find((h) => h?.kind === 'actor');
  if (!name) return phrase;
  const { start, end, text } = scanned.range(sentence, phrase.first, name.last);
  return { ...phrase, last: name.last, start, end, text };
}
