/** The words that give a quotation to somebody. In: a position in the row. Out: the reporting verb before its subject, or the preposition before its source. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { gatheredFrom } from '../tree/gathered.js';
import { phraseAt } from '../tree/phrase.js';
import { childrenBy, hasRel, type Tree, wordAt } from '../tree/tree.js';
import { isPresentParticiple } from '../tree/verb-group.js';
import { classed, type PlacedWord, type Reading, rowFrom } from './reading.js';
import { isReadBy, reportAt, verbText } from './report-words.js';
import { isClitic, phraseNear, speakerAfter } from './speaker-after.js';
import { isPersonName, isSomebody, wholePhrase } from './speaker-phrase.js';

export interface Cue {
  /** The cue as written: "a déclaré", "selon". */
  readonly text: string;
  /** null: it is cued, but by a clause without a subject of its own ("…, **précisant** « … »"). */
  readonly speaker: Phrase | null;
  readonly rule: string;
  /** Position in the row: the channel is sought around it. */
  readonly at: number;
  /** Words that name no speaker, and that nobody goes on with either: "condamné pour « … »". */
  readonly silent?: boolean;
}

/** Before an inverted verb may stand auxiliaries, clitics, adverbs, "comme" ("comme **l'a dit** X"), "pouvait-on", never a subject: « … », alors que le maire disait… is another clause. */
export function maySeparate(reading: Reading, { word }: PlacedWord, before?: PlacedWord): boolean {
  const isAttempt = (w: Word | undefined): boolean => w !== undefined && classed(reading, w.lemma, 'attempting');
  // "a **tenu à** préciser", "a **tenté de** rassurer"
  if (isAttempt(word) || (isAttempt(before?.word) && /^(?:à|de|d['’]|par)$/i.test(word.form))) return true;
  return (
    word.upos === 'AUX' ||
    word.upos === 'ADV' ||
    word.upos === 'PART' ||
    isClitic(word) ||
    /^(?:-?t|comme)$/i.test(word.form) ||
    (word.upos === 'VERB' && /^(?:pouvoir|avoir|être)$/.test(word.lemma)) ||
    word.upos === 'CCONJ'
  );
}

/** "a déclaré le maire", "dit-il", "précise l'état-major"; "pouvait-on lire" names nobody. */
export function invertedCue(reading: Reading, at: number): Cue | null {
  const report = reportAt(reading, at);
  const word = reading.row[at]?.word;
  // « … », **citant** Awa Koné: a participle has its subject before the marks
  if (!report || !word || isPresentParticiple(word)) return null;
  const speaker = speakerAfter(reading, at, report.last);
  // an adjective that looks like a verb is one only before its subject: « … », **précise** l'état-major
  if (!speaker && word.upos !== 'VERB') return null;
  // « … », **est-il écrit** dans la lettre: nobody is named
  if (/^il$/i.test(speaker?.text ?? '') && isWritten(reading, at)) return null;
  const silent = isReadBy(report.entry, speaker);
  // « … », **a-t-on ajouté**: whoever spoke last
  const goesOn = /^on$/i.test(speaker?.text ?? '') && classed(reading, word.lemma, 'goes-on');
  const named = silent || goesOn ? null : speaker;
  return { text: verbText(reading, at), speaker: named, rule: report.entry.id, at, silent };
}

/** "**est-il** écrit", "est-il encore précisé": a passive whose "il" is nobody; "s'**est-il** justifié" has a subject. */
export function isWritten(reading: Reading, at: number): boolean {
  const before = reading.row.slice(Math.max(0, at - 4), at).map((p) => p.word);
  const clitic = before.findIndex((w) => /^-il$/i.test(w.form));
  return before[clitic - 1]?.lemma === 'être' && !/^s(e|['’])$/i.test(before[clitic - 2]?.form ?? '');
}

/** "selon le maire", "de source sûre". */
export function prepositionCue(reading: Reading, at: number): Cue | null {
  for (let length = 5; length >= 1; length--) {
    const key = keyOf(reading, at, length);
    const entry = reading.lexicon.reporting.prepositions.get(key);
    if (!entry) continue;
    // "**de source** diplomatique": the preposition ends with the noun that it governs
    const isNoun = /sources?$/.test(key) && reading.row[at + length - 1]?.word.upos === 'NOUN';
    const speaker = sourceAt(reading, at + length - (isNoun ? 1 : 0));
    const head = speaker && reading.tree(speaker.sentence).words[speaker.head];
    if (!speaker || !head || reading.isTime(head) || entry.unless.includes(head.lemma)) return null;
    if (key === 'pour' && !isViewOf(reading, at, head)) return null;
    return { text: key, speaker, rule: entry.id, at };
  }
  return null;
}

/** "selon **le maire**"; of information gathered from somebody, who gave it. */
function sourceAt(reading: Reading, at: number): Phrase | null {
  const near = phraseNear(reading, at);
  const giver = near && (gatheredFrom(reading.tree(near.sentence), near.head) ?? issuerOf(reading, near));
  return near && giver !== null ? wholePhrase(reading.tree(near.sentence), giver) : near;
}

/** "selon une annonce **faite par le procureur**": who put it out. */
function issuerOf(reading: Reading, { sentence, head }: Phrase): number | null {
  const tree = reading.tree(sentence);
  if (reading.isActor(wordAt(tree, head))) return null;
  const agents = childrenBy(tree, head, 'acl').flatMap((i) => childrenBy(tree, i, 'obl:agent'));
  return agents.find((i) => isSomebody(reading, tree, wordAt(tree, i))) ?? null;
}

/** The words as the lexicon writes them: the tree has "à les yeux de" for "aux yeux de". */
function keyOf(reading: Reading, at: number, length: number): string {
  const words = reading.row.slice(at, at + length).map((p) => p.word.form.toLowerCase().replace('’', "'"));
  return words
    .join(' ')
    .replaceAll("' ", "'")
    .replace(/^à les /, 'aux ')
    .replace(/^à le /, 'au ')
    .replace(/^de le /, 'du ')
    .replace(/ d'$/, ' de');
}

/** "**Pour le maire**, « … »" opens a sentence; "pour sa part", "plaide pour une pause" name nobody who speaks. */
function isViewOf(reading: Reading, at: number, head: Word): boolean {
  const placed = reading.row[at];
  const before = reading.row[at - 1];
  if (!placed) return false;
  const opens =
    before?.sentence !== placed.sentence || /^[,:]$/.test(before?.word.form ?? '') || before?.word.upos === 'CCONJ';
  const tree = reading.tree(placed.sentence);
  // « … » **pour Awa Koné**: behind the marks only a name holds a view
  if (!opens) return isPersonName(tree, head) && /^["»”]$/.test(before?.word.form ?? '');
  return head.upos === 'PROPN' || reading.isActor(head) || isNamedBehind(tree, head);
}

/** "la garde des Sceaux **Awa Koné**": a name behind a title that no list knows. */
function isNamedBehind(tree: Tree, head: Word): boolean {
  const { last } = phraseAt(tree, head.index);
  const word = wordAt(tree, last);
  return word.upos === 'PROPN' && hasRel(word, 'flat', 'appos');
}

/** The subject stands before the verb: "Le maire, arrivé hier, **a annoncé**…" only looks like an inverted frame. */
export function hasSubjectBefore(reading: Reading, at: number): boolean {
  const placed = reading.row[at];
  if (!placed) return false;
  return reading
    .tree(placed.sentence)
    .words.some(
      (w) =>
        w.head === placed.word.index &&
        w.deprel.startsWith('nsubj') &&
        w.index < placed.word.index &&
        !isClitic(w) &&
        !reading.isQuoted(w.start),
    );
}

/** A person's name or a role: somebody who may speak. */
export function isNamed(reading: Reading, phrase: Phrase): boolean {
  const tree = reading.tree(phrase.sentence);
  return isSomebody(reading, tree, wordAt(tree, phrase.head));
}

/** The sentence in which a quotation ends. */
export function lastSentence(reading: Reading, close: number): number | undefined {
  return reading.row[rowFrom(reading, close) - 1]?.sentence;
}
