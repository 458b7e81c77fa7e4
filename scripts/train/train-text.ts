/** Trains the two small classifiers of `src/parse/text`. In: treebanks and headlines. Out: bytes of models/fr/ends.bin and contractions.bin. */
import type { TextWords } from '../../src/lexicon/text.js';
import type { ConlluSentence } from '../../src/parse/conllu.js';
import type { Lefff } from '../../src/parse/lefff/lefff.js';
import { CONTRACTION_CLASSES, walkAmbiguous } from '../../src/parse/text/contractions.js';
import { END_CLASSES, walkEnds } from '../../src/parse/text/sentence-ends.js';
import { tokenise } from '../../src/parse/text/tokenise.js';
import { contractionAnalogues } from './contraction-analogues.js';
import { copyOf, type Example, trainLogistic } from './logistic.js';
import { type RunningText, runningText } from './text-examples.js';

const OPTIONS = { epochs: 6, rate: 0.1, decay: 1e-3, seed: 20200525, minExamples: 1 };
/** Sentences joined into one running text: as many as a long paragraph holds. */
const RUN = 12;

/** A headline and the sentence it stands before, without a full stop between them. */
export interface HeadedText {
  readonly headline: string;
  readonly sentence: string;
}

/**
 * @param treebank gold sentences in their order; their `text` comments are joined to running text
 * @param news paragraphs without annotation, for what stands before articles and before "de la"
 * @param questions gold sentences for contractions alone: a list of questions says nothing about where sentences end
 */
export function trainText(
  treebank: readonly ConlluSentence[],
  headed: readonly HeadedText[],
  words: TextWords,
  lefff: Lefff,
  news: readonly string[],
  questions: readonly ConlluSentence[],
): { ends: Uint8Array; contractions: Uint8Array } {
  const runs = runsOf(treebank, words, lefff);
  const headings = headed.map((text) => headedText(text, words, lefff));
  const endExamples = [...runs, ...headings].flatMap((run) => endExamplesOf(run, words, lefff));
  const contractionExamples = [...runs, ...runsOf(questions, words, lefff)].flatMap((run) =>
    contractionExamplesOf(run, words, lefff),
  );
  return {
    ends: trainLogistic(END_CLASSES, [endExamples], OPTIONS),
    contractions: trainLogistic(CONTRACTION_CLASSES, [contractionAnalogues(news, words, lefff), contractionExamples], {
      ...OPTIONS,
      minExamples: 4,
    }),
  };
}

function runsOf(treebank: readonly ConlluSentence[], words: TextWords, lefff: Lefff): RunningText[] {
  const runs: RunningText[] = [];
  for (let i = 0; i < treebank.length; i += RUN) runs.push(runningText(treebank.slice(i, i + RUN), words, lefff));
  return runs;
}

function headedText({ headline, sentence }: HeadedText, words: TextWords, lefff: Lefff): RunningText {
  const doc = `${headline} ${sentence}`;
  const tokens = tokenise(doc, { start: 0, end: doc.length }, words, lefff);
  const ends = new Set([tokens.findIndex((token) => token.end >= headline.length), tokens.length - 1]);
  return { tokens, ends, wordCounts: new Map() };
}

function endExamplesOf(run: RunningText, words: TextWords, lefff: Lefff): Example[] {
  const examples: Example[] = [];
  walkEnds(run.tokens, words, lefff, (features, i) => {
    const isEnd = run.ends.has(i);
    examples.push({ features: copyOf(features), answer: isEnd ? 1 : 0 });
    return isEnd;
  });
  return examples;
}

function contractionExamplesOf(run: RunningText, words: TextWords, lefff: Lefff): Example[] {
  const examples: Example[] = [];
  walkAmbiguous(run.tokens, words, lefff, (features, i) => {
    const count = run.wordCounts.get(i) ?? 2;
    examples.push({ features: copyOf(features), answer: count > 1 ? 1 : 0 });
    return count > 1;
  });
  return examples;
}
