/** What the network learns from: a sentence as rows of its input tables, with the right classes. */
export interface NetworkExample {
  /** Word-vector row of each word. */
  readonly vectors: Int32Array;
  /** Rows of the bag table of each word. */
  readonly bags: readonly Int32Array[];
  /** n stands for the root; -1: not to be learnt. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly tags: Int32Array;
  readonly feats: Int32Array;
  /** Weight of the sentence in the loss. */
  readonly weight: number;
}

/** Longer sentences are left out of the training. */
export const LONGEST = 160;
