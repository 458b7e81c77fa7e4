/** Is a town where the article is set? In: the range of its name. Out: yes for "à son domicile **de Conakry**", and never for where somebody only stays: "son avocat, **joint à Paris**". */
import type { Hit } from './hit.js';
import { isLocative } from './locative.js';
import type { Scanned } from './scanned.js';

/** Told as ground by its own preposition, or by that of the place that bears its name. */
export function isGround(scanned: Scanned, hit: Hit): boolean {
  return isLocative(scanned, hit) || isOfGround(scanned, hit);
}

/** "**à** l'aéroport **de** Bamako", "**dans** la banlieue **de** Dakar"; of a country, such words may name its people. */
function isOfGround(scanned: Scanned, hit: Hit): boolean {
  if (hit.kind !== 'capital' && hit.kind !== 'place') return false;
  const [link, noun] = [scanned.word(hit.sentence, hit.first - 1), scanned.word(hit.sentence, hit.first - 2)];
  if (!/^(de|d['’])$/i.test(link?.form ?? '') || noun?.upos !== 'NOUN') return false;
  return isLocative(scanned, { ...hit, first: hit.first - 2 });
}

/** How far behind the participle the town may stand: "joint **par téléphone à** Paris". */
const FARTHEST = 4;

/** "un analyste **basé** à Dakar", "l'opposant **exilé** à Paris" */
export function isStay(scanned: Scanned, hit: Hit): boolean {
  if (!isLocative(scanned, hit)) return false;
  for (let i = hit.first - 2; i >= hit.first - 1 - FARTHEST; i--) {
    const word = scanned.word(hit.sentence, i);
    if (!word || /^(,|;)$/.test(word.form)) return false;
    if (word.deprel.startsWith('acl') && isToStay(scanned, word.lemma)) return true;
  }
  return false;
}

function isToStay({ lists }: Scanned, lemma: string): boolean {
  return lists.has('reached', lemma) || lists.has('seated', lemma);
}
