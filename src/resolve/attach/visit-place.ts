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

export function placeOfVisit(first: Naming, clusters: readonly (readonly Naming[])[]): Where | null {
  if (!SAID_THERE.has(first.draft.type) || !isReal(first)) return null;
  const visit = clusters.flat().findLast((n) => isVisitOf(n, first));
  return visit?.where ?? null;
}

function isVisitOf(naming: Naming, { sentence, actors }: Naming): boolean {
  const { draft, where } = naming;
  if (draft.type !== 'CONSULT' || draft.mode !== 'visit' || draft.status !== 'occurred' || naming.sentence.isTitle)
    return false;
  const gap = sentence.index - naming.sentence.index;
  // "**après s'être rendus** à Kolo, ils ont rencontré…": no longer there
  if (isBackground(naming) || !isInMainClause(naming.sentence, draft.trigger.head)) return false;
  return where !== null && isPoint(where) && gap > 0 && gap <= HOLDS && isSame(naming.actors, actors);
}

function isSame(some: readonly Party[], others: readonly Party[]): boolean {
  const key = (p: Party): string | null => p.id ?? p.name ?? p.text;
  return some.some((a) => others.some((b) => key(a) !== null && key(a) === key(b)));
}
