/** Visits. In: what is remembered of the last one, and now. Out: what to remember, and since when things are new. */

export interface VisitState {
  /** ISO moment of the last page seen; null before the first. */
  readonly seen: string | null;
  /** Things that came after this are new; null on the first visit, when nothing is. */
  readonly since: string | null;
}

const PAUSE_MS = 30 * 60 * 1000;
const NOTED_MS = 60 * 1000;

/** Is the visit noted closely enough? A write for every page would cost more than the page. */
export function isNoted({ seen }: VisitState, now: string): boolean {
  const age = seen === null ? Number.NaN : Date.parse(now) - Date.parse(seen);
  return age >= 0 && age < NOTED_MS;
}

/** After half an hour of absence a new visit begins: reloading a page must not make the new articles old. */
export function nextVisit(state: VisitState, now: string): VisitState {
  const away = state.seen !== null && Date.parse(now) - Date.parse(state.seen) > PAUSE_MS;
  return { seen: now, since: away ? state.seen : state.since };
}
