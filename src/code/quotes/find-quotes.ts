/** Direct quotations with their speakers. In: a parsed document. Out: DraftQuotes, in the order of the text. */
import type { ReportingLexicon } from '../../lexicon/reporting.js';
import type { DraftQuote, Phrase } from '../../model/draft.js';
import type { ParsedDocument } from '../../model/sentence.js';
import { channelNear } from './channel.js';
import { type Cue, cueAfter, cueBefore, cueInside } from './cue.js';
import { findQuoted, type QuotedRange } from './marks.js';
import { type Reading, readingOf, rowFrom } from './reading.js';
import { relaysAfter } from './relay.js';
import { subjectBefore } from './speaker.js';

/** Fewer words between marks are a name or a nuance ("Barkhane", « sérieux »), unless a verb of speech frames them. */
const MIN_WORDS = 4;

export function findQuotes(parsed: ParsedDocument, lexicon: ReportingLexicon): DraftQuote[] {
  const reading = readingOf(parsed);
  const quotes: DraftQuote[] = [];
  let previous: DraftQuote | null = null;
  for (const range of findQuoted(parsed.doc)) {
    const quote: DraftQuote | null = quoteOf(reading, parsed.sentences.length, range, previous, lexicon);
    if (quote) {
      quotes.push(quote);
      previous = quote;
    }
  }
  return quotes;
}

function quoteOf(
  reading: Reading,
  sentences: number,
  range: QuotedRange,
  previous: DraftQuote | null,
  lexicon: ReportingLexicon,
): DraftQuote | null {
  const words = reading.row.slice(rowFrom(reading, range.start), rowFrom(reading, range.end)).map((p) => p.word);
  const count = words.filter((w) => w.upos !== 'PUNCT').length;
  const finite = words.some((w) => w.feats['VerbForm'] === 'Fin' || w.feats['Mood'] !== undefined);
  const cue =
    cueAfter(reading, range, lexicon) ?? cueInside(reading, range, lexicon) ?? cueBefore(reading, range, lexicon);
  if (count < MIN_WORDS || !(cue || finite) || (!finite && isTitle(reading, range))) return null;
  const follows = cue ? null : inherited(reading, range, previous, lexicon);
  return {
    text: reading.doc.slice(range.start, range.end),
    start: range.start,
    end: range.end,
    kind: 'direct',
    speaker: cue?.speaker ?? follows,
    cue: cue?.text ?? null,
    channel: cue ? channelNear(reading, cue.at, lexicon) : null,
    relays: relaysAfter(reading, range.close, sentences, lexicon),
    rule: ruleOf(cue, follows),
  };
}

function ruleOf(cue: Cue | null, follows: Phrase | null): string {
  return cue?.rule ?? (follows ? 'fr.quote.continues' : 'fr.quote.alone');
}

/** « l'opération "Sangel 2" », « le livre "Mon pays" »: a noun just before, and no verb inside. */
function isTitle(reading: Reading, range: QuotedRange): boolean {
  const before = reading.row[rowFrom(reading, range.open) - 1]?.word;
  return before?.upos === 'NOUN' && /^\p{Lu}/u.test(reading.doc.slice(range.start));
}

/** A quotation that nothing introduces goes on with the speaker before it, else with the subject of the sentence that led to it. */
function inherited(
  reading: Reading,
  range: QuotedRange,
  previous: DraftQuote | null,
  lexicon: ReportingLexicon,
): Phrase | null {
  const speaks = (lemma: string): boolean => lexicon.verbs.has(lemma);
  const between = previous ? reading.doc.slice(previous.end, range.open) : '';
  if (previous?.speaker && /^[\s"»”.,]*$/.test(between)) return previous.speaker;
  return subjectBefore(reading, range.open, speaks) ?? (previous && between.length < 400 ? previous.speaker : null);
}
