/** One act after another. In: two namings of one sentence. Out: whether grammar sets the one before or after the other: "l'armée a bombardé la forêt **le lendemain de l'attaque**" tells two happenings. */
import { pathUp, prepositionOf } from '../attach/words.js';
import type { Naming } from './naming.js';
import { isSpell } from './spell.js';

const BEFORE_OR_AFTER = /^(après|avant|depuis)$/;

export function succeedEachOther(a: Naming, b: Naming): boolean {
  // a tribute goes on: "la remise des médailles, **avant une minute de silence**"
  if (a.sentence.index !== b.sentence.index || a.draft.type === 'SUPPORT') return false;
  const [one, other] = [pathUp(a.sentence, a.draft.trigger.head), pathUp(b.sentence, b.draft.trigger.head)];
  return isSetApart(a, b, one, other) || isSetApart(a, b, other, one);
}

/** Does a word of time stand above the one and not above the other? */
function isSetApart(naming: Naming, later: Naming, one: readonly number[], other: readonly number[]): boolean {
  return one.some((i) => !other.includes(i) && saysOrder(naming, i) && !isSpell(naming, i) && !isSpell(later, i));
}

function saysOrder({ sentence, lists }: Naming, index: number): boolean {
  const word = sentence.words[index];
  return lists.has('day-beside', word?.lemma) || BEFORE_OR_AFTER.test(prepositionOf(sentence, index) ?? '');
}
