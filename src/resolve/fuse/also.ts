/** Does the verb add to what was told before? "Il a **également** appelé à un cessez-le-feu": another thing that he said. */
import type { Naming } from './naming.js';

export function saysAlso({ sentence, draft }: Naming): boolean {
  return sentence.words.some((w) => w.head === draft.trigger.head && /^(également|aussi)$/i.test(w.form));
}
