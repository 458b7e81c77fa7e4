/** Visits. In: what is remembered of the last one, and now. Out: what to remember, and since when things are new. */

export interface VisitState {
  /** ISO moment of the last page seen; null before the first. */
  readonly seen: string | null;
  /** Things that came after this are new; null on the first visit, when nothing is. */
  readonly since: string | null;
}

const PAUSE_MS = 30 * 60 * 1000;

/** After half an hour of absence a new visit begins: reloading a page must not make the new articles old. */
export function nextVisit(state: VisitState, now: string): VisitState {
  const away = state.seen !== null && Date.parse(now) - Date.parse(state.seen) > PAUSE_MS;
  return { seen: now, since: away ? state.seen : state.since };
}
