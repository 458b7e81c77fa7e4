/** Whom a title cannot mean: the persons named beside it in one clause. In: a phrase. Out: who is named as another party of its verb: "le ministre a reçu **Awa Exemple**". */
import { headOf } from './candidates.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Words } from './party-bearer.js';

/** Steps from a name up to the verb that do not leave its clause: "la politique **de X**", "souhaite **rencontrer X**". */
const SAME_CLAUSE = /^(flat|appos|nmod|conj|compound|xcomp|obl|obj|iobj|nsubj|fixed|amod)/;

export function clauseMates(cast: Cast, phrase: Words): Entity[] {
  const clause = governorOf(cast, phrase.sentence, phrase.head);
  if (clause < 0) return [];
  return cast.scanned.hitsOf(phrase.sentence).flatMap((hit) => {
    if (hit.kind !== 'person' && hit.kind !== 'unknown-person') return [];
    const entity = cast.entityOf(hit);
    const beside =
      (hit.first > phrase.last || hit.last < phrase.first) &&
      hangsOn(cast, hit.sentence, headOf(cast, hit), phrase.head, clause);
    return entity && beside ? [entity] : [];
  });
}

/** Countries that only the other party of the clause brings in: who is killed "par une frappe **américaine**" need not be American; one where the article is set stays likely. */
export function opposedCountries(cast: Cast, phrase: Omit<Words, 'start'>): string[] {
  const verb = governorOf(cast, phrase.sentence, phrase.head);
  const relation = cast.scanned.word(phrase.sentence, phrase.head)?.deprel ?? '';
  if (verb < 0 || !/^(nsubj:pass|obj)/.test(relation)) return [];
  return cast.scanned.hitsOf(phrase.sentence).flatMap((hit) => {
    if (hit.kind !== 'demonym' || (hit.first >= phrase.first && hit.last <= phrase.last)) return [];
    const country = hit.countries[0]?.iso3;
    if (!country || cast.setting.local.some((named) => named.has(country))) return [];
    // "**le président malien** a limogé le chef d'état-major": offices act on their own state
    if (isOfOffice(cast, hit)) return [];
    return hangsOn(cast, hit.sentence, hit.first, phrase.head, verb) ? [country] : [];
  });
}

function isOfOffice(cast: Cast, { sentence, first }: { sentence: number; first: number }): boolean {
  const noun = cast.scanned.word(sentence, first)?.head ?? -1;
  const hit = noun < 0 ? null : cast.scanned.hitAt(sentence, noun);
  return hit?.kind === 'role' && hit.role.sector === 'GOV' && hit.role.denotes === 'person';
}

/** The verb of a subject or object. */
function governorOf(cast: Cast, sentence: number, head: number): number {
  const word = cast.scanned.word(sentence, head);
  return word && /^(nsubj|obj|iobj|obl)/.test(word.deprel) ? word.head : -1;
}

/** Does a name hang on the verb without leaving its clause, and not by way of the title itself ("le ministre, **X**,")? */
function hangsOn(cast: Cast, sentence: number, from: number, title: number, verb: number): boolean {
  let at = from;
  for (let step = 0; step < 8 && at >= 0; step++) {
    const word = cast.scanned.word(sentence, at);
    if (!word || at === title || !SAME_CLAUSE.test(word.deprel)) return false;
    if (word.head === verb) return true;
    at = word.head;
  }
  return false;
}
