/** Two titles of one person. In: the "et" of a title. Out: does what follows go on with it: "le porte-parole du gouvernement **et ministre** de la Communication", "le chef du parti **et ancien député**"? A second person would have an article: "le maire et **le** préfet". */
import type { Hit, HitRange } from './hit.js';
import type { Scanned } from './scanned.js';

const NOMINAL = /^(NOUN|PROPN|ADJ|ADP|DET)$/;

/** How long the first title may be: "porte-parole adjoint du gouvernement de la transition". */
const LONGEST = 9;

export function goesOnWithTitle(scanned: Scanned, sentence: number, at: number): boolean {
  const second =
    scanned.hitAt(sentence, at + 1) ?? (isFormer(scanned, sentence, at + 1) ? scanned.hitAt(sentence, at + 2) : null);
  if (second === null || second.first <= at || !isTitleOfOne(scanned, second)) return false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const hit = scanned.hitAt(sentence, i);
    if (hit && isTitleOfOne(scanned, hit)) return hasArticle(scanned, hit);
    if (!NOMINAL.test(scanned.word(sentence, i)?.upos ?? '')) return false;
  }
  return false;
}

export function isFormer(scanned: Scanned, sentence: number, at: number): boolean {
  return /^(ancien|ancienne|ex)$/i.test(scanned.word(sentence, at)?.form ?? '');
}

function isTitleOfOne(scanned: Scanned, hit: Hit): boolean {
  if (hit.kind !== 'role' || hit.role.denotes !== 'person') return false;
  return scanned.word(hit.sentence, hit.first)?.feats['Number'] !== 'Plur';
}

/** "**le** chef du parti et ancien ministre", "**son** avocat et porte-parole"; two heads without any may be two people. */
function hasArticle(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const form = (at: number): string => scanned.word(sentence, at)?.form ?? '';
  const at = isFormer(scanned, sentence, first - 1) || scanned.word(sentence, first - 1)?.upos === 'ADJ' ? 2 : 1;
  return /^(le|la|l['’]|une?|son|sa|leur|du|ce|cet|cette)$/i.test(form(first - at));
}
