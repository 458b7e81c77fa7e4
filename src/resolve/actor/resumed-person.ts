/** Somebody in office, under a noun that says no office: "La ministre Awa Koné est à Bouaké. **La responsable** promet…". In: a phrase and its sense. Out: the person who alone was subject just before; null where there is none or another. */
import type { Asker } from './asker.js';
import type { Candidate } from './candidates.js';
import type { Entity } from './entity.js';
import type { Words } from './party-bearer.js';
import { determinerOf, grammarOf } from './phrase-words.js';
import type { Sense } from './sense.js';

/** How many sentences back somebody may have been named. */
const REACH = 2;

export function resumedPerson({ cast, candidates }: Asker, phrase: Words, sense: Sense): Entity | null {
  const { sentence, first, last, head, start } = phrase;
  if (!sense.role?.generic || sense.role.sector !== null || sense.country !== null) return null;
  const determiner = determinerOf(cast.scanned, sentence, first, head)?.form ?? '';
  const { plural, gender } = grammarOf(cast.scanned, sentence, first, head);
  // "la responsable **de l'association**" says of what
  const isBare = cast.scanned.within(sentence, first, last).every((h) => h.first <= head && head <= h.last);
  if (!isBare || plural || !/^(le|la|l['’]|ce|cet|cette)$/i.test(determiner)) return null;
  const told = (c: Candidate): boolean => c.start < start && c.sentence < sentence && sentence - c.sentence <= REACH;
  const subjects = candidates.filter((c) => told(c) && c.person && c.subject && !c.plural && !c.quoted);
  const fits = subjects.filter((c) => c.gender === null || gender === null || c.gender === gender);
  const [key, other] = [...new Set(fits.flatMap((c) => (c.entity === null ? [] : [c.entity])))];
  return (!other && cast.entities.all().find((e) => e.key === key && e.kind === 'person')) || null;
}
