/** People of a body that the complement does not name: "Le JNIM a attaqué Boni. Un chef **du groupe** a menacé…", "un responsable **de l'organisation**". In: a phrase, its sense, how to ask who the body is. Out: the sense with the body's code. */
import type { Cast } from './cast.js';
import type { Ask } from './mourned.js';
import type { Words } from './party-bearer.js';
import type { Sense } from './sense.js';

export function withBodyOfComplement(cast: Cast, phrase: Words, sense: Sense, ask: Ask): Sense {
  const body = sense.entity === null && sense.country === null ? complementOf(cast, phrase) : null;
  if (!body) return sense;
  const generic = cast.scanned.hitAt(phrase.sentence, body.head);
  const inner = generic?.kind === 'role' ? generic.role.sector : null;
  const own = sense.role?.denotes === 'person' ? sense.role.sector : null;
  // "un **député** du parti" sits in parliament; "un membre de l'organisation" is what the organisation is
  if (sense.role?.denotes === 'thing' || (own !== null && sense.sector !== inner)) return sense;
  const { entity, country, sector } = ask(body);
  return entity ? { ...sense, country, sector } : sense;
}

/** "du groupe", "de l'organisation" at the end: an article, and a noun that alone says no more than what kind of body it is. */
function complementOf({ scanned }: Cast, { sentence, first, last }: Words): Words | null {
  const hit = scanned.hitAt(sentence, last);
  const isGeneric =
    hit?.kind === 'role' ? hit.role.generic === true : /^groupe$/i.test(scanned.word(sentence, last)?.form ?? '');
  const noun = scanned.word(sentence, hit?.first ?? last);
  const [article, of] = [1, 2].map((i) => scanned.word(sentence, (noun?.index ?? 0) - i));
  if (!isGeneric || !noun || !of || of.index <= first) return null;
  if (!/^de$/i.test(of.form) || !/^(le|la|l['’]|ce|cette)$/i.test(article?.form ?? '')) return null;
  return { sentence, head: noun.index, first: noun.index, last, start: noun.start };
}
