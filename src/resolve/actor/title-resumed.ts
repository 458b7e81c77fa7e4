/** What the next sentence calls somebody who was only named: "Issa Sow a été arrêté lundi. **L'opposant** avait critiqué le pouvoir." In: a scanned document and the range of a name. Out: the range of that title, or null where it may be another's. */
import type { Sector } from '../../model/codes.js';
import type { Hit, HitRange } from './hit.js';
import type { Scanned } from './scanned.js';

/** What one is whoever acts; a soldier or a judge who comes next is mostly another. */
const CALLINGS: ReadonlySet<Sector | null> = new Set<Sector | null>(['PTY', 'JRN', 'NGO', 'BUS', 'REL', 'ELI', 'LAB']);

export function titleResumed(scanned: Scanned, name: HitRange): HitRange | null {
  if (!isOnlySubject(scanned, name)) return null;
  const next = scanned.parsed.sentences[name.sentence + 1];
  const title = next && openingTitle(scanned, next.index);
  return title && !isSaidBefore(scanned, title) ? title : null;
}

/** The subject of a sentence that names no other person and calls nobody anything. */
function isOnlySubject(scanned: Scanned, { sentence, first, last }: HitRange): boolean {
  const others = scanned.hitsOf(sentence).filter((h) => h.first > last || h.last < first);
  if (others.some((h) => isPerson(h) || isCalling(h))) return false;
  return isSubject(scanned, sentence, first);
}

const isPerson = (hit: Hit): boolean => hit.kind === 'person' || hit.kind === 'unknown-person';

function isCalling(hit: Hit): hit is Hit & { kind: 'role' } {
  return hit.kind === 'role' && hit.role.denotes === 'person' && CALLINGS.has(hit.role.sector);
}

function isSubject(scanned: Scanned, sentence: number, at: number): boolean {
  return scanned.word(sentence, at)?.deprel.startsWith('nsubj') === true;
}

/** "**La journaliste** avait…": its article opens the sentence, and no name follows. */
function openingTitle(scanned: Scanned, sentence: number): HitRange | null {
  if (!/^(le|la|l['’])$/i.test(scanned.word(sentence, 0)?.form ?? '')) return null;
  const hit = scanned.hitAt(sentence, 1);
  if (hit === null || hit.first !== 1 || !isCalling(hit) || !isSubject(scanned, sentence, 1)) return null;
  const isNamed = scanned.hitsOf(sentence).some((h) => isPerson(h) && h.first <= hit.last + 2);
  return isNamed ? null : scanned.range(sentence, hit.first, hit.last);
}

/** "un journaliste a filmé la scène. Awa Koné… **La journaliste**": of whom was told before. */
function isSaidBefore(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const title = scanned.hitAt(sentence, first);
  return scanned
    .all()
    .some((h) => h.kind === 'role' && title?.kind === 'role' && h.role === title.role && h.sentence < sentence);
}
