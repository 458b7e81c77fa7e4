/** People by what happened to them. In: the draft. Out: the head words of those counted as killed, wounded or taken: "deux **tailleurs** ont été tués", a trade that no list knows. */
import type { TollKind } from '../../model/codes.js';
import type { Draft, DraftEvent, Phrase } from '../../model/draft.js';

const OF_PEOPLE: ReadonlySet<TollKind> = new Set<TollKind>(['killed', 'injured', 'abducted', 'arrested']);

/** @returns where they stand, as `sentence head` */
export function hurtIn({ events }: Pick<Draft, 'events'>): ReadonlySet<string> {
  return new Set(events.flatMap(strickenIn).map(hurtKey));
}

/** Those counted, with those whose count it is: "**une dizaine** de **marcheurs** ont été arrêtés"; and those let go: "a relâché quatre **chameliers**". */
function strickenIn({ tolls, recipients, mode }: DraftEvent): readonly Phrase[] {
  const people = tolls.filter((t) => OF_PEOPLE.has(t.kind) && t.min > 0 && t.counted);
  const counted = people.flatMap((t) => t.counted ?? []);
  return people.length > 0 || mode === 'release' ? [...counted, ...recipients] : counted;
}

export function hurtKey({ sentence, head }: { readonly sentence: number; readonly head: number }): string {
  return `${sentence} ${head}`;
}
