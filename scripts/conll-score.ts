/** The scores of the CoNLL 2018 shared task. In: gold and our CoNLL-U of one text. Out: F1 of tokens, sentences, words, UPOS, lemmas, UAS, LAS. */
import type { ConlluSentence, ConlluWord } from '../src/parse/conllu.js';
import { alignWords, type CharSpan, placeText } from './conll-align.js';

export interface Score {
  readonly gold: number;
  readonly system: number;
  readonly correct: number;
  /** In percent, 0 when nothing is right. */
  readonly f1: number;
}

export const METRICS = ['tokens', 'sentences', 'words', 'upos', 'feats', 'lemmas', 'uas', 'las'] as const;
export type Metric = (typeof METRICS)[number];

/** @throws Error where the two texts differ in anything but white space. */
export function scoreConllu(gold: readonly ConlluSentence[], system: readonly ConlluSentence[]): Record<Metric, Score> {
  const [own, other] = [placeText(gold), placeText(system)];
  const pairs = alignWords(own, other);
  const goldOf = new Map(pairs.map(([g, s]) => [s, g]));
  const count = (agree: (a: ConlluWord, b: ConlluWord, sameHead: boolean) => boolean): Score => {
    const correct = pairs.filter(([g, s]) => {
      const [a, b] = [own.words[g], other.words[s]];
      if (!a || !b) return false;
      const head = b.parent < 0 ? -1 : (goldOf.get(b.parent) ?? -2);
      return agree(a.word, b.word, head === a.parent);
    }).length;
    return score(own.words.length, other.words.length, correct);
  };
  return {
    tokens: spanScore(own.tokens, other.tokens),
    sentences: spanScore(own.sentences, other.sentences),
    words: count(() => true),
    upos: count((a, b) => a.upos === b.upos),
    feats: count((a, b) => a.feats === b.feats),
    lemmas: count((a, b) => a.lemma === '_' || a.lemma === b.lemma),
    uas: count((_a, _b, sameHead) => sameHead),
    las: count((a, b, sameHead) => sameHead && universal(a.deprel) === universal(b.deprel)),
  };
}

/** The relation without its subtype. */
function universal(deprel: string): string {
  return deprel.split(':', 1)[0] as string;
}

function spanScore(gold: readonly CharSpan[], system: readonly CharSpan[]): Score {
  const keys = new Set(gold.map((span) => `${span.start}-${span.end}`));
  return score(gold.length, system.length, system.filter((span) => keys.has(`${span.start}-${span.end}`)).length);
}

function score(gold: number, system: number, correct: number): Score {
  return { gold, system, correct, f1: gold + system === 0 ? 0 : (200 * correct) / (gold + system) };
}
