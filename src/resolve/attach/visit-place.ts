/** "Le ministre est arrivé lundi **à Doba**. **Il** a promis justice et appelé au calme": who speaks on a visit speaks there. In: the first naming, the other clusters. Out: the place and the day of the visit, or null. */
import type { EventType } from '../../model/codes.js';
import type { Party, Where } from '../../model/record.js';
import type { Naming } from '../fuse/naming.js';
import { isPoint } from './area.js';
import { isBackground } from './background.js';
import { isReal } from './first-naming.js';
import { isInMainClause } from './frame-time.js';

/** What is said on the spot to those who are there. */
const SAID_THERE: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'CONCEDE']);
/** For how many sentences a visit goes on. */
const HOLDS = 8;

/** How soon after the journey the host receives him. */
const SOON = 2;

export function placeOfVisit(first: Naming, clusters: readonly (readonly Naming[])[]): Where | null {
  const { type, mode } = first.draft;
  const holds = type === 'CONSULT' && mode !== 'phone' ? SOON : SAID_THERE.has(type) && isReal(first) ? HOLDS : 0;
  if (holds === 0) return null;
  const visit = clusters.flat().findLast((n) => isVisitOf(n, first, holds) || isAimOf(n, first));
  return visit?.where ?? null;
}

/** "s'était rendu **à Kolo** pour **appeler** à la concorde": whenever that was. */
function isAimOf({ draft, where, sentence }: Naming, first: Naming): boolean {
  if (draft.mode !== 'visit' || first.draft.type === 'CONSULT' || sentence.index !== first.sentence.index) return false;
  const { head } = first.draft.trigger;
  const isAim = sentence.words.some((w) => w.head === head && w.index < head && w.lemma === 'pour');
  return isAim && sentence.words[head]?.head === draft.trigger.head && where !== null && isPoint(where);
}

function isVisitOf(naming: Naming, { sentence, actors }: Naming, holds: number): boolean {
  const { draft, where } = naming;
  if (draft.type !== 'CONSULT' || draft.mode !== 'visit' || draft.status !== 'occurred' || naming.sentence.isTitle)
    return false;
  const gap = sentence.index - naming.sentence.index;
  // "**après s'être rendus** à Kolo, ils ont rencontré…": no longer there
  if (isBackground(naming) || !isInMainClause(naming.sentence, draft.trigger.head)) return false;
  return where !== null && isPoint(where) && gap > 0 && gap <= holds && isSame(naming.actors, actors);
}

function isSame(some: readonly Party[], others: readonly Party[]): boolean {
  const key = (p: Party): string | null => p.id ?? p.name ?? p.text;
  return some.some((a) => others.some((b) => key(a) !== null && key(a) === key(b)));
}
