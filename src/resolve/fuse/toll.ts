/** The toll of an event. In: its namings. Out: for each kind one count with its parts: the figure told most often by those who bear a name, the higher among equals (tolls are brought up, not down), in the words of the body; figures are never added. */
import type { TollKind } from '../../model/codes.js';
import type { DraftToll } from '../../model/draft.js';
import type { Toll, TollPart } from '../../model/record.js';
import { isBoast } from './boast.js';
import type { Naming } from './naming.js';

export function tollOf(namings: readonly Naming[], kind: TollKind): Toll | null {
  const lead = Math.min(...namings.filter((n) => !n.sentence.isTitle).map((n) => n.draft.trigger.start));
  const counted = namings.flatMap((naming) => {
    const own = naming.draft.tolls.filter((t) => t.kind === kind);
    const whole = largest(own.filter((t) => !t.partOf));
    return whole
      ? [
          {
            whole,
            parts: own.filter((t) => t.partOf),
            isBoast: isBoast(naming),
            isRumour: isRumour(naming, lead),
            isTitle: naming.sentence.isTitle,
          },
        ]
      : [];
  });
  const votes = (toll: DraftToll): number =>
    isVague(toll) ? 0 : counted.filter((c) => c.whole.min === toll.min).length;
  const best = [...counted].sort(
    (a, b) =>
      Number(a.isBoast) - Number(b.isBoast) ||
      Number(a.isRumour) - Number(b.isRumour) ||
      votes(b.whole) - votes(a.whole) ||
      b.whole.min - a.whole.min ||
      // a headline trims the words of bound, or adds them
      Number(a.isTitle) - Number(b.isTitle) ||
      // of two in the body the first, which later ones take up without "au moins"
      a.whole.start - b.whole.start,
  )[0];
  if (!best) return null;
  const { whole, parts } = best;
  return {
    min: whole.min,
    max: whole.max,
    text: whole.text,
    start: whole.start,
    end: whole.end,
    by: parts.map(partOf),
  };
}

/** "**plusieurs** civils", "**des** soldats": whatever repeats it, a figure says more. */
function isVague({ min, max, text }: DraftToll): boolean {
  return min === 2 && max === null && !/\d|\bdeux\b|\bau moins\b/i.test(text);
}

/** "douze soldats tués, selon l'état-major; **une source** évoque une vingtaine de morts": who bears no name comes after who does, unless the lead has it from him. */
function isRumour({ draft: { claimants, trigger } }: Naming, lead: number): boolean {
  return (
    trigger.start > lead &&
    claimants.length > 0 &&
    claimants.every((c) => /^(une?|des|plusieurs) /i.test(c.phrase.text))
  );
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
