/** Quotations of the record. In: drafts and identities. Out: each with its speaker's fullest name and code, channel and relays. */
import type { DraftQuote } from '../model/draft.js';
import type { QuoteRecord } from '../model/record.js';
import type { ActorResolution } from './actor/index.js';

export function quoteRecords(quotes: readonly DraftQuote[], actors: ActorResolution): QuoteRecord[] {
  return quotes.map((quote) => ({
    text: quote.text,
    start: quote.start,
    end: quote.end,
    kind: quote.kind,
    speaker: actors.speakerOf(quote.speaker, quote),
    cue: quote.cue,
    channel: quote.channel,
    relayedBy: quote.relays.map(({ phrase, channel }) => {
      const { text, name, code } = actors.claimantOf(phrase);
      return { text, name, code, channel };
    }),
  }));
}
