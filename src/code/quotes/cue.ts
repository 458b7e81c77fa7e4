/** Finds the words that give a quotation to somebody. In: the quotation's range. Out: the reporting verb or preposition, with the speaker's phrase where the grammar shows it. */
import type { ReportingLexicon } from '../../lexicon/reporting.js';
import type { Phrase } from '../../model/draft.js';
import type { QuotedRange } from './marks.js';
import { type PlacedWord, type Reading, rowFrom } from './reading.js';
import { isClitic, phraseNear, speakerAfter, speakerOfVerb } from './speaker.js';

export interface Cue {
  /** The cue as written: "a déclaré", "selon". */
  readonly text: string;
  readonly speaker: Phrase | null;
  readonly rule: string;
  /** Position in the row: the channel is sought around it. */
  readonly at: number;
}

/** How many words may stand between the closing mark and an inverted verb: « … », a d'ailleurs et très fermement déclaré X. */
const AFTER_REACH = 9;
const BEFORE_REACH = 40;

/** « … », a-t-il déclaré · « … », explique X · « … », selon X */
export function cueAfter(reading: Reading, range: QuotedRange, lexicon: ReportingLexicon): Cue | null {
  const first = rowFrom(reading, range.close + 1);
  const paragraph = reading.row[first - 1]?.paragraph;
  let commas = 0;
  for (let at = first; at < first + AFTER_REACH; at++) {
    const placed = reading.row[at];
    if (!placed || placed.paragraph !== paragraph) return null;
    if (placed.word.form === ',') commas++;
    else if (placed.word.upos !== 'PUNCT') {
      const cue = prepositionCue(reading, at, lexicon) ?? invertedCue(reading, at, lexicon);
      if (cue || !maySeparate(placed)) return cue;
    } else if (at > first || !/^[!?…»"”]$/.test(placed.word.form)) return null;
    if (commas > 2) return null;
  }
  return null;
}

/** Before an inverted verb may stand auxiliaries, clitics and adverbs, never a subject: « … », alors que le maire disait… is another clause. */
function maySeparate({ word }: PlacedWord): boolean {
  return (
    word.upos === 'AUX' ||
    word.upos === 'ADV' ||
    word.upos === 'PART' ||
    isClitic(word) ||
    /^-?t$/i.test(word.form) ||
    word.upos === 'CCONJ'
  );
}

function verbAt(reading: Reading, at: number, lexicon: ReportingLexicon): string | null {
  const word = reading.row[at]?.word;
  if (!word || (word.upos !== 'VERB' && word.upos !== 'AUX')) return null;
  const lemma = word.lemma.toLowerCase();
  const pronominal = `se ${lemma}`;
  if (lexicon.verbs.has(pronominal) && /^s['’]$|^se$/i.test(reading.row[at - 1]?.word.form ?? '')) return pronominal;
  return lexicon.verbs.has(lemma) ? lemma : null;
}

function invertedCue(reading: Reading, at: number, lexicon: ReportingLexicon): Cue | null {
  const lemma = verbAt(reading, at, lexicon);
  const entry = lemma ? lexicon.verbs.get(lemma) : undefined;
  if (!entry) return null;
  return { text: verbText(reading, at), speaker: speakerAfter(reading, at), rule: entry.id, at };
}

/** "a-t-il déclaré" is cued by "a déclaré": the auxiliary just before, without the clitic. */
function verbText(reading: Reading, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = reading.row[i]?.word;
    if (word?.upos === 'AUX') return `${word.form} ${reading.row[at]?.word.form}`.toLowerCase();
    if (!word || word.upos === 'PUNCT') break;
  }
  return reading.row[at]?.word.form.toLowerCase() ?? '';
}

function prepositionCue(reading: Reading, at: number, lexicon: ReportingLexicon): Cue | null {
  for (let length = 4; length >= 1; length--) {
    const words = reading.row.slice(at, at + length).map((p) => p.word.form.toLowerCase().replace('’', "'"));
    const key = words.join(' ').replaceAll("' ", "'");
    const entry = lexicon.prepositions.get(key);
    if (!entry) continue;
    const speaker = phraseNear(reading, at + length);
    if (!speaker || entry.unless.includes(reading.tree(speaker.sentence).words[speaker.head]?.lemma ?? '')) return null;
    return { text: key, speaker, rule: entry.id, at };
  }
  return null;
}

/** X a déclaré : « … » · X dénonce « … » · Selon X, « … ». The nearest reporting verb on the left, within the sentence. */
export function cueBefore(reading: Reading, range: QuotedRange, lexicon: ReportingLexicon): Cue | null {
  const first = rowFrom(reading, range.open);
  const paragraph = reading.row[first]?.paragraph;
  const inSentence = reading.row[first]?.sentence;
  for (let at = first - 1; at >= Math.max(0, first - BEFORE_REACH); at--) {
    const placed = reading.row[at];
    if (!placed || placed.paragraph !== paragraph) return null;
    if (placed.sentence !== inSentence && endsOtherSentence(placed)) return null;
    if (/^[»”]$/.test(placed.word.form)) return null; // the words before an earlier quotation introduce that one
    const cue = prepositionCue(reading, at, lexicon) ?? forwardCue(reading, at, lexicon);
    if (cue?.speaker) return cue;
  }
  return null;
}

/** A colon does not end what introduces: « X a prévenu : » ¶ may be split off as a sentence. */
function endsOtherSentence({ word }: PlacedWord): boolean {
  return /^[.!?…]$/.test(word.form);
}

function forwardCue(reading: Reading, at: number, lexicon: ReportingLexicon): Cue | null {
  const lemma = verbAt(reading, at, lexicon);
  const entry = lemma ? lexicon.verbs.get(lemma) : undefined;
  const speaker = entry ? speakerOfVerb(reading, at) : null;
  return entry && speaker ? { text: verbText(reading, at), speaker, rule: entry.id, at } : null;
}

/** « Nous irons, a-t-il ajouté, jusqu'au bout » : an aside between commas inside the marks. */
export function cueInside(reading: Reading, range: QuotedRange, lexicon: ReportingLexicon): Cue | null {
  const last = rowFrom(reading, range.end);
  for (let at = rowFrom(reading, range.start); at < last; at++) {
    if (reading.row[at]?.word.form !== ',') continue;
    for (let i = at + 1; i < Math.min(at + 6, last); i++) {
      const cue = invertedCue(reading, i, lexicon);
      if (cue?.speaker && isAside(reading, at, i, cue.speaker)) return cue;
    }
  }
  return null;
}

/** Only an inverted third-person subject makes an aside: in « ils savent, dit la loi, que… » and not in « nous le disons, et… ». */
function isAside(reading: Reading, comma: number, verb: number, speaker: Phrase): boolean {
  const opening = reading.row[comma + 1]?.word;
  const start = reading.row[comma]?.word.end ?? 0;
  return (
    speaker.start >= start &&
    (opening?.upos === 'AUX' || comma + 1 === verb) &&
    !/^(?:je|j['’]|nous|vous|tu)$/i.test(speaker.text)
  );
}
