/** Do the counts of two namings agree? In: two namings. Out: points for one figure, against two; two sources may count one harm each their own way. */
import type { TollKind } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';
import { wholeToll } from '../../model/whole-toll.js';
import type { Naming } from './naming.js';
import { countedByOthers } from './sources.js';
import { isStateOfToll } from './state-of-toll.js';

export function countsDifferKind(a: DraftEvent, b: DraftEvent): boolean {
  const kinds = (e: DraftEvent): Set<string> => new Set(e.tolls.map((t) => t.kind));
  const own = kinds(a);
  const other = kinds(b);
  return own.size > 0 && other.size > 0 && ![...own].some((k) => other.has(k));
}

/** Counts that tell one harm apart from another: those struck by two acts may still be injured alike. */
const COUNTED = ['killed', 'arrested', 'abducted'] as const;

/** The injured are counted by several sources, and by degrees: another count says little. */
const HURT_DIFFER = -1;

export function tollAgreement(one: Naming, other: Naming): number {
  if (isStateOfToll(one) !== isStateOfToll(other)) return 0;
  const [{ draft: a }, { draft: b }] = [one, other];
  const counted = COUNTED.reduce(
    (sum, kind) =>
      sum + countAgreement(countOf(a, kind), countOf(b, kind), kind === 'arrested' ? ARRESTS_DIFFER : undefined),
    0,
  );
  const hurt = countAgreement(countOf(a, 'injured'), countOf(b, 'injured'));
  const told = counted + (counted === 0 ? Math.max(HURT_DIFFER, hurt) : 0);
  return told < SOURCES_DIFFER && a.type === 'ASSAULT' && countedByOthers(a, b) ? SOURCES_DIFFER : told;
}

/** "Le général a été arrêté dimanche": not the arrest of fifty officers; those who arrest know how many. */
const ARRESTS_DIFFER = -6;

/** "22 morts selon l'armée, **plus de 40 selon un habitant**": two sources count one attack each their own way. */
const SOURCES_DIFFER = -1;

function countOf(e: DraftEvent, kind: TollKind): number | null {
  return wholeToll(e.tolls, kind)?.min ?? null;
}

function countAgreement(x: number | null, y: number | null, differ = -3): number {
  if (x === null || y === null) return 0;
  if (x !== y) return differ;
  return x > 1 ? 3 : 1;
}
