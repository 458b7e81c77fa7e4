/** Others of the same kind. In: a phrase that only says "autres". Out: the people counted before: "trois soldats ont péri et **sept autres** ont été blessés" are soldiers; null where nobody was counted. */
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';

export function sameKind(cast: Cast, { sentence, head, first, last, start }: Words): Words | null {
  const { scanned } = cast;
  if (!/^autres$/i.test(scanned.word(sentence, head)?.form ?? '') || last > head) return null;
  // "**les** autres", "d'autres" may be anybody; a number goes on counting
  if (scanned.word(sentence, head - 1)?.upos !== 'NUM') return null;
  const before = scanned
    .hitsOf(sentence)
    .filter((h) => h.last < first && h.kind === 'role' && h.role.denotes === 'person' && h.start < start);
  const counted = before.filter((h) => scanned.word(sentence, h.first)?.feats['Number'] === 'Plur').at(-1);
  if (!counted) return null;
  let end = counted.last;
  while (scanned.word(sentence, end + 1)?.upos === 'ADJ') end++;
  return { sentence, head: counted.first, first: counted.first, last: end, start: counted.start };
}
