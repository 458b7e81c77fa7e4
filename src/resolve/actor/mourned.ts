/** Those who died, and their kin. In: a phrase such as "les victimes", "les familles des soldats". Out: the fallen of the article, or the country whose kin they are. */
import type { Asker } from './asker.js';
import type { Bearer, Words } from './party-bearer.js';
import { determinerOf, isDefinite } from './phrase-words.js';
import type { Sense } from './sense.js';
import { roleWord } from './title-alone.js';

/** Who other words mean; given by the resolution of phrases. */
export type Ask = (words: Words) => Bearer;

/** "un hommage **aux victimes**" of an article about soldiers is for soldiers. */
export function ofFallen(asker: Asker, phrase: Words, sense: Sense, ask: Ask): Bearer | null {
  if (sense.role?.default !== 'fallen' || sense.country !== null) return null;
  const { scanned } = asker.cast;
  const head = roleWord(asker.cast, phrase, sense.role);
  if (!isDefinite(determinerOf(scanned, phrase.sentence, phrase.first, head))) return null;
  const dead = mourned(asker, ask);
  return dead && { ...dead, entity: null, holder: null };
}

/** Of the fallen those whom the article names most often, by code; "victimes" themselves say nothing more. */
function mourned(asker: Asker, ask: Ask): Bearer | null {
  const { cast, fallen } = asker;
  const named = fallen.filter((p) => {
    const { role } = cast.senseOf(p.sentence, p.first, p.last);
    return role !== null && role.default !== 'fallen' && role.default !== 'kin';
  });
  const bearers = named.map((p) => ask(p)).filter((b) => b.nobody !== true);
  const counts = new Map<string, number>();
  for (const { country, sector } of bearers)
    counts.set(`${country}.${sector}`, (counts.get(`${country}.${sector}`) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return bearers.find((b) => `${b.country}.${b.sector}` === best?.[0]) ?? null;
}

/** "les familles **des soldats**" are of the soldiers' country, "la famille" alone of that of the fallen. */
export function kinOf(asker: Asker, phrase: Words, ask: Ask): string | null {
  const { cast } = asker;
  for (let i = phrase.head + 1; i <= phrase.last; i++) {
    const word = cast.scanned.word(phrase.sentence, i);
    if (!/^(NOUN|PROPN)$/.test(word?.upos ?? '')) continue;
    const whose = ask({ ...phrase, head: i, first: i, start: word?.start ?? phrase.start });
    return whose.nobody || whose.country === 'UNK' ? null : whose.country;
  }
  return mourned(asker, ask)?.country ?? null;
}
