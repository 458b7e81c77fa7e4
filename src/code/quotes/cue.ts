/** Finds the words that give a quotation to somebody. In: the quotation's range. Out: the reporting verb or preposition, with the speaker's phrase where the grammar shows it. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { childrenBy } from '../tree/tree.js';
import type { QuotedRange } from './marks.js';
import { type PlacedWord, type Reading, rowFrom } from './reading.js';
import { isClitic, phraseNear, speakerAfter, speakerOfVerb, wholePhrase } from './speaker.js';

export interface Cue {
  /** The cue as written: "a déclaré", "selon". */
  readonly text: string;
  /** null: it is cued, but by a clause without a subject of its own ("…, **précisant** « … »"). */
  readonly speaker: Phrase | null;
  readonly rule: string;
  /** Position in the row: the channel is sought around it. */
  readonly at: number;
}

/** How many words may stand between the closing mark and an inverted verb: « … », a d'ailleurs et très fermement déclaré X. */
const AFTER_REACH = 9;
const BEFORE_REACH = 40;

/** « … », a-t-il déclaré · « … », explique X · « … », selon X */
export function cueAfter(reading: Reading, range: QuotedRange): Cue | null {
  const first = rowFrom(reading, range.close + 1);
  const paragraph = reading.row[first - 1]?.paragraph;
  let commas = 0;
  for (let at = first; at < first + AFTER_REACH; at += 1 + possessiveAside(reading, at + 1)) {
    const placed = reading.row[at];
    if (!placed || placed.paragraph !== paragraph) return null;
    if (placed.word.form === ',') commas++;
    else if (placed.word.upos !== 'PUNCT') {
      const cue = prepositionCue(reading, at) ?? invertedCue(reading, at);
      if (cue || !maySeparate(placed)) return cue;
    } else if (at > first || !/^[!?…»"”]$/.test(placed.word.form)) return null;
    if (commas > 2) return null;
  }
  return null;
}

/** "a **pour sa part** déclaré", "a **de son côté** jugé": how many words such an aside takes, 0 where there is none. */
function possessiveAside(reading: Reading, at: number): number {
  const [first, second, third] = [at, at + 1, at + 2].map((i) => reading.row[i]?.word);
  const isAside = first?.upos === 'ADP' && second?.feats['Poss'] === 'Yes' && third?.upos === 'NOUN';
  return isAside && !reading.isActor(third) ? 3 : 0;
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

function reportingLemma(reading: Reading, at: number): string | null {
  const word = reading.row[at]?.word;
  if (!word) return null;
  const { verbs } = reading.lexicon.reporting;
  const isVerb = word.upos === 'VERB' || word.upos === 'AUX';
  const lemma = isVerb ? word.lemma.toLowerCase() : reading.presentForms.get(word.form.toLowerCase());
  if (lemma === undefined) return null;
  const pronominal = `se ${lemma}`;
  if (verbs.has(pronominal) && isReflexiveAt(reading, at)) return pronominal;
  return verbs.has(lemma) ? lemma : null;
}

/** "s'est félicité", "se félicite" */
function isReflexiveAt(reading: Reading, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((i) => /^s['’]$|^se$/i.test(reading.row[i]?.word.form ?? ''));
}

function invertedCue(reading: Reading, at: number): Cue | null {
  const lemma = reportingLemma(reading, at);
  const entry = lemma ? reading.lexicon.reporting.verbs.get(lemma) : undefined;
  if (!entry) return null;
  const speaker = speakerAfter(reading, at);
  // an adjective that looks like a verb is one only before its subject: « … », **précise** l'état-major
  if (!speaker && reading.row[at]?.word.upos !== 'VERB') return null;
  return { text: verbText(reading, at), speaker, rule: entry.id, at };
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

function prepositionCue(reading: Reading, at: number): Cue | null {
  for (let length = 4; length >= 1; length--) {
    const words = reading.row.slice(at, at + length).map((p) => p.word.form.toLowerCase().replace('’', "'"));
    const key = words.join(' ').replaceAll("' ", "'");
    const entry = reading.lexicon.reporting.prepositions.get(key);
    if (!entry) continue;
    const speaker = phraseNear(reading, at + length);
    const head = speaker && reading.tree(speaker.sentence).words[speaker.head];
    if (!speaker || !head || reading.isTime(head) || entry.unless.includes(head.lemma)) return null;
    if (key === 'pour' && !isViewOf(reading, at, head)) return null;
    return { text: key, speaker, rule: entry.id, at };
  }
  return null;
}

/** "**Pour le maire**, « … »" opens a sentence; "pour sa part", "plaide pour une pause" name nobody who speaks. */
function isViewOf(reading: Reading, at: number, head: Word): boolean {
  const before = reading.row[at - 1];
  const opens = before?.sentence !== reading.row[at]?.sentence || before?.word.upos === 'PUNCT';
  return opens && (head.upos === 'PROPN' || reading.isActor(head));
}

/** X a déclaré : « … » · X dénonce « … » · Selon X, « … ». The nearest reporting verb on the left, within the sentence. */
export function cueBefore(reading: Reading, range: QuotedRange): Cue | null {
  const first = rowFrom(reading, range.open);
  const paragraph = reading.row[first]?.paragraph;
  const inSentence = reading.row[first]?.sentence;
  const colon = reading.row[first - 1]?.word.form === ':';
  let pending: Cue | null = null;
  for (let at = first - 1; at >= Math.max(0, first - BEFORE_REACH); at--) {
    const placed = reading.row[at];
    if (!placed || placed.paragraph !== paragraph || /^[»”]$/.test(placed.word.form)) break;
    if (placed.sentence !== inSentence && endsOtherSentence(placed)) break;
    const cue = prepositionCue(reading, at) ?? forwardCue(reading, at, colon);
    if (cue?.speaker) return cue;
    pending ??= cue;
  }
  return pending;
}

/** A colon does not end what introduces: « X a prévenu : » ¶ may be split off as a sentence. */
function endsOtherSentence({ word }: PlacedWord): boolean {
  return /^[.!?…]$/.test(word.form);
}

/** Before a colon any verb with a subject introduces: "Awa Koné **rejette** ces allégations : « … »". */
function forwardCue(reading: Reading, at: number, colon: boolean): Cue | null {
  const lemma = reportingLemma(reading, at);
  const word = reading.row[at]?.word;
  const entry = lemma && word?.upos === 'VERB' ? reading.lexicon.reporting.verbs.get(lemma) : undefined;
  if (!entry && !(colon && isFiniteVerb(reading, at))) return null;
  return { text: verbText(reading, at), speaker: speakerOfVerb(reading, at), rule: entry?.id ?? 'fr.quote.colon', at };
}

function isFiniteVerb(reading: Reading, at: number): boolean {
  const placed = reading.row[at];
  if (placed?.word.upos !== 'VERB') return false;
  const tree = reading.tree(placed.sentence);
  return childrenBy(tree, placed.word.index, 'nsubj').length > 0;
}

/** "Koné : « … »", "Awa Koné « tient à saluer … »": a person's name just before the mark, with or without a colon. */
export function nameBefore(reading: Reading, range: QuotedRange): Cue | null {
  const last = rowFrom(reading, range.open) - 1;
  const at = reading.row[last]?.word.form === ':' ? last - 1 : last;
  const placed = reading.row[at];
  if (placed?.word.upos !== 'PROPN' || placed.sentence !== reading.row[last]?.sentence) return null;
  const tree = reading.tree(placed.sentence);
  const head = placed.word.deprel.startsWith('flat') ? placed.word.head : placed.word.index;
  const isPerson = tree.sentence.names.some((n) => n.kind === 'person' && n.first <= head && head <= n.last);
  return isPerson ? { text: '', speaker: wholePhrase(tree, head), rule: 'fr.quote.name', at } : null;
}

/** « … » pour libérer les otages, **a indiqué le général**. The frame stands at the end of the sentence, behind a comma. */
export function cueLater(reading: Reading, range: QuotedRange): Cue | null {
  const first = rowFrom(reading, range.close + 1);
  const sentence = reading.row[first]?.sentence;
  for (let at = first; at < first + BEFORE_REACH && reading.row[at]?.sentence === sentence; at++) {
    if (reading.row[at]?.word.form !== ',') continue;
    for (let i = at + 1; i <= at + 4; i++) {
      const placed = reading.row[i];
      if (!placed || placed.sentence !== sentence) return null;
      const cue = prepositionCue(reading, i) ?? invertedCue(reading, i);
      if (cue?.speaker) return cue;
      if (!maySeparate(placed)) break;
    }
  }
  return null;
}

/** « Nous irons, a-t-il ajouté, jusqu'au bout » : an aside between commas inside the marks. */
export function cueInside(reading: Reading, range: QuotedRange): Cue | null {
  const last = rowFrom(reading, range.end);
  for (let at = rowFrom(reading, range.start); at < last; at++) {
    if (reading.row[at]?.word.form !== ',') continue;
    for (let i = at + 1; i < Math.min(at + 6, last); i++) {
      const cue = invertedCue(reading, i);
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
