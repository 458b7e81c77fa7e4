/** A title inside another: "l'émissaire du **président béninois**, X". In: the words before a name and the name. Out: the inner title where the lexicon says that X bears that one and not the outer; null elsewhere. */
import type { PersonEntry } from '../../lexicon/actors.js';
import type { HitRange } from './hit.js';
import { keysOf } from './pieces.js';
import type { Scanned } from './scanned.js';

export function innerTitle(scanned: Scanned, { sentence, first, last }: HitRange, name: HitRange): HitRange | null {
  const person = scanned.nameAt(sentence, name.first);
  if (person?.kind !== 'person') return null;
  const roles = scanned.within(sentence, first, last).filter((h) => h.kind === 'role' && h.role.denotes === 'person');
  const [outer, inner] = [roles.at(0), roles.at(-1)];
  if (!outer || !inner || inner === outer || bears(person.entries, outer)) return null;
  return bears(person.entries, inner) ? scanned.range(sentence, inner.first, last) : null;
}

/** "président du Bénin" is a "président". */
function bears(entries: readonly PersonEntry[], { text }: HitRange): boolean {
  const [noun] = keysOf(text);
  return entries.some((p) => p.offices.some(({ title }) => keysOf(title)[0] === noun));
}
