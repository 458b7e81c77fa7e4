/** One adjective behind several nouns. In: the phrases that a plural list is made of. Out: the country that its last adjective gives those before, or null: "des diplomates et des militaires **américains**". */
import type { Phrase } from '../../model/draft.js';
import type { Cast } from './cast.js';
import { grammarOf } from './phrase-words.js';

/** People who are simply there need not be of the country of soldiers named beside them: "des civils et des soldats français". */
const OF_STATE = /^(GOV|MIL|COP|LEG|JUD|LAB|JRN|BUS|EDU)$/;

export function sharedCountry(cast: Cast, phrases: readonly Phrase[], at: number): string | null {
  const own = phrases[at];
  const last = phrases.at(-1);
  if (!own || !last || own === last || own.sentence !== last.sentence) return null;
  const sense = cast.senseOf(own.sentence, own.first, own.last);
  if (sense.country !== null || sense.role?.denotes !== 'person' || !OF_STATE.test(sense.sector ?? '')) return null;
  const adjective = cast.scanned.hitAt(last.sentence, last.last);
  if (adjective?.kind !== 'demonym' || adjective.first <= last.head) return null;
  const plural = [own, last].every((p) => grammarOf(cast.scanned, p.sentence, p.first, p.head).plural);
  return plural ? (adjective.countries[0]?.iso3 ?? null) : null;
}
