/** Quotations of the record. In: drafts and identities. Out: each with its speaker's fullest name and code, channel and relays. */
import type { DraftQuote } from '../model/draft.js';
import type { ActorRecord, QuoteRecord } from '../model/record.js';
import type { ActorResolution } from './actor/index.js';
import type { Speaker } from './actor/speakers.js';

export function quoteRecords(quotes: readonly DraftQuote[], actors: ActorResolution): QuoteRecord[] {
  const speakers = quotes.map((quote) => speakerOf(quote, actors));
  return quotes.map((quote, i) => ({
    text: quote.text,
    start: quote.start,
    end: quote.end,
    kind: quote.kind,
    speaker: together(speakers, i),
    cue: quote.cue,
    channel: quote.channel,
    relayedBy: quote.relays.map(({ phrase, channel }) => {
      const { text, name, code } = actors.claimantOf(phrase);
      return { text, name, code, channel };
    }),
  }));
}

interface Speaking extends Speaker {
  /** How many are named: "Awa Koné et Ali Sow" are two. */
  readonly named: number;
}

function speakerOf(quote: DraftQuote, actors: ActorResolution): Speaking | null {
  const speaker = actors.speakerOf(quote.speaker, quote);
  if (!speaker) return null;
  const names = namesIn(speaker, actors.actors);
  if (names.length > 1) return { ...speaker, name: names.join(' et '), named: names.length };
  return { ...speaker, named: 1 };
}

/** The persons of "les députés **Awa Koné** et **Ali Sow**"; none where a part of it ends with no name. */
function namesIn(speaker: Speaker, actors: readonly ActorRecord[]): string[] {
  let start = speaker.start;
  const names = speaker.text.split(' et ').map((part) => {
    const end = start + part.length;
    const last = actors.find((a) => a.mentions.some((m) => m.end === end && m.start >= start));
    start = end + ' et '.length;
    return last && / /.test(last.name) ? last.name : null;
  });
  return names.every((name) => name !== null) ? [...new Set(names)] : [];
}

/** "Awa Koné et Ali Sow", who plead elsewhere, are "**ils**" and "**les deux élus**" of the other quotations. */
function together(speakers: readonly (Speaking | null)[], at: number): Speaker | null {
  const own = speakers[at];
  if (!own) return null;
  const { named: _, ...speaker } = own;
  if (!/^(?:ils|elles|les deux [\p{L}-]+(?: [\p{L}-]+)?)$/iu.test(own.name)) return speaker;
  const pairs = new Set(speakers.flatMap((s) => (s && s.named === 2 ? s.name : [])));
  const [name] = pairs;
  return pairs.size === 1 && name ? { ...speaker, name } : speaker;
}
