/** What the next sentence calls somebody who was only named: "Issa Sow a été arrêté lundi. **L'opposant** avait critiqué le pouvoir." In: a scanned document and the range of a name. Out: the range of that title, or null where it may be another's. */
import type { Sector } from '../../model/codes.js';
import { isFormerTitle } from './core-sense.js';
import type { Hit, HitRange } from './hit.js';
import type { Scanned } from './scanned.js';

/** What one is whoever acts; a soldier or a judge who comes next is mostly another. */
const CALLINGS: ReadonlySet<Sector | null> = new Set<Sector | null>(['PTY', 'JRN', 'NGO', 'BUS', 'REL', 'ELI', 'LAB']);

export function titleResumed(scanned: Scanned, name: HitRange): HitRange | null {
  if (!isOnlySubject(scanned, name)) return null;
  const next = scanned.parsed.sentences[name.sentence + 1];
  const title = next && openingTitle(scanned, next.index);
  return title && (pointsBack(scanned, title.sentence) || !isSaidBefore(scanned, title)) ? title : null;
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

/** "**La journaliste** avait…", "**Cet ancien** ministre…": its article opens the sentence, and no name follows. */
function openingTitle(scanned: Scanned, sentence: number): HitRange | null {
  const points = pointsBack(scanned, sentence);
  if (!points && !/^(le|la|l['’])$/i.test(scanned.word(sentence, 0)?.form ?? '')) return null;
  const hit = titleFrom(scanned, sentence);
  if (hit?.kind !== 'role' || !holdsSubject(scanned, hit)) return null;
  const fits = points ? isWho(hit) : isCalling(hit) || isFormerTitle(scanned, hit);
  const isNamed = scanned.hitsOf(sentence).some((h) => isPerson(h) && h.first <= hit.last + 2);
  return fits && !isNamed ? scanned.range(sentence, hit.first, hit.last) : null;
}

/** "**ancien ministre**" is one role, whose subject is its noun. */
function holdsSubject(scanned: Scanned, { sentence, first, last }: HitRange): boolean {
  for (let at = first; at <= last; at++) if (isSubject(scanned, sentence, at)) return true;
  return false;
}

/** "**Ce** gendarme", "**Cette** élue": whoever was just told of, whatever the office. */
function pointsBack(scanned: Scanned, sentence: number): boolean {
  return /^(ce|cet|cette)$/i.test(scanned.word(sentence, 0)?.form ?? '');
}

function isWho(hit: Hit): boolean {
  return hit.kind === 'role' && hit.role.denotes === 'person' && hit.role.sector !== null && !hit.role.private;
}

/** The role right behind the article, or behind "ancien", "ex-". */
function titleFrom(scanned: Scanned, sentence: number): Hit | null {
  const hit = [1, 2].map((at) => scanned.hitAt(sentence, at)).find((h) => h !== null) ?? null;
  return hit?.first === 1 || (hit?.first === 2 && isFormerTitle(scanned, hit)) ? hit : null;
}

/** "un journaliste a filmé la scène. Awa Koné… **La journaliste**": of whom was told before. */
function isSaidBefore(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const title = scanned.hitAt(sentence, first);
  return scanned
    .all()
    .some((h) => h.kind === 'role' && title?.kind === 'role' && h.role === title.role && h.sentence < sentence);
}
