/** Repairs of verbs with their subjects and objects. In: the lexicon. Out: functions from a parsed sentence, whose names are right by then, to the same sentence with what hangs on its verbs put right, in the order in which they must run. */
import { type CoderLexicon, isOfClass } from '../code-lexicon.js';
import { withAdjectiveSubjects } from '../tree/adjective-subject.js';
import { withAgreeingParticiples } from '../tree/agreeing-participle.js';
import { withAppendedNouns } from '../tree/appended-noun.js';
import { withAsideObjects } from '../tree/aside-object.js';
import { withBareObjects } from '../tree/bare-object.js';
import { withBefallen } from '../tree/befallen.js';
import { withComplementsBeyondManner } from '../tree/beyond-manner.js';
import { withBracketedDays } from '../tree/bracketed-day.js';
import { withCausativeClauses } from '../tree/causative-clause.js';
import { withChargedRelatives } from '../tree/charged-relative.js';
import { withCountedObjects } from '../tree/counted-object.js';
import { withDaysToCome } from '../tree/days-to-come.js';
import { withDontOnNames } from '../tree/dont-on-name.js';
import { withElectedOf } from '../tree/elected-of.js';
import { withForbidden } from '../tree/forbidden.js';
import { withGappedPassives } from '../tree/gapped-passive.js';
import { withHardly } from '../tree/hardly.js';
import { withHavingNouns } from '../tree/having-noun.js';
import { withImposedMeasures } from '../tree/imposed-measure.js';
import { withInciseSubjects } from '../tree/incise-subject.js';
import { withIndefiniteObjects } from '../tree/indefinite-object.js';
import { withInsertedClauses } from '../tree/inserted-clause.js';
import { withInterposed } from '../tree/interposed.js';
import { withInterposedNames } from '../tree/interposed-name.js';
import { withInvertedPassives } from '../tree/inverted-passive.js';
import { withInvertedRelatives } from '../tree/inverted-relative.js';
import { withJoinedObjectRelatives } from '../tree/joined-object-relative.js';
import { withJoinedParticiples } from '../tree/joined-participles.js';
import { withJoinedPresents } from '../tree/joined-present.js';
import { withJoinedRelatives } from '../tree/joined-relative.js';
import { withLeftSubjects } from '../tree/left-subject.js';
import { withListedClauses } from '../tree/listed-clause.js';
import { withListedObjects } from '../tree/listed-object.js';
import { withListedParticiples } from '../tree/listed-participle.js';
import { withListedSubjects } from '../tree/listed-subject.js';
import { withSharesOfNouns } from '../tree/most-of.js';
import { withNamesBehindSettings } from '../tree/name-behind-setting.js';
import { withNamesBehindTowns } from '../tree/name-behind-town.js';
import { withNamesTakenForVerbs } from '../tree/names-as-verbs.js';
import { withNextNews } from '../tree/next-news.js';
import { withNominalParticiples } from '../tree/nominal-participle.js';
import { withObjectsBeforeSource } from '../tree/object-before-source.js';
import { withObjectsBehindTime } from '../tree/object-behind-time.js';
import { withOrdinalSubjects } from '../tree/ordinal-subject.js';
import { withPartedParticiples } from '../tree/parted-participle.js';
import { withPartedPhrases } from '../tree/parted-phrase.js';
import { withParticiplesBehindAdjectives } from '../tree/participle-behind-adjectives.js';
import { withParticiplesOnNouns } from '../tree/participle-on-noun.js';
import { withPartitiveObjects } from '../tree/partitive-object.js';
import { withPartitiveSubjects } from '../tree/partitive-subject.js';
import { withPenalties } from '../tree/penalty.js';
import { withPeopleOfCountries } from '../tree/people-of-country.js';
import { withRelativesBeyondAsides } from '../tree/relative-beyond-aside.js';
import { withResolvedInfinitives } from '../tree/resolved-infinitive.js';
import { withSecondClauseSubjects } from '../tree/second-clause-subject.js';
import { withSecondComplements } from '../tree/second-complement.js';
import { withSecondSubjects } from '../tree/second-subject.js';
import { withStrayRelatives } from '../tree/stray-relative.js';
import { withSubjectsBehindSource } from '../tree/subject-behind-source.js';
import { withTakenVerbs } from '../tree/taken-verbs.js';
import { withThatOnSubjects } from '../tree/that-on-subject.js';
import { withTitlesBeforeQuotes } from '../tree/title-before-quote.js';
import { withTollsOnActs } from '../tree/toll-on-act.js';
import { withWhereRelatives } from '../tree/where-relative.js';
import {
  complementsIn,
  isOfClassIn,
  isPersonIn,
  isSpeech,
  isTimeIn,
  isTimeLemmaIn,
  isTold,
  isVerbPhrase,
  takesDativeIn,
  takesObjectIn,
} from '../tree-questions.js';
import type { Repair } from './repair.js';

export function repairsOfVerbs(lexicon: CoderLexicon): readonly Repair[] {
  const [takesObject, isTime] = [takesObjectIn(lexicon), isTimeLemmaIn(lexicon)];
  const [takesDative, isPerson] = [takesDativeIn(lexicon), isPersonIn(lexicon)];
  const isOf = isOfClassIn(lexicon);
  return [
    (s) => withElectedOf(s, isOf('of-office')),
    withTitlesBeforeQuotes,
    withAdjectiveSubjects,
    withAgreeingParticiples,
    withGappedPassives,
    (s) => withPeopleOfCountries(s, isPerson),
    (s) => withInciseSubjects(s, (verb) => isSpeech(s, verb, lexicon)),
    withParticiplesBehindAdjectives,
    (s) => withImposedMeasures(s, isOf('decision'), isOf('decreeing')),
    (s) => withAppendedNouns(s, (form) => lexicon.events.nouns.has(form)),
    withSharesOfNouns,
    withDontOnNames,
    withForbidden,
    (s) => withHavingNouns(s, (phrase) => isVerbPhrase(lexicon, phrase)),
    (s) => withPartedPhrases(s, (phrase) => isVerbPhrase(lexicon, phrase)),
    (s) => withComplementsBeyondManner(s, (phrase, list) => isOfClass(lexicon, phrase, list)),
    (s) => withResolvedInfinitives(s, isOf('resolve'), isPerson),
    (s) => withBracketedDays(s, isTime),
    (s) => withDaysToCome(s, isTime),
    withThatOnSubjects,
    (s) => withChargedRelatives(s, takesObject),
    (s) => withRelativesBeyondAsides(s, isOf('affiliated')),
    withStrayRelatives,
    (s) =>
      withTollsOnActs(s, {
        isAct: ({ lemma }) => lexicon.events.nouns.has(lemma),
        makesToll: isOf('makes-toll'),
        isVictim: (lemma) => lexicon.quantities.tollNouns.has(lemma),
      }),
    (s) => withJoinedRelatives(s, isOf('link-noun')),
    withJoinedObjectRelatives,
    withWhereRelatives,
    withInvertedRelatives,
    withHardly,
    withCausativeClauses,
    withNextNews,
    withNominalParticiples,
    (s) => withBefallen(s, isOf('quantity')),
    (s) => withInsertedClauses(s, (verb) => isSpeech(s, verb, lexicon)),
    (s) => withListedClauses(s, (verb) => isSpeech(s, verb, lexicon)),
    withListedSubjects,
    withSubjectsBehindSource,
    withLeftSubjects,
    withSecondClauseSubjects,
    (s) => withPartitiveSubjects(s, isTime),
    (s) => withPartitiveObjects(s, isOf('takes-some')),
    (s) => withBareObjects(s, isTime),
    (s) => withIndefiniteObjects(s, takesObject, isTime, (verb, noun) => takesDative(verb) && isPerson(noun)),
    (s) => withCountedObjects(s, takesObject, isTime),
    (s) => withObjectsBehindTime(s, takesObject, isTime),
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
    (s) => withJoinedPresents(s, takesObject),
    withListedParticiples,
    withParticiplesOnNouns,
    (s) => withListedObjects(s, isTimeIn(s, lexicon)),
    (s) => withTakenVerbs(s, (form) => lexicon.presents.get(form)),
    (s) => withObjectsBeforeSource(s, (verb) => isSpeech(s, verb, lexicon)),
    (s) => withSecondSubjects(s, (verb) => isSpeech(s, verb, lexicon)),
    (s) => withSecondComplements(s, ...complementsIn(lexicon)),
    (s) => withPenalties(s, (lemma, list) => isOfClass(lexicon, lemma, list)),
  ];
}
