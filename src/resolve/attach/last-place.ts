/** Where the text last was. In: a naming, clusters, how many sentences back. Out: the place of the act told last before it, or null. */
import type { Where } from '../../model/record.js';
import type { Sentence } from '../../model/sentence.js';
import type { Naming } from '../fuse/naming.js';
import { whereOf } from '../fuse/setting-of.js';
import { isBeside } from './background.js';
import { isWhere } from './clauses.js';
import { isFarther, isOnlySpokenOf, isOtherTime, isReal } from './first-naming.js';
import { isHospital } from './hospital.js';
import { pathUp } from './words.js';

/** For how many sentences a place that an event was at still holds. */
export const HOLDS = 2;

/** "…ont attaqué **Solhan**. Ils ont brûlé le marché.": what comes next happened there. */
export function lastBefore(first: Naming, clusters: readonly (readonly Naming[])[], within: number): Where | null {
  let best: { start: number; cluster: readonly Naming[] } | null = null;
  for (const cluster of clusters)
    for (const naming of cluster) {
      const { start } = naming.draft.trigger;
      if (goesOn(naming, first, within) && (!best || start > best.start)) best = { start, cluster };
    }
  return best && whereOf(best.cluster);
}

/** Does what is told first go on where the other was? */
function goesOn(naming: Naming, first: Naming, within: number): boolean {
  const gap = first.sentence.index - naming.sentence.index;
  if (!naming.where || naming.sentence.isTitle || gap < 0 || gap > within || isDescription(naming)) return false;
  if (isReal(first) && !isReal(naming)) return false;
  if (gap === 0) return !isLongAfter(naming, first) && !isOnlySpokenOf(first) && !isAddedThere(naming, first);
  // "depuis **le coup d'État de 2023 à Kolo**"
  if (isBeside(naming, first) || isTakenThere(naming, first) || isFarther(naming)) return false;
  return naming.sentence.paragraph === first.sentence.paragraph && !isOtherTime(naming, first);
}

/** "trois jours **après l'attaque de Kolo**, l'armée a libéré…": another day, another place; "**après la fusillade de Kolo**, deux hommes ont été arrêtés" goes on. */
function isLongAfter(naming: Naming, { sentence, draft }: Naming): boolean {
  const that = naming.draft.trigger.head;
  if (!isFarther(naming) || pathUp(sentence, draft.trigger.head).includes(that)) return false;
  const preposition = sentence.words.find((w) => w.head === that && w.deprel.startsWith('case'));
  return preposition?.lemma !== 'après' || LONG.test(sentence.words[preposition.index - 1]?.lemma ?? '');
}

/** "Le massacre de samedi a indigné **Bamako, où** une foule a défilé lundi": the place is that of the clause under it alone. */
function isAddedThere(naming: Naming, first: Naming): boolean {
  const { sentence } = naming;
  const own = pathUp(sentence, first.draft.trigger.head);
  const clause = pathUp(sentence, naming.draft.trigger.head).find((i) => isWhere(sentence, i));
  return clause !== undefined && !own.includes(clause) && isOtherTime(naming, first);
}

const LONG = /^(jour|semaine|mois|an|année)$/;

/** "Deux blessés ont été évacués **à Gao**. Une patrouille a sauté sur une mine": where the wounded were taken, not where the story is. */
function isTakenThere({ sentence, draft, where }: Naming, first: Naming): boolean {
  if (where && isHospital(where)) return true;
  return first.draft.type !== 'AID' && draft.type === 'AID' && isMoved(sentence, draft.trigger.head);
}

export function isMoved({ words }: Sentence, verb: number): boolean {
  return /^(évacuer|transporter|transférer|conduire|hospitaliser|rapatrier|admettre|évacuation)$/.test(
    words[verb]?.lemma ?? '',
  );
}

/** "ont libéré deux otages **enlevés au Bénin**": where it happened to them before. */
function isDescription({ sentence, draft }: Naming): boolean {
  return /^(acl|amod)$/.test(sentence.words[draft.trigger.head]?.deprel ?? '');
}
