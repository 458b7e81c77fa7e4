/** Posts joined by "et" that share one complement. In: a phrase and its sense. Out: the same; of a first post that says nothing alone, the sense of the second: "**des chefs** et membres **de groupes jihadistes**", "**les cadres** et militants **du parti**". */
import type { Cast } from './cast.js';
import type { Hit } from './hit.js';
import type { Words } from './party-bearer.js';
import type { Sense } from './sense.js';

/** Room for the complement of the second post. */
const REACH = 8;
const NOMINAL = /^(NOUN|PROPN|ADJ|ADP|DET|NUM|X)$/;

const OF = /^(de|du|des|d'|d’)$/i;

export function withSharedComplement(cast: Cast, { sentence, first, last }: Words, sense: Sense): Sense {
  if (sense.role === null || sense.sector !== null || sense.role.denotes !== 'person') return sense;
  // "membres" whose complement the tree hung elsewhere
  const cut =
    OF.test(cast.scanned.word(sentence, last + 1)?.form ?? '') && cast.scanned.hitAt(sentence, last + 1) === null;
  const next = cut ? { first, last } : joinedPost(cast, sentence, last);
  if (!next) return sense;
  const of = cast.senseOf(sentence, next.first, endFrom(cast, sentence, next.last));
  return of.sector === null ? sense : { ...sense, sector: of.sector, country: sense.country ?? of.country };
}

/** "et **membres** de…": a post without its own determiner, which would begin another party. */
function joinedPost({ scanned }: Cast, sentence: number, last: number): Hit | null {
  if (scanned.word(sentence, last + 1)?.form !== 'et') return null;
  const hit = scanned.hitAt(sentence, last + 2);
  const post = hit?.kind === 'carrier' || (hit?.kind === 'role' && hit.role.denotes === 'person');
  const of = post ? scanned.word(sentence, hit.last + 1)?.form : undefined;
  return post && OF.test(of ?? '') ? hit : null;
}

function endFrom({ scanned }: Cast, sentence: number, from: number): number {
  let end = from;
  while (end - from < REACH && NOMINAL.test(scanned.word(sentence, end + 1)?.upos ?? '')) end++;
  return end;
}
