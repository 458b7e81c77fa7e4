/** Statuses joined. In: the status a clause gives and the one its governor gives. Out: the less certain of the two. `drop` codes nothing. */
import type { Status } from '../../model/codes.js';

export type Verdict = Status | 'drop';

const UNCERTAINTY: Readonly<Record<Verdict, number>> = {
  occurred: 0,
  unconfirmed: 1,
  planned: 2,
  hypothetical: 3,
  denied: 4,
  not_occurred: 5,
  drop: 6,
};

/** "n'a pas pu tuer" is not_occurred, "pourrait avoir été tué" hypothetical. */
export function lessCertain(a: Verdict, b: Verdict): Verdict {
  return UNCERTAINTY[a] >= UNCERTAINTY[b] ? a : b;
}
