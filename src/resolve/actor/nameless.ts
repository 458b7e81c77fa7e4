/** Phrases without role, name or nationality: "les **cibles**" are nobody, "deux **tailleurs**" that were killed are civilians. In: a phrase and its sense. Out: is it nobody, or whoever was hurt? */
import type { Asker } from './asker.js';
import type { Cast } from './cast.js';
import { hurtKey } from './hurt.js';
import { type Bearer, NOBODY, type Words } from './party-bearer.js';
import type { Sense } from './sense.js';
import { unsaidCountry } from './unsaid.js';

const LOCAL = 'fr.adjective.local';

/** "ont tué deux **tailleurs**": people of no kind that a list knows live where they were hurt. */
export function ofHurt({ cast, hurt }: Asker, phrase: Words, sense: Sense): Bearer | null {
  if (!hurt.has(hurtKey(phrase)) || !isNoName(cast, phrase, sense)) return null;
  const where = unsaidCountry(cast, phrase, { ...sense, sector: 'CVL' });
  return { ...NOBODY, ...where, sector: 'CVL', nobody: false };
}

/** "l'armée **locale**" is that of the place. */
export function isLocal(cast: Cast, phrase: Words): boolean {
  return cast.scanned
    .within(phrase.sentence, phrase.first, phrase.last)
    .some((h) => h.kind === 'adjective' && h.adjective.id === LOCAL);
}

/** "les **cibles**", "la **persistance** des tensions", "une opération **militaire**": neither role nor name nor nationality. A number alone counts people. */
export function isNoName(cast: Cast, phrase: Words, { role, country, sector }: Sense): boolean {
  if (role !== null || country !== null || sector === 'REB') return false;
  const hit = cast.scanned.hitAt(phrase.sentence, phrase.head);
  // "a exhorté **les parties** à cesser les combats": sides of a quarrel, whoever they are
  if (cast.index.lists.has('quarrel-side', cast.scanned.word(phrase.sentence, phrase.head)?.form.toLowerCase()))
    return true;
  if (hit !== null && hit.kind !== 'adjective') return false;
  return /^(NOUN|ADJ|VERB|ADV)$/.test(cast.scanned.word(phrase.sentence, phrase.head)?.upos ?? '');
}
