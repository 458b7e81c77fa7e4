/** Streets and buildings that bear somebody's name: "l'avenue **Modibo Exemple**", "le stade **Awa Modèle**". In: a scanned document and the range of a name. Out: is it part of the place's name, and nobody? */
import type { HitRange } from './hit.js';
import type { Scanned } from './scanned.js';

/** The noun stands right before the name: "l'avenue **de** X" may be where X lives. */
export function isNamedAfter(scanned: Scanned, { sentence, first }: Pick<HitRange, 'sentence' | 'first'>): boolean {
  return scanned.lists.has('named-after', scanned.word(sentence, first - 1)?.form.toLowerCase());
}
