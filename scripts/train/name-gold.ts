/** Examples of names from FrSemCor. In: its sentences but the news part, which is kept for the test. Out: labelled examples. */
import type { Word } from '../../src/model/sentence.js';
import type { Candidate } from '../../src/parse/names/candidate.js';
import type { NAME_CLASSES } from '../../src/parse/names/name-features.js';
import type { Parser } from '../../src/parse/parse-document.js';
import type { CharRange, NamedText } from './frsemcor.js';
import type { SeedWords } from './name-seeds.js';
import { examplesOf, type NameExample, type NameTools } from './train-names.js';

/** The part of FrSemCor that is regional news: never learnt from. */
export const NEWS_PART = 'annodis';

export function goldExamples(
  texts: readonly NamedText[],
  parser: Parser,
  seeds: SeedWords,
  tools: NameTools,
): NameExample[] {
  return texts
    .filter((text) => !text.id.startsWith(NEWS_PART))
    .flatMap((text, i) => {
      const { doc, sentences } = parser.parse('', text.text);
      const shift = doc.length - text.text.length;
      const label = (words: readonly Word[], c: Candidate) => labelOf(words, c, shift, text, seeds);
      return examplesOf(
        sentences.map((sentence) => sentence.words),
        -1 - i,
        tools,
        label,
      );
    });
}

/** Institutions are places and organisations alike: only their spelling or preposition tells, else the example is left out. */
function labelOf(
  words: readonly Word[],
  { first, last }: Candidate,
  shift: number,
  text: NamedText,
  seeds: SeedWords,
): (typeof NAME_CLASSES)[number] | null {
  const [head, tail] = [words[first] as Word, words[last] as Word];
  const range = { start: head.start - shift, end: tail.end - shift };
  if (text.persons.some((p) => p.start === range.start && p.end === range.end)) return 'person';
  if (touches(text.persons, range)) return null;
  if (touches(text.institutions, range)) {
    if (/^\p{Lu}{2,}$/u.test(head.form) || seeds.isCommon(head.form)) return 'organisation';
    return head.form.includes('-') || /^(?:à|en)$/.test(words[first - 1]?.form ?? '') ? 'place' : null;
  }
  return text.others.some((o) => o.start === range.start && o.end === range.end) ? 'none' : null;
}

function touches(ranges: readonly CharRange[], { start, end }: CharRange): boolean {
  return ranges.some((range) => range.start < end && start < range.end);
}
