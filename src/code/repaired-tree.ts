/** The tree that the coder reads. In: the parser's sentence. Out: its tree with what the lexicon knows better put right: participles taken for nouns, clauses hung amiss. */
import type { Sentence, Word } from '../model/sentence.js';
import { type CoderLexicon, isOfClass } from './code-lexicon.js';
import { withAllegedFirst } from './tree/alleged-first.js';
import { withComplementsBehindSource } from './tree/behind-source.js';
import { withClitics } from './tree/clitics.js';
import { withCompletives } from './tree/completive.js';
import { withInterposed } from './tree/interposed.js';
import { withInterposedNames } from './tree/interposed-name.js';
import { withJoinedParticiples } from './tree/joined-participles.js';
import { withNamesTakenForVerbs } from './tree/names-as-verbs.js';
import { withPartedParticiples } from './tree/parted-participle.js';
import { withParticiples } from './tree/participles.js';
import { withRaisedConjuncts } from './tree/raised-conjunct.js';
import { rehung } from './tree/rehung.js';
import { withReportedClauses } from './tree/reported-clause.js';
import { withReportingRelatives } from './tree/reporting-relative.js';
import { withSecondComplements } from './tree/second-complement.js';
import { withSecondSubjects } from './tree/second-subject.js';
import { isSound } from './tree/sound.js';
import { withTakenVerbs } from './tree/taken-verbs.js';
import { lemmaOf, type Tree, treeOf } from './tree/tree.js';
import { classesOf } from './word-classes.js';

export function repairedTree(sentence: Sentence, lexicon: CoderLexicon): Tree {
  const doubted = withAllegedFirst(withClitics(sentence), (lemma) => isOfClass(lexicon, lemma, 'alleged'));
  const parted = withPartedParticiples(withInterposed(withInterposedNames(withNamesTakenForVerbs(doubted))));
  const taken = withTakenVerbs(withJoinedParticiples(parted), (form) => lexicon.presents.get(form));
  const verbs = withSecondComplements(
    withSecondSubjects(taken, (verb) => isSpeech(sentence, verb, lexicon)),
    (lemma) => isOfClass(lexicon, lemma, 'object-de'),
  );
  const told = withReportingRelatives(withComplementsBehindSource(verbs));
  const tagged = withCompletives(withParticiples(told, (form) => lexicon.participles.get(form)));
  const clauses = withReportedClauses(tagged, (lemma) => lexicon.reporting.verbs.get(lemma)?.clause ?? false);
  const repaired = rehung(withRaisedConjuncts(clauses), controlsIn(lexicon), isTold(tagged, lexicon));
  // a repair that would leave the sentence without root leaves the parser's tree as it was
  return treeOf(isSound(repaired) ? repaired : sentence);
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

/** Who can be told to do something: a role, a name, a pronoun. */
function isTold(sentence: Sentence, lexicon: CoderLexicon): (word: Word) => boolean {
  const tree = treeOf(sentence);
  return (word) => {
    const classes = classesOf(tree, word, lexicon);
    return classes.has('actor') || classes.has('time');
  };
}
