/** Who has the word, in the order of the text. In: a draft. Out: its quotations, and whoever vouches for an act in the frame of its sentence: "…, a rapporté **le chef de la milice**. Les habitants ont fui, a-t-**il** ajouté." */
import type { Draft, DraftQuote } from '../../model/draft.js';

/** A quotation, or a report of which only the speaker counts. */
export type Speech = Pick<DraftQuote, 'start' | 'kind' | 'speaker'>;

const FRAMED = /^fr\.(?:say|according)\./;

export function speechesOf({ quotes, events }: Pick<Draft, 'quotes' | 'events'>): Speech[] {
  const spoken = new Set(quotes.map((q) => q.speaker?.start));
  const framed = events
    .flatMap((event) => event.claimants.filter((c) => FRAMED.test(c.rule)))
    .filter(({ phrase }) => !spoken.has(phrase.start) && !isQuoted(quotes, phrase.start))
    .map(({ phrase }): Speech => ({ start: phrase.start, kind: 'indirect', speaker: phrase }));
  return [...quotes, ...framed].sort((a, b) => a.start - b.start);
}

/** "« **Le ministère** nous dit qu'ils sont libres », a dit le maire. Il a ajouté…": whom the quoted speak of has not the word. */
function isQuoted(quotes: readonly DraftQuote[], at: number): boolean {
  return quotes.some((q) => q.kind === 'direct' && q.start <= at && at < q.end);
}
