/** What fills a slot of a verb or noun: a word of the tree, and the grammar rule that found it. */
export interface Filler {
  readonly head: number;
  /** "fr.passive", "fr.relative", "fr.control"…; null where the tree says it plainly. */
  readonly rule: string | null;
}

export function plain(head: number): Filler {
  return { head, rule: null };
}

/** The rule stands where none was told yet. */
export function mark(fillers: readonly Filler[], rule: string): Filler[] {
  return fillers.map((filler) => ({ head: filler.head, rule: filler.rule ?? rule }));
}
