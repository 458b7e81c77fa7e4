/** Where the complements of a noun phrase stand. In: nothing. Out: their type. */

/** Words of a sentence, from the preposition `cut` to `last`. */
export interface Complement {
  readonly sentence: number;
  readonly cut: number;
  readonly last: number;
}
