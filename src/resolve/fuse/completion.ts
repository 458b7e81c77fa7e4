/** One naming tells what the other leaves out. In: two namings. Out: points where the one says who struck and the other who was struck, against where they trade places. */

import { isBareOther } from './bare-other.js';
import { hasNoSetting, type Naming } from './naming.js';
import { partiesAgreement } from './party-agreement.js';

/** "douze civils ont été **tués** lorsque des hommes armés ont **ouvert le feu**": the one tells who was struck, the other who struck. */
const COMPLETES = 3;

/** "a repoussé **des rebelles** qui ont pris la ville": who undergoes the one and does the other, by the same words, had two things happen. */
const REVERSED = -6;

function isReversed(a: Naming, b: Naming): boolean {
  const starts = (parties: Naming['actors']): (number | null)[] => parties.map((p) => p.start);
  return starts(a.actors).some((s) => s !== null && starts(b.recipients).includes(s));
}

export function completion(a: Naming, b: Naming): number {
  const gap = b.sentence.index - a.sentence.index;
  if (gap === 1 || gap === -1) {
    if (goesOnCounting(a, b) || goesOnCounting(b, a)) return GOES_ON;
    return isTollOf(a, b) || isTollOf(b, a) ? COMPLETES_NEXT : 0;
  }
  if (gap !== 0) return 0;
  if (isReversed(a, b) || isReversed(b, a)) return REVERSED;
  const struck = (n: Naming): boolean => n.actors.length === 0 && n.recipients.length > 0;
  const striking = (n: Naming): boolean => n.actors.length > 0 && n.recipients.length === 0;
  return (struck(a) && striking(b)) || (struck(b) && striking(a)) ? COMPLETES : 0;
}

/** "Des hommes armés ont attaqué le village. **Dix civils ont été tués**": the next sentence counts the dead, with no agent, day or town of its own. */
const COMPLETES_NEXT = 2;

function isTollOf(act: Naming, toll: Naming): boolean {
  if (toll.sentence.index < act.sentence.index || act.draft.tolls.length > 0) return false;
  // "un suspect a été blessé": he was not struck by his own act
  if (toll.recipients.some((p) => p.code.endsWith('.UAF') || p.code.endsWith('.REB'))) return false;
  const isAct =
    act.actors.length > 0 || act.sentence.words[act.draft.trigger.head]?.upos === 'NOUN' || isTheirs(act, toll);
  return isAct && toll.draft.tolls.length > 0 && hasNoSetting(toll);
}

/** "Trois soldats ont été tués. **Cinq autres ont été blessés**": the same blow. */
const GOES_ON = 4;

function goesOnCounting(act: Naming, later: Naming): boolean {
  const { sentence, draft, recipients, lists } = later;
  const [only, another] = recipients;
  if (sentence.index < act.sentence.index || act.sentence.isTitle || !hasNoSetting(later)) return false;
  if (!only || another || !isBareOther(only.text) || draft.type !== 'ASSAULT') return false;
  return lists.has('strikes-down', sentence.words[draft.trigger.head]?.lemma);
}

/** "**Une patrouille** a été prise pour cible. **Un Casque bleu** a été tué": one of those who were struck. */
function isTheirs(act: Naming, toll: Naming): boolean {
  return act.recipients.length > 0 && partiesAgreement(act.recipients, toll.recipients, act.lists) >= 0;
}
