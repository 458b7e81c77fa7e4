/** A toll as it stood, or stands now: "**Le bilan**, d'abord établi à **dix morts**, a été revu à la hausse", "**Un premier bilan** faisait état de quatre morts". In: namings. Out: which is one, and points for or against its being that of an act: another figure gainsays nothing, an act that counts no dead is not meant. */
import { wholeToll } from '../../model/whole-toll.js';
import type { Naming } from './naming.js';

const BARE_TOLL = 'fr.toll';
const COUNTS = 2;
const COUNTS_NONE = -8;

/** A count of the dead that no act of its sentence brought about, told of "le bilan". */
export function isStateOfToll({ draft, sentence }: Pick<Naming, 'draft' | 'sentence'>): boolean {
  if (draft.rules[0] !== BARE_TOLL || !wholeToll(draft.tolls, 'killed')) return false;
  return sentence.words.some((w) => w.lemma === 'bilan' && w.upos === 'NOUN' && w.index < draft.trigger.head);
}

/** 0 where neither is one, or both are. */
export function stateOfToll(a: Naming, b: Naming): number {
  const [one, other] = [isStateOfToll(a), isStateOfToll(b)];
  if (one === other) return 0;
  const act = one ? b : a;
  const counts = wholeToll(act.draft.tolls, 'killed');
  if (counts) return counts.min > 1 ? COUNTS : 0;
  // "quatre femmes ont été **enlevées**", "le marché a été **brûlé**": a verb of another harm
  return /^(abduct|destroy)$/.test(act.draft.mode ?? '') ? COUNTS_NONE : 0;
}
