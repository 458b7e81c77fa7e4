/** Fighters told by whom they side with. In: a phrase and its sense. Out: the same; rebels where an armed group stands right behind: "des groupes **affiliés à l'État islamique**", "des hommes armés **liés à Al-Qaïda**". */
import { bareForm } from '../../model/bare-form.js';
import type { Cast } from './cast.js';
import type { HitRange } from './hit.js';
import type { Words } from './party-bearer.js';
import type { Sense } from './sense.js';

export function withAffiliation(cast: Cast, { sentence, last }: Words, sense: Sense): Sense {
  const open = sense.sector === null || sense.sector === 'UAF' || (sense.weak && sense.sector === 'CVL');
  if (!open || sense.entity) return sense;
  const { scanned } = cast;
  if (isPresentedAs(cast, sentence, last + 1)) return { ...sense, sector: 'REB', weak: false };
  const at = scanned.word(sentence, last + 1)?.upos === 'ADJ' && !isTie(cast, sentence, last + 1) ? last + 2 : last + 1;
  if (!isTie(cast, sentence, at) || scanned.word(sentence, at + 1)?.upos !== 'ADP') return sense;
  const named = scanned.within(sentence, at + 2, at + REACH).find((h) => h.kind === 'actor');
  const isRebel = named?.kind === 'actor' && named.entries[0]?.sector === 'REB';
  return isRebel ? { ...sense, sector: 'REB', weak: false } : sense;
}

/** "le JNIM, affilié à **Al-Qaïda**": named only for whom another sides with. */
export function isPatron(cast: Cast, { sentence, first }: HitRange): boolean {
  const before = [1, 2, 3].map((n) => cast.scanned.word(sentence, first - n));
  const at = before.findIndex((w) => !/^(ADP|DET)$/.test(w?.upos ?? ''));
  return at > 0 && isTie(cast, sentence, first - at - 1);
}

/** "des hommes **présentés comme des combattants du** Front": of the group that is named behind "comme"; a label names none. */
function isPresentedAs({ index, scanned }: Cast, sentence: number, at: number): boolean {
  const told = scanned.word(sentence, at);
  if (!index.lists.has('presented', told && bareForm(told.form))) return false;
  if (scanned.word(sentence, at + 1)?.form !== 'comme') return false;
  const named = scanned.within(sentence, at + 2, at + 2 + REACH).find((h) => h.kind === 'actor');
  return named?.kind === 'actor' && named.entries[0]?.sector === 'REB';
}

/** Room for "au groupe". */
const REACH = 5;

function isTie({ index, scanned }: Cast, sentence: number, at: number): boolean {
  const word = scanned.word(sentence, at);
  return index.lists.has('tied', word && bareForm(word.form));
}
