/** "a libéré lundi les deux Français **enlevés** au Bénin": whoever is freed, found or tried was taken on another day. In: a naming. Out: whether it only says of people, known already, that they had been taken. */
import type { Naming } from '../fuse/naming.js';

const TAKEN: ReadonlySet<string> = new Set(['abduct', 'arrest', 'convict', 'seize']);

export function isTakenBefore({ sentence, draft }: Naming): boolean {
  const participle = sentence.words[draft.trigger.head];
  if (!participle || !TAKEN.has(draft.mode ?? '') || !/^(acl|amod)$/.test(participle.deprel)) return false;
  // "a renversé le 3 mai le président, **détenu depuis lors**" goes on
  if (sentence.words[participle.index - 1]?.form === ',') return false;
  return sentence.words.some((w) => w.head === participle.head && w.deprel === 'det' && w.feats['Definite'] === 'Def');
}
