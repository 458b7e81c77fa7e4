/** Does the verb add to what was told before? "Il a **également** appelé à un cessez-le-feu": another thing that he said. */
import type { Naming } from './naming.js';

export function saysAlso({ sentence, draft }: Naming): boolean {
  return sentence.words.some((w) => w.head === draft.trigger.head && /^(également|aussi)$/i.test(w.form));
}

/** "Deux mois plus tard, son adjoint a été enlevé **à son tour**": what befell him came after. */
export function saysInTurn({ sentence, draft }: Naming): boolean {
  return sentence.words.some((w) => w.head === draft.trigger.head && w.lemma === 'tour' && isOwn(sentence, w.index));
}

function isOwn({ words }: Naming['sentence'], tour: number): boolean {
  return words.some((w) => w.head === tour && /^(son|leur)$/i.test(w.form));
}
