/** Small questions about the namings of one event. In: a cluster or a naming. Out: the naming that the body gives first; whether it names a series. */
import type { Status } from '../../model/codes.js';
import { whenAgreement } from '../fuse/agreement.js';
import type { Naming } from '../fuse/naming.js';
import { isSetApart } from './after-that.js';
import { isAside } from './aside.js';
import { isOnAccount } from './on-account.js';
import { isSpokenOf } from './spoken-of.js';
import { isDay } from './telling.js';
import { pathUp, prepositionOf } from './words.js';

const REAL: ReadonlySet<Status> = new Set(['occurred', 'unconfirmed', 'denied']);

export function firstOf(cluster: readonly Naming[]): Naming | undefined {
  const body = cluster.filter((n) => !n.sentence.isTitle);
  return (body.length > 0 ? body : cluster)[0];
}

/** "Les attaques" of a region have no day and no one place; "**27 interpellations**" are one sweep. */
export function isSeries({ sentence, draft }: Naming): boolean {
  const { head } = draft.trigger;
  const word = sentence.words[head];
  const isPlural = word?.upos === 'NOUN' && word.feats['Number'] === 'Plur';
  return isPlural && !(draft.type === 'COERCE' && sentence.words.some((w) => w.head === head && w.upos === 'NUM'));
}

/** "libérés deux mois **après leur enlèvement**": before, or long before, what its sentence tells. */
export function isFarther({ sentence, draft, lists }: Naming): boolean {
  const { head } = draft.trigger;
  // "**les auteurs de l'attaque** ont été arrêtés lundi"
  return isSetApart(sentence, head) || pathUp(sentence, head).some((i) => isAside(sentence, i, lists));
}

/** "ont marché samedi contre **l'arrestation** d'un élu": neither the day nor the place of its sentence. */
export function isOnlySpokenOf({ sentence, draft, lists }: Naming): boolean {
  const { head } = draft.trigger;
  return pathUp(sentence, head).some((i) => isSpokenOf(sentence, i, lists) || (i !== head && isOnAccount(sentence, i)));
}

/** "ont brûlé le poste après la mort d'un des leurs, survenue dimanche **en garde à vue**": of what came before, too. */
export function isUnderEarlier({ sentence, draft }: Naming): boolean {
  return pathUp(sentence, draft.trigger.head).some(
    (i) => sentence.words[i]?.upos === 'NOUN' && prepositionOf(sentence, i) === 'après',
  );
}

/** "…ont attaqué Solhan **samedi**. **En 2012**, le Nord était tombé": another time is another scene. */
export function isOtherTime(a: Naming, b: Naming): boolean {
  return whenAgreement(a.when, b.when) < 0;
}

export function isReal(naming: Naming): boolean {
  return REAL.has(naming.draft.status);
}

/** Does it stand with a day of its own? */
export function isDayOf(naming: Naming): boolean {
  return naming.when !== null && isDay(naming.when) && isReal(naming);
}

/** The one that stands last in the text. */
export function lastOf(namings: readonly Naming[]): Naming | undefined {
  let best: Naming | undefined;
  for (const naming of namings) if (!best || naming.draft.trigger.start > best.draft.trigger.start) best = naming;
  return best;
}
