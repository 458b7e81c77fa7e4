/** Frames behind or inside a quotation. In: its range. Out: the cue of « … », a déclaré X; of « …, a-t-il ajouté, … »; of « … » pour libérer les otages, a indiqué X. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import {
  type Cue,
  hasSubjectBefore,
  invertedCue,
  isNamed,
  isWritten,
  lastSentence,
  maySeparate,
  prepositionCue,
} from './cue.js';
import type { QuotedRange } from './marks.js';
import { type PlacedWord, type Reading, rowFrom } from './reading.js';
import { reportAt, verbText } from './report-words.js';
import { speakerAfter } from './speaker-after.js';
import { isPersonName, isSomebody, personNameAt, wholePhrase } from './speaker-phrase.js';

/** How many words may stand between the closing mark and an inverted verb: « … », a d'ailleurs et très fermement déclaré X. */
const AFTER_REACH = 9;
/** … and how many between a comma and that verb: ", a tenu à préciser X". */
const FRAME_REACH = 5;

/** « … », a-t-il déclaré · « … », explique X · « … », selon X */
export function cueAfter(reading: Reading, range: QuotedRange): Cue | null {
  const first = rowFrom(reading, range.close + 1);
  const paragraph = reading.row[first - 1]?.paragraph;
  // « … » **et** a appelé X: another clause with the subject of the first
  if (reading.row[first]?.word.upos === 'CCONJ') return null;
  const named = nameInBrackets(reading, first) ?? tellerBehind(reading, first);
  if (named) return named;
  let opened = false;
  for (let at = first; at < first + AFTER_REACH; at++) {
    const placed = reading.row[at];
    if (!placed || placed.paragraph !== paragraph || !continuesFrame(placed, at === first)) return null;
    if (placed.word.upos === 'PUNCT') continue;
    const cue = prepositionCue(reading, at) ?? invertedCue(reading, at) ?? cueByOrder(reading, at);
    // "la feuille de route, qui « … », **prévoit** le retrait": its own subject stands before the marks
    if (cue?.speaker && isClauseOver(reading, range, at) && !isNamed(reading, cue.speaker)) return null;
    if (cue) return cue;
    if (!maySeparate(reading, placed, reading.row[at - 1]) && !(opened && isAsideWord(reading, placed))) return null;
    // "**a** de son côté déclaré": far from its participle the auxiliary is often read as a verb
    opened ||= /^(?:avoir|être)$/.test(placed.word.lemma);
  }
  return null;
}

/** The verb has its subject before the marks, or a relative clause fills them: "la feuille, **qui** « … », prévoit". */
function isClauseOver(reading: Reading, { open }: QuotedRange, verb: number): boolean {
  const before = reading.row[rowFrom(reading, open) - 1]?.word;
  const isAct = reportAt(reading, verb)?.entry.force === 'ask';
  return hasSubjectBefore(reading, verb) || (isAct && before?.form.toLowerCase() === 'qui');
}

/** « … », **a-t-il évacué**; « … », **élude-t-elle**: behind the marks any verb with its subject after it frames what was said. */
function cueByOrder(reading: Reading, at: number): Cue | null {
  const [before, word, after] = [at - 1, at, at + 1].map((i) => reading.row[i]?.word);
  if (word?.upos !== 'VERB' || isWritten(reading, at)) return null;
  const isCompound = isInverted(before) && reading.row[at - 2]?.word.upos === 'AUX';
  const speaker =
    isCompound || isInverted(after)
      ? speakerAfter(reading, at)
      : (roleBehind(reading, at) ?? presentBehind(reading, at));
  return speaker ? { text: verbText(reading, at), speaker, rule: 'fr.quote.order', at } : null;
}

/** « … », **a évacué le sélectionneur** Awa Koné: an auxiliary behind the comma, a participle, and somebody. */
function roleBehind(reading: Reading, at: number): Phrase | null {
  const [comma, auxiliary, verb, next] = [at - 2, at - 1, at, at + 1].map((i) => reading.row[i]?.word);
  if (comma?.form !== ',' || auxiliary?.lemma !== 'avoir' || verb?.feats['VerbForm'] !== 'Part') return null;
  if (next?.upos !== 'DET' && next?.upos !== 'PROPN') return null;
  const speaker = speakerAfter(reading, at);
  if (!speaker) return null;
  const tree = reading.tree(speaker.sentence);
  const hasName = childrenBy(tree, speaker.head, 'appos').some((i) => isPersonName(tree, wordAt(tree, i)));
  return hasName || isNamed(reading, speaker) ? speaker : null;
}

/** « … », **requiert le maire**: a closing mark, a comma, a simple verb, and somebody. */
function presentBehind(reading: Reading, at: number): Phrase | null {
  const [mark, comma, verb, next] = [at - 2, at - 1, at, at + 1].map((i) => reading.row[i]?.word);
  if (comma?.form !== ',' || !/^["»”]$/.test(mark?.form ?? '') || verb?.feats['VerbForm'] !== 'Fin') return null;
  if (next?.upos !== 'DET' && next?.upos !== 'PROPN') return null;
  const speaker = speakerAfter(reading, at);
  return speaker && isNamed(reading, speaker) ? speaker : null;
}

function isInverted(word: Word | undefined): boolean {
  return /^-(?:t-)?(?:ils?|elles?)$/i.test(word?.form ?? '');
}

/** « … » (**Awa Koné**, députée) */
function nameInBrackets(reading: Reading, first: number): Cue | null {
  const named = reading.row[first + 1];
  if (reading.row[first]?.word.form !== '(' || !named) return null;
  const name = personNameAt(reading.tree(named.sentence), named.word);
  return name ? { text: '', speaker: name, rule: 'fr.quote.name', at: first + 1 } : null;
}

/** « Rien n'est joué » : **l'opposition** se mobilise. Whoever the clause behind the colon is about has said it. */
function tellerBehind(reading: Reading, first: number): Cue | null {
  if (reading.row[first]?.word.form !== ':') return null;
  for (let at = first + 1; at < first + AFTER_REACH; at++) {
    const placed = reading.row[at];
    if (!placed || placed.word.upos === 'PUNCT' || placed.word.upos === 'VERB') return null;
    const tree = reading.tree(placed.sentence);
    if (!hasRel(placed.word, 'nsubj') || !isSomebody(reading, tree, placed.word)) continue;
    return { text: '', speaker: wholePhrase(tree, placed.word.index), rule: 'fr.quote.colon', at };
  }
  return null;
}

/** Commas may stand anywhere in a frame, other marks only at its start. */
function continuesFrame({ word }: PlacedWord, first: boolean): boolean {
  return word.upos !== 'PUNCT' || word.form === ',' || (first && /^[!?…»"”]$/.test(word.form));
}

/** Between auxiliary and participle: "a **pour sa part** déclaré", "a **par ailleurs** jugé". Whoever acts is no such word. */
function isAsideWord(reading: Reading, { word }: PlacedWord): boolean {
  return /^(ADP|DET|ADJ|NOUN)$/.test(word.upos) && !reading.isActor(word);
}

/** « … » pour libérer les otages, **a indiqué le général**. The frame stands at the end of the sentence, behind a comma. */
export function cueLater(reading: Reading, range: QuotedRange): Cue | null {
  const first = rowFrom(reading, range.close + 1);
  const sentence = lastSentence(reading, range.close);
  return frameFrom(reading, first, sentence) ?? uncutFrame(reading, first, sentence);
}

/** « Le pont est fermé » à 9 heures **a expliqué le maire**: the comma left out before a clause that the parser too takes for one put in. */
function uncutFrame(reading: Reading, first: number, sentence: number | undefined): Cue | null {
  for (let at = first; reading.row[at] && reading.row[at]?.sentence === sentence; at++) {
    if (reading.row[at]?.word.deprel !== 'parataxis:insert') continue;
    const cue = invertedCue(reading, at);
    if (cue?.speaker && isNamed(reading, cue.speaker) && !hasSubjectBefore(reading, at)) return cue;
  }
  return null;
}

/** The first frame behind a comma from a position on, within a sentence: "Le pont a cédé, **a annoncé la mairie**." */
export function frameFrom(reading: Reading, first: number, sentence: number | undefined): Cue | null {
  for (let at = first; reading.row[at] && reading.row[at]?.sentence === sentence; at++) {
    if (reading.row[at]?.word.form !== ',') continue;
    for (let i = at + 1; i <= at + FRAME_REACH; i++) {
      const placed = reading.row[i];
      if (!placed || placed.sentence !== sentence) return null;
      const cue = prepositionCue(reading, i) ?? invertedCue(reading, i);
      if (cue?.speaker && (!hasSubjectBefore(reading, i) || maySpeak(reading, cue.speaker))) return cue;
      if (!maySeparate(reading, placed, reading.row[i - 1])) break;
    }
  }
  return null;
}

/** "…, une ville du nord, a écrit **le REM**": somebody, or a name that no list knows. */
function maySpeak(reading: Reading, speaker: Phrase): boolean {
  const head = wordAt(reading.tree(speaker.sentence), speaker.head);
  return isNamed(reading, speaker) || /^\p{Lu}{2,}$/u.test(head.form);
}

/** « Un seul pays », « une seule loi », **pouvait-on lire** sur les murs: quotations in a row share the frame of the last. */
export function cueOfRow(reading: Reading, ranges: readonly QuotedRange[], at: number): Cue | null {
  let last = at;
  while (isJoined(reading, ranges[last], ranges[last + 1])) last++;
  const range = ranges[last];
  return range && last > at ? cueAfter(reading, range) : null;
}

function isJoined(reading: Reading, one: QuotedRange | undefined, next: QuotedRange | undefined): boolean {
  return (
    one !== undefined &&
    next !== undefined &&
    /^\s*(?:,|;|et|ou|puis)\s*$/.test(reading.doc.slice(one.close + 1, next.open))
  );
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
