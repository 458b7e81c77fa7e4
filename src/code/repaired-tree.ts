/** The tree that the coder reads. In: the parser's sentence. Out: its tree with what the lexicon knows better put right: participles taken for nouns, clauses hung amiss. */
import type { Sentence } from '../model/sentence.js';
import { type CoderLexicon, isOfClass } from './code-lexicon.js';
import { withAcronyms } from './tree/acronyms.js';
import { withAdjectiveSubjects } from './tree/adjective-subject.js';
import { withAppendedNouns } from './tree/appended-noun.js';
import { withApposedLists } from './tree/apposed-list.js';
import { withAsFor } from './tree/as-for.js';
import { withAsideObjects } from './tree/aside-object.js';
import { withBareConjuncts } from './tree/bare-conjunct.js';
import { withBareObjects } from './tree/bare-object.js';
import { withBefallen } from './tree/befallen.js';
import { withComplementsBehindAside } from './tree/behind-aside.js';
import { withComplementsBehindSource } from './tree/behind-source.js';
import { withStruckBeyondAgents } from './tree/beyond-agent.js';
import { withComplementsBeyondManner } from './tree/beyond-manner.js';
import { withComplementsBeyondNames } from './tree/beyond-name.js';
import { withOutcomesBeyondPlaces } from './tree/beyond-place.js';
import { withBoundedCounts } from './tree/bounded-count.js';
import { withBoundedSubjects } from './tree/bounded-subject.js';
import { withCivilTitles } from './tree/civil-title.js';
import { withClitics } from './tree/clitics.js';
import { withCompletives } from './tree/completive.js';
import { withCorrelatives } from './tree/correlative.js';
import { withCountedObjects } from './tree/counted-object.js';
import { withCountedParticiples } from './tree/counted-participles.js';
import { withCountedRanges } from './tree/counted-range.js';
import { withCountryAcronyms } from './tree/country-acronyms.js';
import { withDaysOnAdjectives } from './tree/day-on-adjective.js';
import { withDaysToCome } from './tree/days-to-come.js';
import { withDontOnNames } from './tree/dont-on-name.js';
import { withElectedOf } from './tree/elected-of.js';
import { withEndured } from './tree/endured.js';
import { withFiniteConjuncts } from './tree/finite-conjunct.js';
import { withForbidden } from './tree/forbidden.js';
import { withGivenNames } from './tree/given-name.js';
import { withHardly } from './tree/hardly.js';
import { withHavingNouns } from './tree/having-noun.js';
import { withHundreds } from './tree/hundreds.js';
import { withInConcert } from './tree/in-concert.js';
import { withIndefiniteObjects } from './tree/indefinite-object.js';
import { withInsertedClauses } from './tree/inserted-clause.js';
import { withInterposed } from './tree/interposed.js';
import { withInterposedNames } from './tree/interposed-name.js';
import { withInvertedPassives } from './tree/inverted-passive.js';
import { withInvertedRelatives } from './tree/inverted-relative.js';
import { withJoinedObjectRelatives } from './tree/joined-object-relative.js';
import { withJoinedParticiples } from './tree/joined-participles.js';
import { withJoinedRelatives } from './tree/joined-relative.js';
import { withLabelledTitles } from './tree/labelled-title.js';
import { withLeftPrepositions } from './tree/left-preposition.js';
import { withLeftSubjects } from './tree/left-subject.js';
import { withLikened } from './tree/likened.js';
import { withListedClauses } from './tree/listed-clause.js';
import { withListedObjects } from './tree/listed-object.js';
import { withListedSubjects } from './tree/listed-subject.js';
import { withSharesOfNouns } from './tree/most-of.js';
import { withNamesBehindSettings } from './tree/name-behind-setting.js';
import { withNamesBehindTowns } from './tree/name-behind-town.js';
import { withNamesTakenForVerbs } from './tree/names-as-verbs.js';
import { withNominalParticiples } from './tree/nominal-participle.js';
import { withObjectsBeforeSource } from './tree/object-before-source.js';
import { withObjectsOfInfinitives } from './tree/object-of-infinitive.js';
import { withOrdinalSubjects } from './tree/ordinal-subject.js';
import { withPartedParticiples } from './tree/parted-participle.js';
import { withPartedPhrases } from './tree/parted-phrase.js';
import { withParticiplesOnNouns } from './tree/participle-on-noun.js';
import { withParticiples } from './tree/participles.js';
import { withPartitiveObjects } from './tree/partitive-object.js';
import { withPartitiveSubjects } from './tree/partitive-subject.js';
import { withPenalties } from './tree/penalty.js';
import { withRaisedCases } from './tree/raised-case.js';
import { withRaisedConjuncts } from './tree/raised-conjunct.js';
import { rehung } from './tree/rehung.js';
import { withRelativesBeyondAsides } from './tree/relative-beyond-aside.js';
import { withReportedClauses } from './tree/reported-clause.js';
import { withReportingRelatives } from './tree/reporting-relative.js';
import { withResolvedInfinitives } from './tree/resolved-infinitive.js';
import { withSamePreposition } from './tree/same-preposition.js';
import { withSecondComplements } from './tree/second-complement.js';
import { withSecondSubjects } from './tree/second-subject.js';
import { isSound } from './tree/sound.js';
import { withStrayRelatives } from './tree/stray-relative.js';
import { withSubjectsBehindSource } from './tree/subject-behind-source.js';
import { withSupposed } from './tree/supposed.js';
import { withTakenAdjectives } from './tree/taken-adjective.js';
import { withTakenVerbs } from './tree/taken-verbs.js';
import { withThatOnSubjects } from './tree/that-on-subject.js';
import { withToldBeyond } from './tree/told-beyond.js';
import { withTowardWhom } from './tree/toward-whom.js';
import { lemmaOf, type Tree, treeOf } from './tree/tree.js';
import { withUnconditional } from './tree/unconditional.js';
import { withWhereRelatives } from './tree/where-relative.js';
import { withYoungOnes } from './tree/young-ones.js';
import {
  complementsIn,
  controlsIn,
  isPersonIn,
  isSpeech,
  isStateIn,
  isTimeIn,
  isTimeLemmaIn,
  isTold,
  isVerbPhrase,
  supposesIn,
  takesDativeIn,
  takesObjectIn,
} from './tree-questions.js';

export function repairedTree(sentence: Sentence, lexicon: CoderLexicon): Tree {
  const repaired = repairsOf(lexicon).reduce((done, repair) => repair(done), sentence);
  // a repair that would leave the sentence without root leaves the parser's tree as it was
  return treeOf(isSound(repaired) ? repaired : sentence);
}

type Repair = (sentence: Sentence) => Sentence;

/** One list for each lexicon, made when its first sentence comes. */
const known = new WeakMap<CoderLexicon, readonly Repair[]>();

function repairsOf(lexicon: CoderLexicon): readonly Repair[] {
  const made = known.get(lexicon) ?? repairs(lexicon);
  known.set(lexicon, made);
  return made;
}

/** In this order: names and nouns first, then verbs and their subjects, then clauses. */
function repairs(lexicon: CoderLexicon): readonly Repair[] {
  return [...ofNames(lexicon), ...ofVerbs(lexicon), ...ofClauses(lexicon)];
}

function ofNames(lexicon: CoderLexicon): readonly Repair[] {
  return [
    (s) => withGivenNames(s, (form) => isOfClass(lexicon, form, 'given-name')),
    withCivilTitles,
    withAsFor,
    (s) => withTakenAdjectives(s, (form) => isOfClass(lexicon, form, 'adjective-behind')),
    (s) => withCountryAcronyms(s, isStateIn(lexicon)),
    withSamePreposition,
    withApposedLists,
    withCorrelatives,
    withLikened,
    withBareConjuncts,
    withComplementsBeyondNames,
    (s) => withComplementsBehindAside(s, (w) => lexicon.events.nouns.has(lemmaOf(w)), isTimeIn(s, lexicon)),
    (s) => withInConcert(s, (lemma) => isOfClass(lexicon, lemma, 'in-concert')),
    (s) => withStruckBeyondAgents(s, { isState: isStateIn(lexicon), isPerson: isPersonIn(lexicon) }),
    withTowardWhom,
    withClitics,
    withLeftPrepositions,
    (s) => withDaysOnAdjectives(s, isTimeLemmaIn(lexicon)),
    withLabelledTitles,
    withAcronyms,
    (s) => withHundreds(s, isPersonIn(lexicon), isTimeLemmaIn(lexicon)),
    withCountedParticiples,
    withCountedRanges,
    withRaisedCases,
    (s) => withBoundedCounts(s, isTimeLemmaIn(lexicon)),
    withBoundedSubjects,
    (s) => withYoungOnes(s, (lemma) => lexicon.roleOf.has(lemma)),
    (s) => withEndured(s, (lemma) => isOfClass(lexicon, lemma, 'own-doing')),
    (s) => withSupposed(s, supposesIn(lexicon), isTold(s, lexicon)),
    (s) => withUnconditional(s, (lemma) => isOfClass(lexicon, lemma, 'without-tail')),
  ];
}

function ofVerbs(lexicon: CoderLexicon): readonly Repair[] {
  const [takesObject, isTime] = [takesObjectIn(lexicon), isTimeLemmaIn(lexicon)];
  const [takesDative, isPerson] = [takesDativeIn(lexicon), isPersonIn(lexicon)];
  return [
    (s) => withElectedOf(s, (lemma) => isOfClass(lexicon, lemma, 'of-office')),
    withAdjectiveSubjects,
    (s) => withAppendedNouns(s, (form) => lexicon.events.nouns.has(form)),
    withSharesOfNouns,
    withDontOnNames,
    withForbidden,
    (s) => withHavingNouns(s, (phrase) => isVerbPhrase(lexicon, phrase)),
    (s) => withPartedPhrases(s, (phrase) => isVerbPhrase(lexicon, phrase)),
    (s) => withComplementsBeyondManner(s, (phrase, list) => isOfClass(lexicon, phrase, list)),
    (s) => withResolvedInfinitives(s, (lemma) => isOfClass(lexicon, lemma, 'resolve'), isPerson),
    (s) => withDaysToCome(s, isTime),
    withThatOnSubjects,
    (s) => withRelativesBeyondAsides(s, (lemma) => isOfClass(lexicon, lemma, 'affiliated')),
    withStrayRelatives,
    (s) => withJoinedRelatives(s, (lemma) => isOfClass(lexicon, lemma, 'link-noun')),
    withJoinedObjectRelatives,
    withWhereRelatives,
    withInvertedRelatives,
    withHardly,
    withNominalParticiples,
    (s) => withBefallen(s, (lemma) => isOfClass(lexicon, lemma, 'quantity')),
    (s) => withInsertedClauses(s, (verb) => isSpeech(s, verb, lexicon)),
    (s) => withListedClauses(s, (verb) => isSpeech(s, verb, lexicon)),
    withListedSubjects,
    withSubjectsBehindSource,
    withLeftSubjects,
    (s) => withPartitiveSubjects(s, isTime),
    (s) => withPartitiveObjects(s, (lemma) => isOfClass(lexicon, lemma, 'takes-some')),
    (s) => withBareObjects(s, isTime),
    (s) => withIndefiniteObjects(s, takesObject, isTime, (verb, noun) => takesDative(verb) && isPerson(noun)),
    (s) => withCountedObjects(s, takesObject, isTime),
    (s) =>
      withNamesBehindSettings(s, {
        takesObject,
        isTime,
        isSomebody: isTold(s, lexicon),
      }),
    (s) => withNamesBehindTowns(s, takesObject, (form) => (lexicon.countries?.byCapital(form).length ?? 0) > 0),
    (s) => withAsideObjects(s, takesObject, isTime),
    (s) => withInvertedPassives(s, isTime),
    withNamesTakenForVerbs,
    withInterposedNames,
    withInterposed,
    withOrdinalSubjects,
    withPartedParticiples,
    withJoinedParticiples,
    withParticiplesOnNouns,
    (s) => withListedObjects(s, isTimeIn(s, lexicon)),
    (s) => withTakenVerbs(s, (form) => lexicon.presents.get(form)),
    (s) => withObjectsBeforeSource(s, (verb) => isSpeech(s, verb, lexicon)),
    (s) => withSecondSubjects(s, (verb) => isSpeech(s, verb, lexicon)),
    (s) => withSecondComplements(s, ...complementsIn(lexicon)),
    (s) => withPenalties(s, (lemma, list) => isOfClass(lexicon, lemma, list)),
  ];
}

function ofClauses(lexicon: CoderLexicon): readonly Repair[] {
  return [
    withComplementsBehindSource,
    (s) => withOutcomesBeyondPlaces(s, (lemma) => isOfClass(lexicon, lemma, 'situated')),
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
    withRaisedConjuncts,
    (s) => withObjectsOfInfinitives(s, takesObjectIn(lexicon), controlsIn(lexicon)),
    (s) => rehung(s, controlsIn(lexicon), isTold(s, lexicon)),
  ];
}
