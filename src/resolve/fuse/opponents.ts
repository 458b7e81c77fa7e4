/** Who strikes and who falls. In: two namings. Out: whether one tells the end of the attackers and the other what they did: "l'armée a repoussé l'**attaque**; quatorze terroristes ont été **abattus**" tells two happenings, and who claims the attack claims not that. */
import type { Party } from '../../model/record.js';
import { isDefinite, isVictim, type Naming } from './naming.js';
import { isOwnDeath, isSuicide } from './own-death.js';

export function areOpposed(a: Naming, b: Naming): boolean {
  return isEndOfFighters(a) ? isTheirDeed(b) : isEndOfFighters(b) && isTheirDeed(a);
}

/** "quatorze **terroristes** ont été abattus"; "les assaillants" of an attack told already fell in it. */
export function isEndOfFighters(naming: Naming): boolean {
  return strikesFighters(naming) && !naming.actors.some(isFighter);
}

/** "une opération **visant des groupes terroristes**. **Le kamikaze** a trouvé la mort dans l'explosion": he died attacking, not where his own were struck. */
export function isNotWhereTheyWereStruck(a: Naming, b: Naming): boolean {
  return (isSuicide(a) && strikesFighters(b)) || (isSuicide(b) && strikesFighters(a));
}

function strikesFighters(naming: Naming): boolean {
  const { recipients } = naming;
  return recipients.length > 0 && recipients.every(isFighter) && !isOwnDeath(naming);
}

/** "**la police** a abattu l'assaillant": what somebody else did to him. */
export function areShotDown(naming: Naming): boolean {
  return isOwnDeath(naming) && naming.actors.length > 0 && !naming.actors.some(isFighter);
}

function isTheirDeed({ actors }: Naming): boolean {
  return actors.length > 0 && actors.every(isFighter);
}

/** "l'attaque", "douze blessés": a text brings up the attack and those it hurt rather than the end of the attackers. */
export function isOfTheAttack(naming: Naming): boolean {
  const { sentence, draft, actors, recipients, lists } = naming;
  const word = sentence.words[draft.trigger.head];
  if (word?.upos !== 'NOUN' || actors.length > 0 || recipients.length > 0) return false;
  return isVictim(naming, word) || (lists.has('sudden-attack', word.lemma) && isDefinite(naming));
}

function isFighter({ code }: Party): boolean {
  return code.endsWith('.REB') || code.endsWith('.UAF');
}
