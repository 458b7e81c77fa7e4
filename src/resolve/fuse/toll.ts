/** The toll of an event. In: its namings, the most informative first. Out: for each kind one count with its parts; a later figure never adds to an earlier one. */
import type { TollKind } from '../../model/codes.js';
import type { DraftToll } from '../../model/draft.js';
import type { Toll, TollPart } from '../../model/record.js';
import type { Naming } from './naming.js';

export function tollOf(namings: readonly Naming[], kind: TollKind): Toll | null {
  for (const naming of namings) {
    const own = naming.draft.tolls.filter((t) => t.kind === kind);
    const whole = largest(own.filter((t) => !t.partOf));
    if (!whole) continue;
    const parts = own.filter((t) => t.partOf).map(partOf);
    return { min: whole.min, max: whole.max, text: whole.text, start: whole.start, end: whole.end, by: parts };
  }
  return null;
}

/** One naming may count the same people twice ("l'attaque, qui a fait 12 morts, a tué 12 soldats"): the larger count holds the smaller. */
function largest(tolls: readonly DraftToll[]): DraftToll | undefined {
  return [...tolls].sort((a, b) => b.min - a.min || a.start - b.start)[0];
}

function partOf(toll: DraftToll): TollPart {
  return {
    side: toll.side,
    category: toll.counted?.text ?? null,
    min: toll.min,
    max: toll.max,
    text: toll.text,
    start: toll.start,
    end: toll.end,
  };
}
