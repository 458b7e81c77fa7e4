/** Who pleads for somebody. In: a party. Out: whether it is a lawyer, who neither judges nor accuses: "« Il est innocent », a dit **son avocat**". */
import type { Party } from '../../model/record.js';
import type { WordLists } from '../../model/word-lists.js';

export function isLawyer({ text }: Party, lists: WordLists): boolean {
  const words = (text ?? '').toLowerCase().split(/[\s'’]+/);
  return words.some((word) => lists.has('lawyer', word.replace(/s$/, '')));
}
