/** Forces told by whom they follow. In: a phrase and its sense. Out: the same; rebels where they are faithful to one: "les forces **fidèles au maréchal Exemple**". */
import { bareForm } from '../../model/bare-form.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import type { Sense } from './sense.js';

/** Room for "au", a title and an article. */
const REACH = 5;

export function withSide(cast: Cast, { sentence, first, last }: Words, sense: Sense): Sense {
  if (sense.sector !== 'MIL' || sense.role?.denotes === 'person') return sense;
  const { scanned } = cast;
  const role = scanned.within(sentence, first, last).find((h) => h.kind === 'role' && h.role === sense.role);
  const tie = role ? scanned.word(sentence, role.last + 1) : undefined;
  if (!tie || !scanned.lists.has('tied', bareForm(tie.form)) || scanned.word(sentence, tie.index + 1)?.upos !== 'ADP')
    return sense;
  const named = scanned.within(sentence, tie.index + 2, tie.index + REACH).find((h) => h.kind !== 'role');
  const followed = named?.kind === 'person' || named?.kind === 'actor' ? cast.entityOf(named) : null;
  return followed?.sector === 'REB' ? { ...sense, sector: 'REB', country: followed.country } : sense;
}
