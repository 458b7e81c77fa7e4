/** A wider title for whoever bore a narrower one. In: "**le diplomate**" behind "l'ambassadeur de Turquie au Niger a été reçu". Out: the words of the narrower title, said of somebody without a name; null where somebody named bears it. */
import type { Cast } from './cast.js';
import type { Hit } from './hit.js';
import type { Words } from './party-bearer.js';
import { determinerOf, grammarOf } from './phrase-words.js';
import type { Scanned } from './scanned.js';
import { NOMINAL } from './title-phrase.js';

/** For so many sentences a title goes on without a name. */
const REACH = 2;

export function spannedTitle(cast: Cast, { sentence, head, start }: Words): Words | null {
  const { scanned } = cast;
  const hit = scanned.hitAt(sentence, head);
  if (hit?.kind !== 'role' || hit.role.spans.length === 0 || !isTheOne(scanned, hit)) return null;
  const { spans } = hit.role;
  if (cast.entities.all().some((e) => spans.some((role) => e.titles.has(role)))) return null;
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const narrower = scanned
      .hitsOf(at)
      .findLast((h) => h.kind === 'role' && spans.includes(h.role.id) && h.start < start);
    if (narrower) return grammarOf(scanned, at, 0, narrower.first).plural ? null : wordsOf(scanned, narrower);
  }
  return null;
}

/** "**le** diplomate", "**ce** diplomate", but not "un diplomate" nor "le diplomate français". */
function isTheOne(scanned: Scanned, { sentence, first, last }: Hit): boolean {
  const determiner = determinerOf(scanned, sentence, first - 1, first);
  if (!/^(le|la|l'|l’|ce|cet|cette)$/i.test(determiner?.form ?? '')) return false;
  return !NOMINAL.has(scanned.word(sentence, last + 1)?.upos ?? '');
}

function wordsOf(scanned: Scanned, { sentence, first, start, last: end }: Hit): Words {
  let last = end;
  while (last - first < 10 && NOMINAL.has(scanned.word(sentence, last + 1)?.upos ?? '')) last++;
  return { sentence, head: first, first, last, start };
}
