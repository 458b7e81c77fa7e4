/** Indirect speech: "le préfet a indiqué que la route est coupée". In: the words of a document. Out: DraftQuotes of kind indirect, the clause without its "que". */
import type { ReportingVerb } from '../../lexicon/reporting.js';
import type { DraftQuote } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { phraseOfRange } from '../tree/phrase.js';
import { childrenBy, lemmaOf, subtree, type Tree, wordAt } from '../tree/tree.js';
import { channelNear } from './channel.js';
import { type Reading, rowFrom } from './reading.js';
import { speakerOfVerb } from './speaker-of-verb.js';

/** Inside a quotation it is the quoted who reports: that belongs to the quotation. */
export function indirectSpeech(reading: Reading): DraftQuote[] {
  const quotes: DraftQuote[] = [];
  for (let s = 0; s < reading.sentences; s++) {
    const tree = reading.tree(s);
    for (const verb of tree.words) {
      const entry = verb.upos === 'VERB' ? reading.lexicon.reporting.verbs.get(lemmaOf(verb)) : undefined;
      const quote = entry?.clause && !reading.isQuoted(verb.start) ? speechOf(reading, tree, verb, entry) : null;
      if (quote) quotes.push(quote);
    }
  }
  return quotes;
}

function speechOf(reading: Reading, tree: Tree, verb: Word, entry: ReportingVerb): DraftQuote | null {
  const clause = childrenBy(tree, verb.index, 'ccomp').find((i) => i > verb.index && startsWithQue(tree, i));
  if (clause === undefined) return null;
  const at = rowFrom(reading, verb.start);
  const speaker = speakerOfVerb(reading, at);
  if (!speaker) return null;
  const words = subtree(tree, clause).filter((i) => i > verb.index && wordAt(tree, i).upos !== 'PUNCT');
  const first = words.find((i) => !isQue(wordAt(tree, i)));
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const { text, start, end } = phraseOfRange(tree, clause, first, last);
  return {
    text,
    start,
    end,
    kind: 'indirect',
    speaker,
    cue: verb.form.toLowerCase(),
    channel: channelNear(reading, at),
    relays: [],
    rule: entry.id,
  };
}

function startsWithQue(tree: Tree, clause: number): boolean {
  return childrenBy(tree, clause, 'mark').some((i) => isQue(wordAt(tree, i)));
}

function isQue(word: Word): boolean {
  return word.upos === 'SCONJ' && /^qu(?:e|['’])$/i.test(word.form);
}
