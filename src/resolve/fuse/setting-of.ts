/** When and where one event was, from its namings. In: namings, the most informative first. Out: the time and place that they agree on, said as closely as any of them says it; null where none does. */
import type { When, Where } from '../../model/record.js';
import { finestOf, isFiner, liesIn, mayLieBeside, plainWhere, type Spot } from '../attach/area.js';
import { whenAgreement } from './agreement.js';
import type { Naming } from './naming.js';
import { isDayOfClaim } from './own-when.js';

const GRAIN: Readonly<Record<When['precision'], number>> = {
  'part-of-day': 0,
  day: 1,
  interval: 2,
  week: 2,
  month: 3,
  quarter: 4,
  year: 5,
  decade: 6,
};

/** The time of the best naming; where another says it more closely ("dans la nuit de jeudi à vendredi" for "vendredi"), that one. */
export function whenOf(namings: readonly Naming[]): When | null {
  const own = namings.filter((n) => !isDayOfClaim(n));
  // "a revendiqué **mardi** la tuerie": the day of the claim is none of the act; "en mai" tells of both
  const claimed = namings.filter((n) => n.when !== null && GRAIN[n.when.precision] >= GRAIN.month);
  const times = (own.some((n) => n.when) ? own : claimed).flatMap((n) => (n.when ? [n.when] : []));
  const main = times.find((t) => t.known) ?? times[0];
  if (!main?.known) return main ?? null;
  const agreeing = times.filter((t) => t.known && whenAgreement(t, main) > 0);
  return [...agreeing].sort((a, b) => GRAIN[a.precision] - GRAIN[b.precision])[0] ?? main;
}

/** The place of the best naming; a finer one from another only where it lies in it: "Solhan" for "le Sahel burkinabè", never the town that the wounded were taken to. */
export function whereOf(namings: readonly Naming[]): Where | null {
  const spot = spotOf(namings);
  return spot && plainWhere(spot);
}

/** That place with all that is known of it. */
export function spotOf(namings: readonly Naming[]): Spot | null {
  const places = namings.flatMap((n) => (n.where ? [n.where] : []));
  const main = mostNamed(places);
  if (!main) return null;
  return finestOf(places.filter((p) => isFiner(p, main) && (liesIn(p, main) || mayLieBeside(p, main)))) ?? main;
}

/** The place that most namings give or lie in; the first of equals. */
function mostNamed(places: readonly Spot[]): Spot | undefined {
  const agrees = (p: Spot, place: Spot): boolean => p.name === place.name || liesIn(p, place) || liesIn(place, p);
  const votes = (place: Spot): number =>
    places.filter((p) => agrees(p, place)).length +
    places.filter((p) => p.name === place.name).length / 2 -
    (place.country === 'INT' ? 0.25 : 0) +
    // "au Niger", and "près de la frontière malienne" of the same act
    (place.border ? 0.25 : 0);
  let best: Spot | undefined;
  for (const place of places) if (!best || votes(place) > votes(best)) best = place;
  return best;
}
