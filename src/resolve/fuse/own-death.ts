/** The attacker's own end. In: two namings. Out: whether one of them tells only what became of those who struck: "une attaque a visé l'hôtel. **Les deux assaillants** ont été abattus": the same attack, whoever else it hurt. */
import type { Party } from '../../model/record.js';
import type { Naming } from './naming.js';

/** Names for one that only an attack gives him, after an article that takes the attack as known. */
const ATTACKERS = /^(l['’]|les? |ce |ces |cet |son |leurs? )(\p{L}+ )?(assaillante?s?|attaquante?s?|kamikazes?)$/iu;

export function onlyOneIsOwnDeath(a: Naming, b: Naming): boolean {
  return isOwnDeath(a) !== isOwnDeath(b);
}

export function isOwnDeath({ recipients }: Naming): boolean {
  return recipients.length > 0 && recipients.every(isAttacker);
}

function isAttacker({ text }: Party): boolean {
  return ATTACKERS.test(text ?? '');
}
