/** One adjective behind several nouns. In: a phrase without a country. Out: the country that the adjective of the noun joined to it gives, or null: "des diplomates et des militaires **américains**". */
import type { Phrase } from '../../model/draft.js';
import type { Cast } from './cast.js';
import { grammarOf } from './phrase-words.js';

/** People who are simply there need not be of the country of soldiers named beside them: "des civils et des soldats français". */
const OF_STATE = /^(GOV|MIL|COP|LEG|JUD|LAB|JRN|BUS|EDU)$/;

export function sharedCountry(cast: Cast, { sentence, head, first, last }: Phrase): string | null {
  const { scanned } = cast;
  const joined = scanned
    .sentence(sentence)
    .words.filter((w) => w.head === head && w.deprel === 'conj' && w.index > head);
  const end = joined.at(-1);
  const adjective = end ? scanned.hitAt(sentence, end.index + 1) : null;
  if (!end || adjective?.kind !== 'demonym' || !isPlural(cast, sentence, head) || !isPlural(cast, sentence, end.index))
    return null;
  const { role, sector, country } = cast.senseOf(sentence, first, Math.min(last, end.index - 1));
  if (country !== null || role?.denotes !== 'person' || !OF_STATE.test(sector ?? '')) return null;
  return adjective.countries[0]?.iso3 ?? null;
}

function isPlural({ scanned }: Cast, sentence: number, head: number): boolean {
  return grammarOf(scanned, sentence, head, head).plural;
}
