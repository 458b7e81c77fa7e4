/** Bodies without a name, under a wider noun: "Le syndicat des enseignants a voté la grève. **L'organisation** réclame…". In: a phrase and its sense. Out: the body that was subject just before; null where none of that kind was. */
import type { Asker } from './asker.js';
import { isSaidOf } from './body-alone.js';
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import { determinerOf, grammarOf, isKnownOne } from './phrase-words.js';
import type { Sense } from './sense.js';

/** How many sentences back the body may have acted. */
const REACH = 2;

export function resumedBody({ cast, candidates }: Asker, phrase: Words, sense: Sense): Candidate | null {
  const { sentence, first, head, start } = phrase;
  if (!sense.role?.generic || sense.role.denotes !== 'body' || sense.country !== null) return null;
  const isKnown = isKnownOne(determinerOf(cast.scanned, sentence, first, head));
  if (!isKnown || grammarOf(cast.scanned, sentence, first, head).plural) return null;
  const told = (c: Candidate): boolean => c.start < start && sentence - c.sentence <= REACH;
  return candidates.findLast((c) => told(c) && acted(c) && isBodyOf(cast, c, sense)) ?? null;
}

function acted({ subject, plural, quoted, of }: Candidate): boolean {
  return subject && !plural && !quoted && !of;
}

/** Another noun, for a body that may be called so. */
function isBodyOf({ scanned }: Cast, { sentence, first }: Candidate, sense: Sense): boolean {
  const hit = scanned.hitAt(sentence, first);
  if (hit?.kind !== 'role' || hit.role.denotes !== 'body' || hit.role === sense.role) return false;
  return isSaidOf({ sector: hit.role.sector, country: null }, sense);
}
