/** Quotations with their speakers, direct and indirect. In: a parsed document. Out: DraftQuotes, in the order of the text. */
import { isMedium } from '../../lexicon/reporting.js';
import type { DraftQuote, Phrase } from '../../model/draft.js';
import type { ParsedDocument, Word } from '../../model/sentence.js';
import { channelNear } from './channel.js';
import { type Cue, isNamed } from './cue.js';
import { cueAfter, cueInside, cueLater, cueOfRow } from './cue-after.js';
import { cueBefore } from './cue-before.js';
import { isEchoOf, wordsOf } from './echo.js';
import { gappedCue } from './gapped.js';
import { isGloss } from './gloss.js';
import { governingCue, isSaid } from './governing.js';
import { indirectSpeech } from './indirect.js';
import { inherited } from './inherited.js';
import { findQuoted, type QuotedRange } from './marks.js';
import { nameBefore } from './name-before.js';
import { ownWordsCue } from './own-words.js';
import { type QuoteLexicon, type Reading, readingOf, rowFrom } from './reading.js';
import { relaysAfter } from './relay.js';
import { sourceInside } from './source-inside.js';
import { actorInWords } from './worded-act.js';

/** Fewer words between marks are a name or a nuance ("Barkhane", « sérieux »). */
const MIN_WORDS = 4;

/** A quotation with what stands beside it, before the others are asked. */
interface Framed {
  readonly range: QuotedRange;
  readonly words: readonly string[];
  readonly cue: Cue | null;
}

export function findQuotes(parsed: ParsedDocument, lexicon: QuoteLexicon): DraftQuote[] {
  const ranges = findQuoted(parsed.doc);
  const reading = readingOf(parsed, lexicon, ranges);
  const framed = ranges.flatMap((range, i) => (isLong(reading, range) ? [framedOf(reading, ranges, i, range)] : []));
  const indirect = indirectSpeech(reading);
  const direct: DraftQuote[] = [];
  for (const [i, one] of framed.entries()) {
    const isOpen = !one.cue?.speaker && !one.cue?.silent;
    const echoed = isOpen ? echoOf(one, framed, indirect) : null;
    if (!isSpeech(reading, one, echoed !== null)) continue;
    const follows = isOpen
      ? (echoed ??
        actorInWords(reading, one.range) ??
        inherited(reading, one.range, direct.at(-1) ?? null, indirect) ??
        speakerAhead(reading, one, framed[i + 1]) ??
        sourceInside(reading, one.range)?.speaker ??
        null)
      : null;
    direct.push(quoteOf(reading, one, follows));
  }
  return [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
}

function wordsIn(reading: Reading, range: QuotedRange): Word[] {
  return reading.row.slice(rowFrom(reading, range.start), rowFrom(reading, range.end)).map((p) => p.word);
}

function isLong(reading: Reading, range: QuotedRange): boolean {
  return wordsIn(reading, range).filter((w) => w.upos !== 'PUNCT').length >= MIN_WORDS;
}

function framedOf(reading: Reading, ranges: readonly QuotedRange[], at: number, range: QuotedRange): Framed {
  return { range, words: wordsOf(reading.doc.slice(range.start, range.end)), cue: cueOf(reading, ranges, at, range) };
}

function quoteOf(reading: Reading, { range, cue }: Framed, follows: Phrase | null): DraftQuote {
  return {
    text: reading.doc.slice(range.start, range.end),
    start: range.start,
    end: range.end,
    kind: 'direct',
    speaker: cue?.speaker ?? follows,
    cue: cue?.text ?? null,
    channel: cue ? channelOf(reading, range, cue) : null,
    relays: relaysAfter(reading, range.close),
    rule: cue?.rule ?? (follows ? 'fr.quote.continues' : 'fr.quote.alone'),
  };
}

/** « Le pont a cédé. » « Il était vieux », a dit **Awa Koné**: nothing but marks stands between, and nobody spoke before. */
function speakerAhead(reading: Reading, { range }: Framed, next: Framed | undefined): Phrase | null {
  const gap = next ? reading.doc.slice(range.close + 1, next.range.open) : null;
  return gap !== null && /^[\s.…]*$/.test(gap) && !gap.includes('\n') ? (next?.cue?.speaker ?? null) : null;
}

/** Who says the same words in full: a heading « Rien n'est joué » over « Pour nous, rien n'est joué ce soir », a dit Awa Koné. */
function echoOf(one: Framed, framed: readonly Framed[], indirect: readonly DraftQuote[]): Phrase | null {
  const full = framed.find((other) => other !== one && other.cue?.speaker && isEchoOf(one.words, other.words));
  return full?.cue?.speaker ?? indirect.find((q) => isEchoOf(one.words, wordsOf(q.text)))?.speaker ?? null;
}

/** The nearest frame wins: behind the marks, inside, before; then one at the end of the sentence; then a clause without a subject. */
function cueOf(reading: Reading, ranges: readonly QuotedRange[], at: number, range: QuotedRange): Cue | null {
  const near =
    cueAfter(reading, range) ?? cueInside(reading, range) ?? gappedCue(reading, range, ranges[at - 1] ?? null);
  // « … » d'après l'enquête, **rapporte un journaliste**: whoever has a name or a trade speaks before a thing
  if (near?.speaker && /^fr\.according/.test(near.rule) && !isNamed(reading, near.speaker))
    return tellerBefore(reading, range) ?? cueLater(reading, range) ?? near;
  // "Les familles accusent la mairie de « fraude aggravée », **révèle la radio**": the press passes on whose words they are
  const source = near?.speaker && isPress(reading, near) ? governingCue(reading, range) : null;
  if (source?.speaker && isNamed(reading, source.speaker)) return source;
  const wanted = near?.silent ? cueOfWanted(reading, near, range) : null;
  if (wanted) return wanted;
  if (near) return withLead(reading, near, range);
  const before = outside(cueBefore(reading, range), range);
  // "inculpés pour « complot », **selon le procureur**"
  const told = before?.rule === 'fr.quote.charge' && !before.speaker ? cueLater(reading, range) : null;
  if (told && /^fr\.according/.test(told.rule)) return told;
  if (before?.speaker || before?.silent) return before;
  return (
    cueOfRow(reading, ranges, at) ??
    outside(cueLater(reading, range), range) ??
    ownWordsCue(reading, range) ??
    nameBefore(reading, range) ??
    before
  );
}

/** "**ils exigent** un « … », comme on peut le lire sur des pancartes"; "**le Togo donne** « un mois », peut-on lire": who wants, or does, what nobody is said to say. */
function cueOfWanted(reading: Reading, near: Cue, range: QuotedRange): Cue | null {
  const wanted = governingCue(reading, range);
  if (wanted?.speaker) return wanted;
  const actor = actorInWords(reading, range);
  return actor && { ...near, speaker: actor, silent: false };
}

function isPress({ lexicon, tree }: Reading, { speaker }: Cue): boolean {
  if (!speaker) return false;
  const head = tree(speaker.sentence).words[speaker.head];
  return isMedium(lexicon.reporting, speaker.text, head?.lemma ?? '');
}

/** "**Awa Koné** a déclaré que le pont « … », selon le communiqué": the paper only carries her words. */
function tellerBefore(reading: Reading, range: QuotedRange): Cue | null {
  const before = outside(cueBefore(reading, range), range);
  return before?.speaker && /^fr\.say/.test(before.rule) && isNamed(reading, before.speaker) ? before : null;
}

/** "Awa Koné a rejeté ces critiques : « … », a-t-**elle** dit": the pronoun of the frame is the subject of what leads to the marks. */
function withLead(reading: Reading, near: Cue, range: QuotedRange): Cue {
  const colon = reading.row[rowFrom(reading, range.open) - 1]?.word.form === ':';
  if (!colon || !/^(?:il|elle)$/i.test(near.speaker?.text ?? '')) return near;
  const lead = outside(cueBefore(reading, range), range)?.speaker;
  return lead && isNamed(reading, lead) ? { ...near, speaker: lead } : near;
}

/** "l'étude faite par ce centre d'inspiration « libre et sociale »": a quotation inside a name is not what that name says; nor "Interrogé lundi, le maire : « **Les bandits** ont fui »" what they say. */
function outside(cue: Cue | null, { open, close }: QuotedRange): Cue | null {
  return cue?.speaker && cue.speaker.start < close && open < cue.speaker.end ? null : cue;
}

/** The channel of the cue's sentence; a pronoun goes on on the channel of the sentence that led to it: "Dans un message **sur X**, Awa Koné a salué… « … », a-t-elle dit." */
function channelOf(reading: Reading, range: QuotedRange, cue: Cue): string | null {
  const own = channelNear(reading, cue.at);
  if (own || !cue.speaker || !/^(?:il|elle|ils|elles)$/i.test(cue.speaker.text)) return own;
  const before = rowFrom(reading, range.open) - 1;
  const same = reading.row[before]?.paragraph === reading.row[cue.at]?.paragraph;
  return before >= 0 && same ? channelNear(reading, before) : null;
}

/**
 * Words somebody said, rather than a name: they hold a finite verb, are framed by a verb of speech, or start in the middle of a
 * sentence (« afin d'éviter le pire »); « l'opération "Retour au pays natal" », « son "centre d'appel et d'écoute" » do none of these.
 */
function isSpeech(reading: Reading, { range }: Framed, echoed: boolean): boolean {
  const words = wordsIn(reading, range);
  if (isFormula(reading, range) || isAddress(reading, range) || isGloss(reading, range)) return false;
  if (echoed || words.some((w) => w.feats['VerbForm'] === 'Fin' || w.feats['Mood'] !== undefined)) return true;
  const before = reading.row[rowFrom(reading, range.open) - 1];
  const opens =
    before?.sentence !== reading.row[rowFrom(reading, range.start)]?.sentence || before?.word.upos === 'PUNCT';
  if (/^\p{Lu}/u.test(reading.doc.slice(range.start))) return opens;
  return before?.word.feats['Poss'] !== 'Yes' || words.some((w) => w.upos === 'VERB') || isSaid(reading, range);
}

/** `//medias.example/video/embed`: the leftovers of a page. */
function isAddress(reading: Reading, { start, end }: QuotedRange): boolean {
  return /^\S*\/\S*\/\S*$/.test(reading.doc.slice(start, end));
}

/** "déclarés « morts pour la France »" */
function isFormula(reading: Reading, { start, end }: QuotedRange): boolean {
  return reading.lexicon.reporting.formulas.has(reading.doc.slice(start, end).toLowerCase().replaceAll('’', "'"));
}
