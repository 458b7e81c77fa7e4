/** Clauses that do not repeat their verb. In: a quotation and the one before it. Out: the speaker named between them: "A a salué « … », **B** ceux qui « … » et **C** les « … »". */
import { phraseAt, phraseOfRange } from '../tree/phrase.js';
import type { Cue } from './cue.js';
import type { QuotedRange } from './marks.js';
import { isSubjectOfQuoted } from './quoted-subject.js';
import { type PlacedWord, type Reading, rowFrom } from './reading.js';
import { isSomebody } from './speaker-phrase.js';

/** A name, its party and "les", "ceux qui": more words are another clause. */
const MOST = 14;

export function gappedCue(reading: Reading, range: QuotedRange, before: QuotedRange | null): Cue | null {
  if (!before) return null;
  const from = rowFrom(reading, before.close + 1);
  const between = reading.row.slice(from, rowFrom(reading, range.open));
  const [comma, ...rest] = between;
  const joined = comma && /^(,|et|puis)$/i.test(comma.word.form) && comma.sentence === rest.at(-1)?.sentence;
  if (!joined || rest.length > MOST || rest.some((p) => /^(VERB|AUX)$/.test(p.word.upos))) return null;
  const named = rest.find((p) => p.word.upos !== 'DET' && p.word.upos !== 'CCONJ');
  // a bare name before the marks is no gap: it needs what the verb would govern behind it
  if (!named || isSubjectOfQuoted(reading, range) || !/^(DET|PRON|NOUN|ADP)$/.test(rest.at(-1)?.word.upos ?? ''))
    return null;
  return speakerAt(reading, named, from + 1 + rest.indexOf(named));
}

function speakerAt(reading: Reading, { word, sentence }: PlacedWord, at: number): Cue | null {
  const tree = reading.tree(sentence);
  if (!isSomebody(reading, tree, word)) return null;
  const name = tree.sentence.names.find((n) => n.first <= word.index && word.index <= n.last);
  const speaker = name ? phraseOfRange(tree, word.index, name.first, name.last) : phraseAt(tree, word.index);
  return { text: '', speaker, rule: 'fr.quote.gap', at };
}
