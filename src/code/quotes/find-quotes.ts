/** Quotations with their speakers, direct and indirect. In: a parsed document. Out: DraftQuotes, in the order of the text. */
import type { DraftQuote, Phrase } from '../../model/draft.js';
import type { ParsedDocument, Word } from '../../model/sentence.js';
import { channelNear } from './channel.js';
import { type Cue, cueAfter, cueBefore, cueInside, cueLater, nameBefore } from './cue.js';
import { indirectSpeech } from './indirect.js';
import { findQuoted, type QuotedRange } from './marks.js';
import { type QuoteLexicon, type Reading, readingOf, rowFrom } from './reading.js';
import { relaysAfter } from './relay.js';
import { subjectBefore } from './speaker.js';

/** Fewer words between marks are a name or a nuance ("Barkhane", « sérieux »). */
const MIN_WORDS = 4;
/** Beyond this many characters of other text a quotation does not go on with the speaker before it. */
const FAR = 400;

interface Found {
  readonly quote: DraftQuote;
  readonly range: QuotedRange;
}

export function findQuotes(parsed: ParsedDocument, lexicon: QuoteLexicon): DraftQuote[] {
  const ranges = findQuoted(parsed.doc);
  const reading = readingOf(parsed, lexicon, ranges);
  const found: Found[] = [];
  for (const range of ranges) {
    const quote = quoteOf(reading, range, found.at(-1) ?? null);
    if (quote) found.push({ quote, range });
  }
  const direct = found.map((f) => f.quote);
  return [...direct, ...indirectSpeech(reading)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function quoteOf(reading: Reading, range: QuotedRange, previous: Found | null): DraftQuote | null {
  const words = reading.row.slice(rowFrom(reading, range.start), rowFrom(reading, range.end)).map((p) => p.word);
  if (words.filter((w) => w.upos !== 'PUNCT').length < MIN_WORDS) return null;
  const cue = cueOf(reading, range);
  if (!isSpeech(reading, range, words, cue !== null)) return null;
  const follows = cue?.speaker ? null : inherited(reading, range, previous);
  return {
    text: reading.doc.slice(range.start, range.end),
    start: range.start,
    end: range.end,
    kind: 'direct',
    speaker: cue?.speaker ?? follows,
    cue: cue?.text ?? null,
    channel: cue ? channelOf(reading, range, cue) : null,
    relays: relaysAfter(reading, range.close),
    rule: ruleOf(cue, follows),
  };
}

/** The nearest frame wins: behind the marks, inside, before; then one at the end of the sentence; then a clause without a subject. */
function cueOf(reading: Reading, range: QuotedRange): Cue | null {
  const near = cueAfter(reading, range) ?? cueInside(reading, range);
  if (near) return near;
  const before = cueBefore(reading, range);
  return before?.speaker ? before : (cueLater(reading, range) ?? nameBefore(reading, range) ?? before);
}

/** The channel of the cue's sentence; a pronoun goes on on the channel of the sentence that led to it: "Dans un message **sur X**, Awa Koné a salué… « … », a-t-elle dit." */
function channelOf(reading: Reading, range: QuotedRange, cue: Cue): string | null {
  const own = channelNear(reading, cue.at);
  if (own || !cue.speaker || !/^(?:il|elle|ils|elles)$/i.test(cue.speaker.text)) return own;
  const before = rowFrom(reading, range.open) - 1;
  const same = reading.row[before]?.paragraph === reading.row[cue.at]?.paragraph;
  return before >= 0 && same ? channelNear(reading, before) : null;
}

function ruleOf(cue: Cue | null, follows: Phrase | null): string {
  return cue?.rule ?? (follows ? 'fr.quote.continues' : 'fr.quote.alone');
}

/**
 * Words somebody said, rather than a name: they hold a finite verb, are framed by a verb of speech, or start in the middle of a
 * sentence (« afin d'éviter le pire »); « l'opération "Retour au pays natal" » does none of these.
 */
function isSpeech(reading: Reading, range: QuotedRange, words: readonly Word[], cued: boolean): boolean {
  if (words.some((w) => w.feats['VerbForm'] === 'Fin' || w.feats['Mood'] !== undefined)) return true;
  const capital = /^\p{Lu}/u.test(reading.doc.slice(range.start));
  const before = reading.row[rowFrom(reading, range.open) - 1]?.word;
  return cued ? !(capital && before?.upos === 'NOUN') : !capital;
}

/** A quotation that nothing introduces goes on with the speaker before it, else with the subject of the sentence that led to it. */
function inherited(reading: Reading, range: QuotedRange, previous: Found | null): Phrase | null {
  const gap = previous ? reading.doc.slice(previous.range.close + 1, range.open) : '';
  if (previous?.quote.speaker && isIncise(gap)) return previous.quote.speaker;
  const verbs = reading.lexicon.reporting.verbs;
  const subject = subjectBefore(reading, range.open, (lemma) => verbs.has(lemma));
  return subject ?? (previous && gap.length < FAR ? previous.quote.speaker : null);
}

/** Only the frame of the quotation before stands between: « … », a-t-il assuré. « … » */
function isIncise(gap: string): boolean {
  return gap.length < FAR && !gap.includes('\n') && (gap.match(/[.!?]/g)?.length ?? 0) <= 1;
}
