/** The tree that the coder reads. In: the parser's sentence. Out: its tree with what the lexicon knows better put right: participles taken for nouns, clauses hung amiss. */
import type { Sentence, Word } from '../model/sentence.js';
import { type CoderLexicon, isOfClass } from './code-lexicon.js';
import { withAcronyms } from './tree/acronyms.js';
import { withAdjectiveSubjects } from './tree/adjective-subject.js';
import { withComplementsBehindSource } from './tree/behind-source.js';
import { withComplementsBeyondNames } from './tree/beyond-name.js';
import { withClitics } from './tree/clitics.js';
import { withCompletives } from './tree/completive.js';
import { withCountedParticiples } from './tree/counted-participles.js';
import { withCountryAcronyms } from './tree/country-acronyms.js';
import { withEndured } from './tree/endured.js';
import { withInterposed } from './tree/interposed.js';
import { withInvertedRelatives } from './tree/inverted-relative.js';
import { withJoinedParticiples } from './tree/joined-participles.js';
import { withLabelledTitles } from './tree/labelled-title.js';
import { withNamesTakenForVerbs } from './tree/names-as-verbs.js';
import { withNominalParticiples } from './tree/nominal-participle.js';
import { withOrdinalSubjects } from './tree/ordinal-subject.js';
import { withPartedParticiples } from './tree/parted-participle.js';
import { withParticiples } from './tree/participles.js';
import { withRaisedConjuncts } from './tree/raised-conjunct.js';
import { rehung } from './tree/rehung.js';
import { withReportedClauses } from './tree/reported-clause.js';
import { withReportingRelatives } from './tree/reporting-relative.js';
import { withSamePreposition } from './tree/same-preposition.js';
import { withSecondComplements } from './tree/second-complement.js';
import { withSecondSubjects } from './tree/second-subject.js';
import { withSeenDone } from './tree/seen-done.js';
import { isSound } from './tree/sound.js';
import { withStrayRelatives } from './tree/stray-relative.js';
import { withSubjectsBehindSource } from './tree/subject-behind-source.js';
import { withSupposed } from './tree/supposed.js';
import { withTakenVerbs } from './tree/taken-verbs.js';
import { withToldBeyond } from './tree/told-beyond.js';
import { lemmaOf, type Tree, treeOf } from './tree/tree.js';
import { withUnconditional } from './tree/unconditional.js';
import { classesOf } from './word-classes.js';

export function repairedTree(sentence: Sentence, lexicon: CoderLexicon): Tree {
  const named = withCountryAcronyms(sentence, (form) => (lexicon.countries?.byName(form).length ?? 0) > 0);
  const endured = withEndured(
    withSeenDone(
      withCountedParticiples(
        withAcronyms(withLabelledTitles(withClitics(withComplementsBeyondNames(withSamePreposition(named))))),
      ),
    ),
    (lemma) => isOfClass(lexicon, lemma, 'own-doing'),
  );
  const supposed = withSupposed(endured, supposesIn(lexicon), isTold(sentence, lexicon));
  const whole = withUnconditional(supposed, (lemma) => isOfClass(lexicon, lemma, 'without-tail'));
  const nouns = withSubjectsBehindSource(withNominalParticiples(withRelatives(withAdjectiveSubjects(whole))));
  const parted = withPartedParticiples(withOrdinalSubjects(withInterposed(withNamesTakenForVerbs(nouns))));
  const taken = withTakenVerbs(withJoinedParticiples(parted), (form) => lexicon.presents.get(form));
  const verbs = withSecondComplements(
    withSecondSubjects(taken, (verb) => isSpeech(sentence, verb, lexicon)),
    (lemma) => isOfClass(lexicon, lemma, 'object-de'),
    (lemma) => isOfClass(lexicon, lemma, 'object-from'),
    // "le chef de guerre" is one
    (lemma) => lemma !== 'guerre' && ['crime', 'violence', 'misdeed'].some((name) => isOfClass(lexicon, lemma, name)),
  );
  const reported = withReportingRelatives(withComplementsBehindSource(verbs));
  const tagged = withCompletives(withParticiples(reported, (form) => lexicon.participles.get(form)));
  const clauses = withReportedClauses(tagged, (lemma) => lexicon.reporting.verbs.get(lemma)?.clause ?? false);
  const told = withToldBeyond(clauses, {
    asks: (lemma, link) => isOfClass(lexicon, lemma, `asks-to-${link}`),
    takes: (lemma, link) => isOfClass(lexicon, lemma, `infinitive-${link}`),
  });
  const repaired = rehung(withRaisedConjuncts(told), controlsIn(lexicon), isTold(tagged, lexicon));
  // a repair that would leave the sentence without root leaves the parser's tree as it was
  return treeOf(isSound(repaired) ? repaired : sentence);
}

function withRelatives(sentence: Sentence): Sentence {
  return withInvertedRelatives(withStrayRelatives(sentence));
}

/** "a dit", "a **mis en garde**" */
function isSpeech({ words }: Sentence, verb: Word, lexicon: CoderLexicon): boolean {
  const lemma = lemmaOf(verb);
  const following = words.slice(verb.index + 1, verb.index + 3).map((w) => w.form);
  return lexicon.reporting.verbs.has(lemma) || isOfClass(lexicon, [lemma, ...following].join(' '), 'says-in-words');
}

function controlsIn(lexicon: CoderLexicon): (lemma: string) => boolean {
  return (lemma) => isOfClass(lexicon, lemma, 'object-control');
}

/** "**présumé**", "**soi-disant**": the tagger gives either the adjective or its verb. */
function supposesIn(lexicon: CoderLexicon): (word: Word) => boolean {
  return (word) => ['ADJ', 'NOUN', 'VERB'].includes(word.upos) && isOfClass(lexicon, lemmaOf(word), 'supposed');
}

/** Who can be told to do something: a role, a name, a pronoun. */
function isTold(sentence: Sentence, lexicon: CoderLexicon): (word: Word) => boolean {
  const tree = treeOf(sentence);
  return (word) => {
    const classes = classesOf(tree, word, lexicon);
    return classes.has('actor') || classes.has('time');
  };
}
