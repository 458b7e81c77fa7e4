/** Who speaks where nothing frames a quotation. In: its range and the quotation before it. Out: the speaker it goes on with, or who the sentence beside it names. */
import type { DraftQuote, Phrase } from '../../model/draft.js';
import { rootOf } from '../tree/tree.js';
import { frameFrom } from './cue-after.js';
import type { QuotedRange } from './marks.js';
import { type Reading, rowFrom } from './reading.js';
import { reportAt } from './report-words.js';
import { isPassiveAlone, subjectOf } from './speaker-of-verb.js';
import { wholePhrase } from './speaker-phrase.js';

/** Beyond this many characters of other text a quotation does not go on with the speaker before it. */
const FAR = 400;

export function inherited(
  reading: Reading,
  range: QuotedRange,
  previous: DraftQuote | null,
  indirect: readonly DraftQuote[],
): Phrase | null {
  if (isHeading(reading.doc.slice(range.start, range.end))) return null;
  if (previous?.speaker && isIncise(reading.doc.slice(previous.end + 1, range.open))) return previous.speaker;
  const start = rowFrom(reading, range.open);
  const before = reading.row[start - 1];
  const after = following(reading, range);
  // « Nous tiendrons. » at the head of a paragraph belongs to whom the paragraph is about
  if (after && before?.paragraph !== reading.row[start]?.paragraph) return after;
  return speakerIn(reading, range) ?? lastSpeaker(reading, range, previous, indirect) ?? after;
}

/** « LE FLEUVE EST À NOUS »: a heading in capitals goes on with nobody. */
function isHeading(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/** Who spoke last, in marks or in a reported clause, not too far back. */
function lastSpeaker(
  reading: Reading,
  range: QuotedRange,
  previous: DraftQuote | null,
  indirect: readonly DraftQuote[],
): Phrase | null {
  const reported = indirect.findLast((q) => q.end < range.open) ?? null;
  const last = (reported?.end ?? -1) > (previous?.end ?? -1) ? reported : previous;
  return last && reading.doc.slice(last.end, range.open).length < FAR ? last.speaker : null;
}

/** Only the frame of the quotation before stands between: « … », a-t-il assuré. « … » */
function isIncise(gap: string): boolean {
  return gap.length < FAR && !gap.includes('\n') && (gap.match(/[.!?]/g)?.length ?? 0) <= 1;
}

/** « Nous tiendrons. » **Awa Koné** a pris la parole devant la foule: the sentence after a quotation that stands alone. */
function following(reading: Reading, range: QuotedRange): Phrase | null {
  const end = rowFrom(reading, range.close);
  const last = reading.row[end - 1];
  const next = reading.row.slice(end, end + 4).find((p) => p.sentence !== last?.sentence);
  if (!next || next.paragraph !== last?.paragraph) return null;
  return subjectIn(reading, next.sentence) ?? termsOf(reading, next.sentence);
}

/** « Un grand homme ». **C'est en ces termes qu'**Awa Koné a rendu hommage au maire. */
function termsOf(reading: Reading, sentence: number): Phrase | null {
  const tree = reading.tree(sentence);
  const opening = tree.words.slice(0, 8).map((w) => w.form.toLowerCase().replace('’', "'"));
  const that = opening.findIndex((form) => /^qu(e|')$/.test(form));
  if (that < 0 || !TERMS.test(opening.slice(0, that).join(' '))) return null;
  const verb = tree.words.find((w) => w.index > that && w.upos === 'VERB');
  const subject = verb && subjectOf(reading, tree, verb.index);
  return subject === undefined ? null : wholePhrase(tree, subject);
}

const TERMS =
  /^c' (?:est|était) (?:en|avec|par|dans|sur|de) (?:ces|cette|ce|les) (?:\p{L}+ )?(?:termes?|mots?|paroles?|phrases?|propos|message|formules?)$/u;

/** Who speaks in the clause before, or frames the whole sentence before: "Le pont a cédé, a annoncé **la mairie**. Il « était fermé »". */
function speakerIn(reading: Reading, range: QuotedRange): Phrase | null {
  const start = rowFrom(reading, range.open);
  const own = subjectIn(reading, reading.row[start - 1]?.sentence);
  if (own) return own;
  const { sentence = 0, paragraph } = reading.row[start] ?? {};
  const [first] = sentence > 0 ? reading.tree(sentence - 1).words : [];
  const at = first ? rowFrom(reading, first.start) : -1;
  if (at < 0 || reading.row[at]?.paragraph !== paragraph) return null;
  const framed = frameFrom(reading, at, sentence - 1)?.speaker;
  return framed && !reading.isQuoted(framed.start) ? framed : null;
}

/** Subject of a sentence whose main verb reports: the speaker of a quotation beside it. */
function subjectIn(reading: Reading, sentence: number | undefined): Phrase | null {
  if (sentence === undefined) return null;
  const tree = reading.tree(sentence);
  const root = tree.words[rootOf(tree)];
  if (!root || !reportAt(reading, rowFrom(reading, root.start)) || isPassiveAlone(tree, root.index)) return null;
  const subject = subjectOf(reading, tree, root.index);
  return subject === undefined || /^on$/i.test(tree.words[subject]?.form ?? '') ? null : wholePhrase(tree, subject);
}
