/** Pinned floors that only rise. In: figures and corpus/floors.json. Out: what fell below, and the floors to write. */

export interface Floors {
  /** Why floors were lowered, newest last: date, figures, reason. */
  readonly lowered: readonly { readonly date: string; readonly figures: readonly string[]; readonly reason: string }[];
  readonly floors: Readonly<Record<string, number>>;
}

/** Figures are compared at three decimals, the grain of the floors. */
const grain = (value: number): number => Math.floor(value * 1000 + 1e-6) / 1000;

export interface Fall {
  readonly figure: string;
  readonly floor: number;
  /** null: the figure was not measured at all, which is a fall too. */
  readonly value: number | null;
}

/** @param prefixes figures that this run could measure ("corpus."), so that absent evaluation data is no fall */
export function falls(
  floors: Floors['floors'],
  figures: Readonly<Record<string, number>>,
  prefixes: readonly string[],
): Fall[] {
  return Object.entries(floors)
    .filter(([figure]) => prefixes.some((p) => figure.startsWith(p)))
    .map(([figure, floor]) => ({ figure, floor, value: figure in figures ? grain(figures[figure] ?? 0) : null }))
    .filter(({ floor, value }) => value === null || value < floor);
}

/** Raises every floor to its figure; lowers one only with a reason.
 * @throws Error when a figure fell and there is no reason */
export function updated(
  old: Floors,
  figures: Readonly<Record<string, number>>,
  fallen: readonly Fall[],
  reason: string | null,
  date: string,
): Floors {
  if (fallen.length && !reason)
    throw new Error(`${fallen.length} figures fell; give --allow-lower "REASON" to lower their floors`);
  const floors = { ...old.floors };
  for (const [figure, value] of Object.entries(figures)) {
    const isFallen = fallen.some((f) => f.figure === figure);
    floors[figure] = isFallen ? grain(value) : Math.max(grain(value), floors[figure] ?? 0);
  }
  const entry = fallen.length && reason ? [{ date, figures: fallen.map((f) => f.figure), reason }] : [];
  return {
    lowered: [...old.lowered, ...entry],
    floors: Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
