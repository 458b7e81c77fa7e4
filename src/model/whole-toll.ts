/** The count of one harm that a naming gives as a whole. In: its tolls, a kind. Out: the toll that is no part of another ("douze morts, **dont deux civils**" is twelve), if any. */
import type { TollKind } from './codes.js';
import type { DraftToll } from './draft.js';

export function wholeToll(tolls: readonly DraftToll[], kind: TollKind): DraftToll | undefined {
  return tolls.find((t) => t.kind === kind && !t.partOf);
}
