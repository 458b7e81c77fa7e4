/** Origin: the first publisher of a text that others copied. What `merge` hands to `store` and the desk counts. */

/** One article that carries the text of an origin. */
export interface Copy {
  readonly id: string;
  /** Share of the shorter text's four-word sequences found in the leader's, 0 to 1; 1 for an exact copy. */
  readonly similarity: number;
  /** Same title-less text once case, accents and punctuation are set aside. */
  readonly exact: boolean;
}

/** Articles that are one text. An article without copies is an origin of its own. */
export interface Origin {
  /** The id of the article that leads the group: the earliest dated one, else the first by id. */
  readonly id: string;
  /** The agency or outlet that the copies credit ("AFP"), as first written; null where none is named. */
  readonly agency: string | null;
  /** The earliest published article; null where no date says so, or two say the same. */
  readonly first: string | null;
  /** All articles of the group, the leader first. */
  readonly copies: readonly Copy[];
}

/** What is compared to tell copies: an article without its coding. */
export interface MergeArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Agencies and outlets that the page credits. */
  readonly credits: readonly string[];
  /** ISO date or moment; null where the page does not say. */
  readonly published: string | null;
  readonly site: string | null;
}
