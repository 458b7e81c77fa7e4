/** One repair of a parser's tree. In: a sentence. Out: the same sentence, or a copy whose tree is right in one respect. */
import type { Sentence } from '../../model/sentence.js';

export type Repair = (sentence: Sentence) => Sentence;
