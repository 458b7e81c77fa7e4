/** Quotations between a pronoun and its antecedent: « **Les rebelles** sont venus. **Ils** ont brûlé le marché ». In: a candidate and a pronoun's phrase. Out: does the one stand within the other's reach? */
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import { isIncise } from './speech.js';

/** « **Les rebelles** sont venus. **Ils** ont brûlé le marché »: inside one quotation a noun is as near as outside. */
export function isSaidTogether(cast: Cast, { quoted, sentence, end, start }: Candidate, phrase: Words): boolean {
  if (!quoted || isIncise(cast, phrase) || start >= phrase.start || phrase.sentence - sentence > 3) return false;
  for (let s = sentence; s <= phrase.sentence; s++) {
    const { text, start: from } = cast.scanned.sentence(s);
    if (/["»”]|''/.test(text.slice(Math.max(0, end - from), Math.max(0, phrase.start - from)))) return false;
  }
  return true;
}

/** Named in a sentence before, or in what leads to the words: "Même ton chez **Ali Sow** : « … », dit-**il**". */
export function isBefore(cast: Cast, candidate: Candidate, { sentence, head }: Words): boolean {
  if (candidate.sentence < sentence) return true;
  if (candidate.quoted || candidate.sentence > sentence) return false;
  return cast.scanned
    .sentence(sentence)
    .words.some((w) => w.form === ':' && w.index > candidate.last && w.index < head);
}

/** « **Awa Koné** a choisi seule », a-t-elle dit: whoever the quotation itself names is another. */
export function isSpokenOf({ entity, of }: Candidate, all: readonly Candidate[], { sentence, start }: Words): boolean {
  const own = of?.entity ?? entity;
  if (own === null) return false;
  const isNamedInside = (c: Candidate): boolean => c.quoted && c.person && !c.of && c.entity === own;
  return all.some((c) => c.sentence === sentence && c.start < start && isNamedInside(c));
}
