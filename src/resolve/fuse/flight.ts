/** Those who flee and those who withdraw. In: two namings. Out: whether only one is the flight of people: "l'armée a reconnu **un repli**. Trois mille familles **ont fui**" tells two things. */
import type { Naming } from './naming.js';

export function onlyOneIsFlight(a: Naming, b: Naming): boolean {
  if (a.draft.type !== 'RETREAT') return false;
  return (isFlight(a) && isWithdrawal(b)) || (isFlight(b) && isWithdrawal(a));
}

function isFlight({ actors }: Naming): boolean {
  return actors.length > 0 && actors.every((p) => /\.(REF|CVL)$/.test(p.code));
}

/** Of forces, whoever they are: a word that no crowd is said by. */
function isWithdrawal({ sentence, draft, lists }: Naming): boolean {
  return lists.has('withdrawal', sentence.words[draft.trigger.head]?.lemma);
}
