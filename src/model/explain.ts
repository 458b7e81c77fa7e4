/** Explanations: what a rule id of a record means. `main` hands an `ExplainRule` to the desk and the command line, which know no lexicon. */

export interface RuleNote {
  readonly id: string;
  /** What the rule is, for people: "verbe", "nom d'événement", "règle de grammaire". */
  readonly kind: string;
  /** In French: what it recognises, or the analyst's note. */
  readonly note: string | null;
  readonly example: string | null;
  /** Where it is written: "fr/verbs/assault.yaml:12"; null for grammar in code. */
  readonly place: string | null;
}

/** Null for an id that this version's lexicon does not hold (the record was coded by another version). */
export type ExplainRule = (ruleId: string) => RuleNote | null;
