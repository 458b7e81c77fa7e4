/** Fighters told by the side on which they fell. In: a phrase and its sense. Out: the same; soldiers where the side is the State's: "dix-huit **combattants** blessés **côté armée**", "**du côté des forces de défense**, neuf combattants ont péri". */
import { bareForm } from '../../model/bare-form.js';
import type { Cast } from './cast.js';
import type { Hit } from './hit.js';
import type { Words } from './party-bearer.js';
import type { Sense } from './sense.js';

/** Room for "ont été tués dans les". */
const NEAR = 6;
/** "Du côté", "Dans les rangs". */
const OPENING = 2;
/** Room for "des", an article and an adjective. */
const NAMED = 3;

export function withOwnRanks(cast: Cast, { sentence, first, last }: Words, sense: Sense): Sense {
  const isEither = sense.sector === 'REB' && !sense.entity && isOfEither(cast, sentence, first, last);
  if (!isEither) return sense;
  const behind = sideIn(cast, sentence, first + 1, last + NEAR);
  // "**Du côté de l'armée**, neuf combattants": what opens the sentence is whose side is told
  const at = behind ?? (first > OPENING ? sideIn(cast, sentence, 0, OPENING) : null);
  const sector = at === null ? null : sectorAt(cast, sentence, at);
  return sector ? { ...sense, sector, weak: false } : sense;
}

/** "combattants": soldiers call theirs so too. */
function isOfEither({ scanned }: Cast, sentence: number, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = scanned.word(sentence, i);
    if (word && scanned.lists.has('either-side', bareForm(word.form))) return true;
  }
  return false;
}

/** Where "côté" or "rangs" stands. */
function sideIn({ scanned }: Cast, sentence: number, from: number, to: number): number | null {
  for (let i = from; i <= to; i++) {
    const word = scanned.word(sentence, i);
    if (!word || word.upos === 'CCONJ') return null;
    if (scanned.lists.has('side-noun', bareForm(word.form))) return i;
  }
  return null;
}

/** "côté **armée**", "côté **ami**", "du côté **de la gendarmerie**" */
function sectorAt({ scanned }: Cast, sentence: number, side: number): 'MIL' | 'COP' | null {
  const next = scanned.word(sentence, side + 1);
  if (next && scanned.lists.has('own-side', next.form.toLowerCase())) return 'MIL';
  return sectorOf(scanned.within(sentence, side + 1, side + 1 + NAMED));
}

function sectorOf(hits: readonly Hit[]): 'MIL' | 'COP' | null {
  const sectors = hits.map((h) =>
    h.kind === 'role' ? h.role.sector : h.kind === 'actor' ? h.entries[0]?.sector : null,
  );
  return sectors.find((s) => s === 'MIL' || s === 'COP') ?? null;
}
