/** Repairs of clauses. In: the lexicon. Out: functions from a parsed sentence, whose names and verbs are right by then, to the same sentence with its clauses hung where they belong, in the order in which they must run. */
import { type CoderLexicon, isOfClass } from '../code-lexicon.js';
import { withBeforeDoing } from '../tree/before-doing.js';
import { withComplementsBehindSource } from '../tree/behind-source.js';
import { withOutcomesBeyondPlaces } from '../tree/beyond-place.js';
import { withCompletives } from '../tree/completive.js';
import { withFiniteConjuncts } from '../tree/finite-conjunct.js';
import { withFrontedInClause } from '../tree/fronted-in-clause.js';
import { withObjectsOfInfinitives } from '../tree/object-of-infinitive.js';
import { withParticiples } from '../tree/participles.js';
import { withPresentParticiples } from '../tree/present-participle.js';
import { withRaisedConjuncts } from '../tree/raised-conjunct.js';
import { rehung } from '../tree/rehung.js';
import { withReportedClauses } from '../tree/reported-clause.js';
import { withReportingRelatives } from '../tree/reporting-relative.js';
import { withToldBeyond } from '../tree/told-beyond.js';
import { controlsIn, isSayingIn, isTold, takesObjectIn } from '../tree-questions.js';
import type { Repair } from './repair.js';

export function repairsOfClauses(lexicon: CoderLexicon): readonly Repair[] {
  return [
    withComplementsBehindSource,
    (s) => withOutcomesBeyondPlaces(s, (lemma) => isOfClass(lexicon, lemma, 'situated')),
    withBeforeDoing,
    withFiniteConjuncts,
    withReportingRelatives,
    (s) => withParticiples(s, (form) => lexicon.participles.get(form)),
    withCompletives,
    (s) => withReportedClauses(s, (lemma) => lexicon.reporting.verbs.get(lemma)?.clause ?? false),
    (s) =>
      withToldBeyond(s, {
        asks: (lemma, link) => isOfClass(lexicon, lemma, `asks-to-${link}`),
        takes: (lemma, link) => isOfClass(lexicon, lemma, `infinitive-${link}`),
      }),
    withFrontedInClause,
    withRaisedConjuncts,
    (s) => withPresentParticiples(s, isSayingIn(lexicon)),
    (s) => withObjectsOfInfinitives(s, takesObjectIn(lexicon), controlsIn(lexicon)),
    (s) => rehung(s, controlsIn(lexicon), isTold(s, lexicon)),
  ];
}
