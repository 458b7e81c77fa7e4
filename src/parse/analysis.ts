/** What the halves of `parse` agree on. In: sentences of tokens, split into syntactic words. Out: one analysis a word. */
import type { Upos } from '../model/sentence.js';

/**
 * One surface token. `form` is the normalised spelling (soft hyphens gone, ligatures opened, U+2019 as "'"), while
 * `doc.slice(start, end)` is what stands in the document.
 * `words` are its syntactic words: ["de", "le"] for "du", else [form].
 */
export interface RawToken {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly spaceAfter: boolean;
  readonly words: readonly string[];
}

export interface TokenisedSentence {
  readonly tokens: readonly RawToken[];
}

/** A sentence of the document, before analysis: `[start, end)` goes from its first token to the end of its last. */
export interface RawSentence extends TokenisedSentence {
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph in the document; paragraphs are separated by a blank line or a line break. */
  readonly paragraph: number;
}

/** One word analysed. `head` is the index (0-based) of the governor among the words of the sentence, -1 for the root. */
export interface WordAnalysis {
  readonly upos: Upos;
  /** UD features: { Mood: 'Cnd', Number: 'Plur' }. */
  readonly feats: Readonly<Record<string, string>>;
  readonly head: number;
  /** UD relation with its subtype. */
  readonly deprel: string;
}

/** The trained half of the parser: exactly one analysis for each word, exactly one root, no cycle. */
export interface Analyser {
  analyse(words: readonly string[]): WordAnalysis[];
}
