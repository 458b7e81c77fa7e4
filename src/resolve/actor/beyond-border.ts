/** Countries named as neighbours: "près de la frontière avec **le Niger**", "le Burkina, frontalier **du Mali** et du Niger". In: the hits of an article, one that names a country. Out: whether it only says what lies beside. */
import type { Hit } from './hit.js';
import type { Scanned } from './scanned.js';

/** "du Mali et **du Niger**": how many may be joined. */
const MOST = 3;

export function isBeyondBorder(scanned: Scanned, { sentence, first }: Hit, most = MOST): boolean {
  let at = first - 1;
  if (scanned.word(sentence, at)?.upos === 'DET') at--;
  const link = scanned.word(sentence, at)?.form.toLowerCase() ?? '';
  const above = scanned.word(sentence, at - 1)?.lemma ?? '';
  if (link === 'avec' && above === 'frontière') return true;
  if (/^(de|du|d['’]|à|au)$/.test(link) && /^(frontalier|limitrophe)$/.test(above)) return true;
  // "frontalier du Mali **et du Niger**"
  const joint = /^(et|,)$/.test(link) ? at : at - 1;
  if (!/^(et|,)$/.test(scanned.word(sentence, joint)?.form ?? '') || most === 0) return false;
  const before = scanned.hitAt(sentence, joint - 1);
  return before !== null && isBeyondBorder(scanned, before, most - 1);
}
