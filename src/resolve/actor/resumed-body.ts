/** Bodies without a name, under a wider noun: "Le syndicat des enseignants a voté la grève. **L'organisation** réclame…". In: a phrase and its sense. Out: the body that was subject just before; null where none of that kind was. */
import type { Asker } from './asker.js';
import { isSaidOf } from './body-alone.js';
import type { Candidate } from './candidates.js';
import type { RoleHit } from './hit.js';
import type { Words } from './party-bearer.js';
import { determinerOf, grammarOf } from './phrase-words.js';
import type { Sense } from './sense.js';

/** How many sentences back the body may have acted. */
const REACH = 2;

export function resumedBody({ cast, candidates }: Asker, phrase: Words, sense: Sense): Candidate | null {
  const { sentence, first, head, start } = phrase;
  if (!sense.role?.generic || sense.role.denotes !== 'body' || sense.country !== null) return null;
  const determiner = determinerOf(cast.scanned, sentence, first, head)?.form ?? '';
  if (!/^(la|le|l['’]|cette|cet|ce)$/i.test(determiner) || grammarOf(cast.scanned, sentence, first, head).plural)
    return null;
  const acted = (c: Candidate): boolean => c.subject && !c.plural && !c.quoted && !c.of && isBodyOf(roleAt(c));
  const roleAt = (c: Candidate): RoleHit | null => {
    const hit = cast.scanned.hitAt(c.sentence, c.first);
    return hit?.kind === 'role' ? hit : null;
  };
  const isBodyOf = (hit: RoleHit | null): boolean =>
    hit?.role.denotes === 'body' &&
    hit.role !== sense.role &&
    isSaidOf({ sector: hit.role.sector, country: null }, sense);
  return candidates.filter((c) => c.start < start && sentence - c.sentence <= REACH && acted(c)).at(-1) ?? null;
}
