/** Somebody in office, under a noun that says no office: "La ministre Awa Koné est à Bouaké. **La responsable** promet…". In: a phrase and its sense. Out: the person who alone was subject just before; null where there is none or another. */
import type { Asker } from './asker.js';
import type { Candidate } from './candidates.js';
import type { Entity } from './entity.js';
import type { Words } from './party-bearer.js';
import { determinerOf, grammarOf, isHeadAlone, isKnownOne } from './phrase-words.js';
import type { Sense } from './sense.js';

/** How many sentences back somebody may have been named. */
const REACH = 2;

export function resumedPerson({ cast, candidates }: Asker, phrase: Words, sense: Sense): Entity | null {
  const { sentence, first, head, start } = phrase;
  if (!sense.role?.generic || sense.role.sector !== null || sense.country !== null) return null;
  const { plural, gender } = grammarOf(cast.scanned, sentence, first, head);
  const isKnown = isKnownOne(determinerOf(cast.scanned, sentence, first, head));
  if (plural || !isKnown || !isHeadAlone(cast.scanned, phrase)) return null;
  const told = (c: Candidate): boolean => c.start < start && c.sentence < sentence && sentence - c.sentence <= REACH;
  const subjects = candidates.filter((c) => told(c) && c.person && c.subject && !c.plural && !c.quoted);
  const fits = subjects.filter((c) => c.gender === null || gender === null || c.gender === gender);
  const [key, other] = [...new Set(fits.flatMap((c) => (c.entity === null ? [] : [c.entity])))];
  const entity = key === undefined || other !== undefined ? undefined : cast.entities.get(key);
  return entity?.kind === 'person' ? entity : null;
}
