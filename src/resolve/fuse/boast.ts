/** Words of those who struck. In: a naming. Out: whether it tells the act as they do: "le groupe affirme avoir tué **plus de 50 soldats**" comes after what anybody else counts. */
import type { Naming } from './naming.js';

export function isBoast({ draft, actors }: Naming): boolean {
  const fighters = actors.filter((p) => p.code.endsWith('.REB'));
  return fighters.some((p) => draft.claimants.some((c) => c.phrase.start === p.start));
}
