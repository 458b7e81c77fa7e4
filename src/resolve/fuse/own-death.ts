/** The attacker's own end. In: two namings. Out: whether one of them tells only what became of those who struck: "une attaque a visé l'hôtel. **Les deux assaillants** ont été abattus": the same attack, whoever else it hurt. */
import type { Party } from '../../model/record.js';
import type { WordLists } from '../../model/word-lists.js';
import type { Naming } from './naming.js';

/** "**les** deux **assaillants**": a noun after an article that takes it as known. */
const KNOWN = /^(l['’]|les? |ce |ces |cet |son |leurs? )(\p{L}+ )?(\p{L}+)$/iu;

export function onlyOneIsOwnDeath(a: Naming, b: Naming): boolean {
  return isOwnDeath(a) !== isOwnDeath(b);
}

export function isOwnDeath({ recipients, lists }: Naming): boolean {
  return recipients.length > 0 && recipients.every((p) => isAttacker(p, lists));
}

/** Called by a name that only an attack gives him. */
function isAttacker({ text }: Party, lists: WordLists): boolean {
  return isAttackerNoun(KNOWN.exec(text ?? '')?.[3], lists);
}

/** "assaillants", "kamikaze" */
export function isAttackerNoun(noun: string | undefined, lists: WordLists): boolean {
  return lists.has('attacker', noun?.toLowerCase().replace(/s$/, ''));
}
