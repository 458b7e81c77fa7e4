/** Words of those who struck. In: a naming. Out: whether it tells the act as they do: "le groupe affirme avoir tué **plus de 50 soldats**" comes after what anybody else counts. */
import { CLAIM_RULE } from '../../model/draft.js';
import type { Naming } from './naming.js';

export function isBoast({ sentence, draft, actors }: Naming): boolean {
  const fighters = actors.filter((p) => p.code.endsWith('.REB'));
  // what a later sentence claims was counted by whoever told it before
  const words = draft.claimants.filter((c) => c.rule !== CLAIM_RULE || c.phrase.sentence <= sentence.index);
  return fighters.some((p) => words.some((c) => c.phrase.start === p.start));
}
