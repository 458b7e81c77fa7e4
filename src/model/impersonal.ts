/** Verbs whose "il" may be nobody. In: a lemma. Out: may it? The parser asks it of any sentence, before it has a lexicon; the coder asks the stricter half. */

/** "il **faut**", "il **s'agit** de": hardly ever somebody. */
const OFTEN: ReadonlySet<string> = new Set(
  `avoir être falloir faire sembler paraître apparaître agir arriver rester exister manquer suffire convenir importer
  pleuvoir valoir tarder ressortir avérer`.split(/\s+/),
);

/** "il en **résulte** que", "il **règne** un climat de peur": now and then. */
const SOMETIMES: ReadonlySet<string> = new Set(
  `demeurer subsister neiger résulter découler émaner devenir advenir survenir incomber revenir appartenir venir plaire
  déplaire prendre dépendre naître régner circuler souffler geler échapper coûter tenir entrer monter sortir`.split(
    /\s+/,
  ),
);

/** "il **s'agit** de", "il **se trouve** que"; "il **s'est rendu** à Gao" is somebody. */
const REFLEXIVE: ReadonlySet<string> = new Set(
  'agir pouvoir trouver avérer passer produire tenir ensuivre dérouler écouler révéler'.split(' '),
);

export const isOftenImpersonal = (lemma: string): boolean => OFTEN.has(lemma);
export const isEverImpersonal = (lemma: string): boolean => OFTEN.has(lemma) || SOMETIMES.has(lemma);
export const isImpersonalReflexive = (lemma: string): boolean => REFLEXIVE.has(lemma);
