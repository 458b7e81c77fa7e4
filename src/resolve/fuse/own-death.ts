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

/** "**Le kamikaze** a trouvé la mort": he died of his own attack. */
export function isSuicide(naming: Naming): boolean {
  const { recipients, lists } = naming;
  return isOwnDeath(naming) && recipients.every(({ text }) => lists.has('suicide-attacker', singularOf(nounOf(text))));
}

/** Called by a name that only an attack gives him. */
function isAttacker({ text }: Party, lists: WordLists): boolean {
  return isAttackerNoun(nounOf(text), lists);
}

function nounOf(text: string | null): string | undefined {
  return KNOWN.exec(text ?? '')?.[3];
}

/** "assaillants", "kamikaze" */
export function isAttackerNoun(noun: string | undefined, lists: WordLists): boolean {
  return lists.has('attacker', singularOf(noun));
}

function singularOf(noun: string | undefined): string | undefined {
  return noun?.toLowerCase().replace(/s$/, '');
}
