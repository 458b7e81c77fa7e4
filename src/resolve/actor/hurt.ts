/** People by what happened to them. In: the draft. Out: the head words of those counted as killed, wounded or taken: "deux **tailleurs** ont été tués", a trade that no list knows. */
import type { TollKind } from '../../model/codes.js';
import type { Draft } from '../../model/draft.js';

const OF_PEOPLE: ReadonlySet<TollKind> = new Set<TollKind>(['killed', 'injured', 'abducted', 'arrested']);

/** @returns where they stand, as `sentence head` */
export function hurtIn({ events }: Pick<Draft, 'events'>): ReadonlySet<string> {
  const counted = events
    .flatMap((e) => e.tolls)
    .flatMap((t) => (OF_PEOPLE.has(t.kind) && t.min > 0 && t.counted ? [t.counted] : []));
  return new Set(counted.map((p) => hurtKey(p)));
}

export function hurtKey({ sentence, head }: { readonly sentence: number; readonly head: number }): string {
  return `${sentence} ${head}`;
}
