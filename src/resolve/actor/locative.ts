/** Places told as ground: "**au** Mali", "**le nord du** Mali", not "la France a appelé". In: the range of a country's name. Out: does the sentence say where something happens? */
import type { HitRange } from './hit.js';
import type { Scanned } from './scanned.js';

/** "**au** Mali", "**à** Gao", "**dans le** Sahel" say where; "la France", "du Mali" need not. */
export function isLocative(scanned: Scanned, hit: HitRange): boolean {
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 2); i--) {
    const word = scanned.word(hit.sentence, i);
    if (word?.upos === 'ADP') return !/^(de|d'|d’|du|des|avec|par|pour|contre|selon|entre|vers)$/i.test(word.form);
    if (word?.upos !== 'DET') return false;
  }
  return false;
}

/** "roulait **vers Niamey**", "arrivait **depuis Gao**": where a way goes or comes from. */
export function isGoal(scanned: Scanned, { sentence, first }: HitRange): boolean {
  return /^(vers|depuis|jusqu['’]à)$/i.test(scanned.word(sentence, first - 1)?.form ?? '');
}

/** "ont conquis **le nord du** Mali": a part of a country is ground, never its government. */
export function isPartNamed(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const at = scanned.word(sentence, first - 1)?.upos === 'DET' ? first - 2 : first - 1;
  const part = scanned.word(sentence, at - 1);
  if (scanned.word(sentence, at)?.upos !== 'ADP' || part?.upos !== 'NOUN') return false;
  return /^(nord|sud|est|ouest|centre|(nord|sud)-(est|ouest))$/i.test(part.form);
}
