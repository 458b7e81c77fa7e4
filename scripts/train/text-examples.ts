/** Gold sentences as running text. In: CoNLL-U sentences. Out: our tokens over the joined text, with the gold sentence ends and contractions. */
import type { TextWords } from '../../src/lexicon/text.js';
import type { RawToken } from '../../src/parse/analysis.js';
import { type ConlluSentence, commentOf } from '../../src/parse/conllu.js';
import type { Lefff } from '../../src/parse/lefff/lefff.js';
import { tokenise } from '../../src/parse/text/tokenise.js';

export interface RunningText {
  readonly tokens: readonly RawToken[];
  /** Index of the last token of each sentence. */
  readonly ends: ReadonlySet<number>;
  /** For tokens that gold and we cut alike: the number of syntactic words. */
  readonly wordCounts: ReadonlyMap<number, number>;
}

/** The texts of `sentences`, joined by one space. */
export function runningText(sentences: readonly ConlluSentence[], words: TextWords, lefff: Lefff): RunningText {
  const texts = sentences.map((s) => commentOf(s, 'text') ?? '');
  const doc = texts.join(' ');
  const tokens = tokenise(doc, { start: 0, end: doc.length }, words, lefff);
  const endAt = new Set<number>();
  const wordsAt = new Map<string, number>();
  let offset = 0;
  sentences.forEach((sentence, i) => {
    const text = texts[i] as string;
    placeTokens(sentence, text, offset, wordsAt);
    endAt.add(offset + text.trimEnd().length);
    offset += text.length + 1;
  });
  const ends = new Set<number>();
  const wordCounts = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (endAt.has(token.end)) ends.add(i);
    const count = wordsAt.get(`${token.start}-${token.end}`);
    if (count !== undefined) wordCounts.set(i, count);
  });
  return { tokens, ends, wordCounts };
}

function placeTokens(sentence: ConlluSentence, text: string, offset: number, into: Map<string, number>): void {
  let at = 0;
  for (const token of sentence.tokens) {
    const start = text.indexOf(token.form, at);
    if (start < 0) continue;
    at = start + token.form.length;
    into.set(`${offset + start}-${offset + at}`, token.last - token.first + 1);
  }
}
