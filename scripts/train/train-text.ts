/** Trains the two small classifiers of `src/parse/text`. In: treebanks and headlines. Out: bytes of models/fr/ends.bin and contractions.bin. */
import type { TextWords } from '../../src/lexicon/text.js';
import type { ConlluSentence } from '../../src/parse/conllu.js';
import type { Lefff } from '../../src/parse/lefff/lefff.js';
import { FeatureList } from '../../src/parse/linear/feature-list.js';
import { CONTRACTION_CLASSES, contractionFeatures } from '../../src/parse/text/contractions.js';
import { END_CLASSES, walkEnds } from '../../src/parse/text/sentence-ends.js';
import { cuesOf } from '../../src/parse/text/token-cues.js';
import { tokenise } from '../../src/parse/text/tokenise.js';
import { type Example, trainLogistic } from './logistic.js';
import { type RunningText, runningText } from './text-examples.js';

const OPTIONS = { epochs: 6, rate: 0.1, decay: 1e-3, seed: 20200525 };
/** Sentences joined into one running text: as many as a long paragraph holds. */
const RUN = 12;

/** A headline and the sentence it stands before, without a full stop between them. */
export interface HeadedText {
  readonly headline: string;
  readonly sentence: string;
}

export function trainText(
  treebank: readonly ConlluSentence[],
  headed: readonly HeadedText[],
  words: TextWords,
  lefff: Lefff,
): { ends: Uint8Array; contractions: Uint8Array } {
  const runs: RunningText[] = [];
  for (let i = 0; i < treebank.length; i += RUN) runs.push(runningText(treebank.slice(i, i + RUN), words, lefff));
  const headings = headed.map((text) => headedText(text, words, lefff));
  const endExamples = [...runs, ...headings].flatMap((run) => endExamplesOf(run, words, lefff));
  const contractionExamples = runs.flatMap((run) => contractionExamplesOf(run, words, lefff));
  return {
    ends: trainLogistic(END_CLASSES, endExamples, OPTIONS),
    contractions: trainLogistic(CONTRACTION_CLASSES, contractionExamples, OPTIONS),
  };
}

function headedText({ headline, sentence }: HeadedText, words: TextWords, lefff: Lefff): RunningText {
  const doc = `${headline} ${sentence}`;
  const tokens = tokenise(doc, { start: 0, end: doc.length }, words, lefff);
  const ends = new Set([tokens.findIndex((token) => token.end >= headline.length), tokens.length - 1]);
  return { tokens, ends, wordCounts: new Map() };
}

function copyOf(features: FeatureList): FeatureList {
  const copy = new FeatureList(features.count);
  copy.hashes.set(features.hashes.subarray(0, features.count));
  copy.count = features.count;
  return copy;
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
  const cues = cuesOf(run.tokens, lefff);
  const features = new FeatureList();
  return run.tokens.flatMap((token, i) => {
    const count = run.wordCounts.get(i);
    if (count === undefined || !words.contractions.get(token.form.toLowerCase())?.ambiguous) return [];
    contractionFeatures(features, cues, i);
    return { features: copyOf(features), answer: count > 1 ? (1 as const) : (0 as const) };
  });
}
