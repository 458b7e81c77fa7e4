/** Subjects counted by a range. In: a sentence. Out: the same, its noun the subject that the parser made of the first figure a complement of: "**Entre 40 et 60 civils** ont été tués". */
import type { Sentence, Word } from '../../model/sentence.js';

export function withCountedRanges(sentence: Sentence): Sentence {
  const { words } = sentence;
  const opening = words.find((w) => isRange(words, w.index));
  return opening ? { ...sentence, words: rehungRange(words, opening.index) } : sentence;
}

/** "Entre", a figure hung on a verb behind, "et", a figure, the noun below the first; the verb has no other subject. */
function isRange(words: readonly Word[], at: number): boolean {
  const [entre, low, and, high, noun] = words.slice(at, at + SPAN);
  if (!entre || !low || !and || !high || !noun || !/^entre$/i.test(entre.form) || and.form !== 'et') return false;
  if (low.upos !== 'NUM' || high.upos !== 'NUM' || noun.upos !== 'NOUN' || noun.head !== low.index) return false;
  const isSubjectless = !words.some((w) => w.head === low.head && w.deprel.startsWith('nsubj'));
  return low.head > noun.index && low.deprel.startsWith('obl') && isSubjectless;
}

/** Entre, 40, et, 60, civils. */
const SPAN = 5;

function rehungRange(words: readonly Word[], at: number): Word[] {
  const [, low, , high, noun] = words.slice(at, at + SPAN);
  const verb = words[low?.head ?? -1];
  const passive = words.some((w) => w.head === verb?.index && w.deprel === 'aux:pass');
  return words.map((w) => {
    if (w === noun) return { ...w, head: low?.head ?? w.head, deprel: passive ? 'nsubj:pass' : 'nsubj' };
    if (w === low || w === high) return { ...w, head: noun?.index ?? w.head, deprel: 'nummod' };
    return w.index > at && w.head === low?.index && w !== noun ? { ...w, head: noun?.index ?? w.head } : w;
  });
}
