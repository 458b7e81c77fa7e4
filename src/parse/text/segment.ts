/** Raw text to sentences of tokens. In: the document and the ranges of its parts. Out: sentences with exact offsets (UTF-16 units). */
import type { TextWords } from '../../lexicon/text.js';
import type { RawSentence, RawToken } from '../analysis.js';
import type { Lefff } from '../lefff/lefff.js';
import type { LinearModel } from '../linear/packed-model.js';
import { splitContractions } from './contractions.js';
import { withoutDayCapitals } from './day-capitals.js';
import { paragraphsOf, type Range } from './paragraphs.js';
import { sentenceEnds } from './sentence-ends.js';
import { tokenise } from './tokenise.js';

/** All that the splitting of text knows of French. */
export interface TextResources {
  readonly words: TextWords;
  readonly lefff: Lefff;
  /** Decides whether a sentence ends (classes END_CLASSES). */
  readonly ends: LinearModel;
  /** Decides "des" and "du" (classes CONTRACTION_CLASSES). */
  readonly contractions: LinearModel;
}

/** Sentences of a whole text; its paragraphs count from `firstParagraph`. */
export function segment(
  doc: string,
  resources: TextResources,
  range: Range = { start: 0, end: doc.length },
  firstParagraph = 0,
): RawSentence[] {
  return paragraphsOf(doc, range.start, range.end).flatMap((paragraph, i) =>
    segmentParagraph(doc, paragraph, firstParagraph + i, resources),
  );
}

function segmentParagraph(doc: string, range: Range, paragraph: number, resources: TextResources): RawSentence[] {
  const { words, lefff } = resources;
  const printed = withoutDayCapitals(tokenise(doc, range, words, lefff), lefff);
  const tokens = splitContractions(printed, words, lefff, resources.contractions);
  let first = 0;
  return sentenceEnds(tokens, words, lefff, resources.ends).map((end) => {
    const own = tokens.slice(first, end + 1);
    first = end + 1;
    return sentenceOf(own, paragraph);
  });
}

function sentenceOf(tokens: readonly RawToken[], paragraph: number): RawSentence {
  const [first, last] = [tokens[0] as RawToken, tokens[tokens.length - 1] as RawToken];
  return { tokens, start: first.start, end: last.end, paragraph };
}
