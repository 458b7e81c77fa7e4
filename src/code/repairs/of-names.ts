/** Repairs of names and nouns. In: the lexicon. Out: functions from a parsed sentence to the same sentence with its names, counts and complements put right, in the order in which they must run. */
import type { CoderLexicon } from '../code-lexicon.js';
import { parseNumber } from '../tolls/number.js';
import { withAcronyms } from '../tree/acronyms.js';
import { withApposedLists } from '../tree/apposed-list.js';
import { withAsFor } from '../tree/as-for.js';
import { withBareConjuncts } from '../tree/bare-conjunct.js';
import { withComplementsBehindAside } from '../tree/behind-aside.js';
import { withBetweenOnActs } from '../tree/between-on-act.js';
import { withStruckBeyondAgents } from '../tree/beyond-agent.js';
import { withComplementsBeyondNames } from '../tree/beyond-name.js';
import { withJoinedBeyondTitles } from '../tree/beyond-title.js';
import { withBoundedCounts } from '../tree/bounded-count.js';
import { withBoundedSubjects } from '../tree/bounded-subject.js';
import { withBracketedCountries } from '../tree/bracketed-country.js';
import { withBreakdowns } from '../tree/broken-down.js';
import { withCivilTitles } from '../tree/civil-title.js';
import { withClitics } from '../tree/clitics.js';
import { withCorrelatives } from '../tree/correlative.js';
import { withCountedAdjectives } from '../tree/counted-adjectives.js';
import { withCountedOthers } from '../tree/counted-others.js';
import { withCountedParticiples } from '../tree/counted-participles.js';
import { withCountedRanges } from '../tree/counted-range.js';
import { withCountryAcronyms } from '../tree/country-acronyms.js';
import { withDativesBeyondAgents } from '../tree/dative-beyond-agent.js';
import { withDaysOnAdjectives } from '../tree/day-on-adjective.js';
import { withDemonymAdjectives } from '../tree/demonym-adjective.js';
import { withEndured } from '../tree/endured.js';
import { withGivenNames } from '../tree/given-name.js';
import { withHundreds } from '../tree/hundreds.js';
import { withInConcert } from '../tree/in-concert.js';
import { withLabelledTitles } from '../tree/labelled-title.js';
import { withLeftPrepositions } from '../tree/left-preposition.js';
import { withLikened } from '../tree/likened.js';
import { withNamesBehindPlurals } from '../tree/names-behind-plural.js';
import { withEitherHand } from '../tree/on-either-hand.js';
import { withPreposedPairs } from '../tree/preposed-pair.js';
import { withRaisedCases } from '../tree/raised-case.js';
import { withSamePreposition } from '../tree/same-preposition.js';
import { withSupposed } from '../tree/supposed.js';
import { withTakenAdjectives } from '../tree/taken-adjective.js';
import { withTitledLists } from '../tree/titled-list.js';
import { withTowardWhom } from '../tree/toward-whom.js';
import { withUnconditional } from '../tree/unconditional.js';
import { withYoungOnes } from '../tree/young-ones.js';
import {
  isActIn,
  isOfClassIn,
  isPersonIn,
  isStateIn,
  isTimeIn,
  isTimeLemmaIn,
  isTold,
  supposesIn,
  takesDativeIn,
} from '../tree-questions.js';
import type { Repair } from './repair.js';

export function repairsOfNames(lexicon: CoderLexicon): readonly Repair[] {
  const [isOf, isAct] = [isOfClassIn(lexicon), isActIn(lexicon)];
  return [
    (s) => withGivenNames(s, isOf('given-name')),
    withCivilTitles,
    withAsFor,
    (s) => withTakenAdjectives(s, isOf('adjective-behind')),
    (s) => withDemonymAdjectives(s, (form) => (lexicon.countries?.byDemonym(form).length ?? 0) > 0),
    (s) => withCountryAcronyms(s, isStateIn(lexicon)),
    (s) => withBracketedCountries(s, isStateIn(lexicon)),
    withSamePreposition,
    withApposedLists,
    withTitledLists,
    withJoinedBeyondTitles,
    (s) => withNamesBehindPlurals(s, (lemma) => lexicon.roleOf.get(lemma)?.denotes === 'body'),
    withEitherHand,
    withPreposedPairs,
    withCorrelatives,
    withLikened,
    withBareConjuncts,
    withComplementsBeyondNames,
    (s) => withComplementsBehindAside(s, isAct, isTimeIn(s, lexicon)),
    (s) => withBetweenOnActs(s, isAct),
    (s) => withInConcert(s, isOf('in-concert')),
    (s) => withStruckBeyondAgents(s, { isState: isStateIn(lexicon), isPerson: isPersonIn(lexicon) }),
    (s) => withDativesBeyondAgents(s, (lemma) => isOf('attributing')(lemma) || takesDativeIn(lexicon)(lemma)),
    withTowardWhom,
    withClitics,
    withLeftPrepositions,
    (s) => withDaysOnAdjectives(s, isTimeLemmaIn(lexicon)),
    withLabelledTitles,
    withAcronyms,
    (s) => withHundreds(s, isPersonIn(lexicon), isTimeLemmaIn(lexicon)),
    (s) =>
      withBreakdowns(s, {
        amountOf: (form) => parseNumber([form], lexicon.quantities),
        saysMostly: isOf('mostly'),
        isPartOfPeople: isOf('sex-or-age'),
      }),
    (s) => withCountedOthers(s, (lemma) => lexicon.quantities.collectives.has(lemma)),
    withCountedParticiples,
    (s) => withCountedAdjectives(s, isPersonIn(lexicon)),
    withCountedRanges,
    withRaisedCases,
    (s) => withBoundedCounts(s, isTimeLemmaIn(lexicon)),
    withBoundedSubjects,
    (s) => withYoungOnes(s, (lemma) => lexicon.roleOf.has(lemma)),
    (s) => withEndured(s, isOf('own-doing')),
    (s) => withSupposed(s, supposesIn(lexicon), isTold(s, lexicon)),
    (s) => withUnconditional(s, isOf('without-tail')),
  ];
}
