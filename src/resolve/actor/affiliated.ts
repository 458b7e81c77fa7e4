/** Fighters told by whom they side with. In: a phrase and its sense. Out: the same; rebels where an armed group stands right behind: "des groupes **affiliés à l'État islamique**", "des hommes armés **liés à Al-Qaïda**". */
import { bareForm } from '../../model/bare-form.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import type { Sense } from './sense.js';

export function withAffiliation(cast: Cast, { sentence, last }: Words, sense: Sense): Sense {
  const open = sense.sector === null || sense.sector === 'UAF' || (sense.weak && sense.sector === 'CVL');
  if (!open || sense.entity) return sense;
  const { scanned } = cast;
  const at = scanned.word(sentence, last + 1)?.upos === 'ADJ' && !isTie(cast, sentence, last + 1) ? last + 2 : last + 1;
  if (!isTie(cast, sentence, at) || scanned.word(sentence, at + 1)?.upos !== 'ADP') return sense;
  const named = scanned.within(sentence, at + 2, at + REACH).find((h) => h.kind === 'actor');
  const isRebel = named?.kind === 'actor' && named.entries[0]?.sector === 'REB';
  return isRebel ? { ...sense, sector: 'REB', weak: false } : sense;
}

/** Room for "au groupe". */
const REACH = 5;

function isTie({ index, scanned }: Cast, sentence: number, at: number): boolean {
  const word = scanned.word(sentence, at);
  return index.lists.has('tied', word && bareForm(word.form));
}
