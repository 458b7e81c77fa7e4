/** A span of words that may be a name: indexes of its first and last word, inclusive. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
}
