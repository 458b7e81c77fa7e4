/** Who speaks by a verb that introduces a quotation. In: the verb. Out: the phrase of its subject or agent, or of the verb that governs it, or null. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { isDetached, verbOverReport } from '../tree/detached-participle.js';
import { personAt, personBefore } from '../tree/person-names.js';
import { phraseAt, phraseOfRange } from '../tree/phrase.js';
import { childrenBy, hasRel, lemmaOf, pathUp, type Tree, wordAt } from '../tree/tree.js';
import { verbGroup } from '../tree/verb-group.js';
import { classed, type Reading } from './reading.js';
import { speakerAfter } from './speaker-after.js';
import { hasCase, isSomebody, wholePhrase } from './speaker-phrase.js';

/** "accusé **par le maire** d'avoir « … »" */
export function agentOf(tree: Tree, verb: number): number | undefined {
  return childrenBy(tree, verb, 'obl:agent')[0];
}

/** "a été lu", without "par": its subject says nothing. */
export function isPassiveAlone(tree: Tree, verb: number): boolean {
  const auxiliary = childrenBy(tree, verb, 'aux').some((i) => lemmaOf(wordAt(tree, i)) === 'être');
  return auxiliary && verbGroup(tree, verb).passive && agentOf(tree, verb) === undefined;
}

/** Subject of a verb that introduces: its own, or that of the verb that governs it ("il a réagi, **dénonçant** « … »", "a tenu à **saluer** « … »"). */
export function speakerOfVerb(reading: Reading, at: number): Phrase | null {
  const placed = reading.row[at];
  if (!placed) return null;
  const tree = reading.tree(placed.sentence);
  if (isPassiveAlone(tree, placed.word.index)) return null;
  const seen = new Set<number>();
  const first = placed.word.index;
  for (
    let verb = first;
    verb >= 0 && !seen.has(verb);
    verb = (verb === first ? reporterOver(reading, tree, verb) : null) ?? above(tree, verb)
  ) {
    seen.add(verb);
    if (isTask(tree, verb)) return null;
    const named = agentOrSubject(reading, tree, verb);
    if (named !== undefined) return named;
    const framing =
      isFrame(tree, verb) && !reading.isQuoted(wordAt(tree, verb).start)
        ? speakerAfter(reading, at - placed.word.index + verb)
        : null;
    if (framing) return framing;
    if (seen.size === 1 && isSaidOf(reading, tree, verb)) return wholePhrase(tree, wordAt(tree, verb).head);
  }
  return null;
}

/** null: something that says no words; undefined: neither stands there. */
function agentOrSubject(reading: Reading, tree: Tree, verb: number): Phrase | null | undefined {
  // "interrogé **par l'agence**, le maire…": who asks hands the word on
  const agent = isRelay(reading, tree, verb) ? undefined : agentOf(tree, verb);
  if (agent !== undefined) return isMachine(reading, wordAt(tree, agent)) ? null : wholePhrase(tree, agent);
  const subject = subjectOf(reading, tree, verb);
  return subject === undefined ? undefined : antecedent(reading, tree, verb, subject);
}

/** "ce groupe **sera chargé** de proposer « … »": who is given a task has not spoken yet. */
function isTask(tree: Tree, verb: number): boolean {
  return lemmaOf(wordAt(tree, verb)) === 'charger' && isPassiveAlone(tree, verb);
}

/** "confirmé **par le deuxième hélicoptère**": machines bring news, but say no words. */
function isMachine(reading: Reading, { lemma }: Word): boolean {
  return ['vehicle', 'aircraft', 'weapon'].some((name) => classed(reading, lemma, name));
}

function isRelay(reading: Reading, tree: Tree, verb: number): boolean {
  return reading.lexicon.reporting.relays.has(lemmaOf(wordAt(tree, verb)));
}

/** « … », **poursuit** le communiqué, précisant « … »: a finite verb behind a mark, a comma or "que", whose subject follows it. */
function isFrame(tree: Tree, verb: number): boolean {
  const { form } = verbGroup(tree, verb);
  const first = Math.min(verb, ...childrenBy(tree, verb, 'aux').filter((i) => i < verb));
  return form === 'finite' && /^([,"»”]|que|qu['’])$/i.test(tree.words[first - 1]?.form ?? '');
}

/** "un texte **disant** « … »", "le maire, **convaincu** que « … »": its noun speaks; "une offre **jugée** « … »" is spoken of. */
function isSaidOf(reading: Reading, tree: Tree, verb: number): boolean {
  const word = wordAt(tree, verb);
  if (!hasRel(word, 'acl') || isDetached(tree, verb)) return false;
  return word.feats['Tense'] !== 'Past' || isSomebody(reading, tree, wordAt(tree, word.head));
}

function reporterOver(reading: Reading, tree: Tree, verb: number): number | null {
  const over = verbOverReport(tree, verb);
  return over !== null && reading.lexicon.reporting.verbs.has(lemmaOf(wordAt(tree, over))) ? over : null;
}

/** The word that governs a verb; "il **a assuré** que les élus souhaitaient ce débat et **insisté** sur…": a participle goes on with the verb that has its auxiliary. */
function above(tree: Tree, verb: number): number {
  const word = wordAt(tree, verb);
  if (!hasRel(word, 'conj') || word.feats['VerbForm'] !== 'Part' || childrenBy(tree, verb, 'aux').length > 0)
    return word.head;
  const path = pathUp(tree, word.head);
  return path.find((i) => childrenBy(tree, i, 'aux').length > 0) ?? word.head;
}

/** "le préfet, **qui** dénonce « … »", "une source **qui** affirme ne savoir que « … »": the noun that the relative clause hangs on, else the noun before "qui". */
function antecedent(reading: Reading, tree: Tree, verb: number, subject: number): Phrase {
  if (wordAt(tree, subject).form.toLowerCase() !== 'qui') return wholePhrase(tree, subject);
  const clause = wordAt(tree, verb);
  // "à Paris où il a vu **Awa Koné qui** lui a assuré": the name at once before it
  const person = personBefore(tree, subject);
  if (person) return phraseOfRange(tree, person.first, person.first, person.last);
  // "C'est **ce** qu'a rapporté la mairie, **qui** y voit « … »": the parser hangs the second clause too on the pronoun
  const isOfNoun = hasRel(clause, 'acl') && tree.words[clause.head]?.form.toLowerCase() !== 'ce';
  const owner = isOfNoun ? tellerOver(reading, tree, clause.head) : undefined;
  if (owner !== undefined) return wholePhrase(tree, owner);
  // "la radio, qui se demandait « … », **et qui** estime que « … »": the noun of the first clause
  const first = hasRel(clause, 'conj') ? wordAt(tree, clause.head) : clause;
  const opening = first.index === clause.index ? undefined : childrenBy(tree, first.index, 'nsubj')[0];
  if (opening !== undefined && wordAt(tree, opening).form.toLowerCase() === 'qui')
    return antecedent(reading, tree, first.index, opening);
  for (let i = subject - 1; i >= 0; i--) {
    const word = wordAt(tree, i);
    if (word.upos === 'NOUN' || word.upos === 'PROPN')
      return wholePhrase(tree, bodyOver(reading, tree, topOfName(tree, i)));
  }
  return wholePhrase(tree, subject);
}

/** "le **ministère** de la Défense, qui": the body under whose name the last noun stands. */
function bodyOver(reading: Reading, tree: Tree, noun: number): number {
  const up = pathUp(tree, noun).filter((i) => i === noun || hasRel(wordAt(tree, noun), 'nmod'));
  return up.slice(0, 2).find((i) => i <= noun && isSomebody(reading, tree, wordAt(tree, i))) ?? noun;
}

/** "Le maire a évoqué **une notion qui** exclut « … »": of an abstract thing the subject of the sentence speaks, if it is somebody. */
function tellerOver(reading: Reading, tree: Tree, noun: number): number {
  const word = wordAt(tree, noun);
  if (!isAbstract(reading, tree, word)) return noun;
  const verb = pathUp(tree, noun).find((i) => i !== noun && i < noun && wordAt(tree, i).upos === 'VERB');
  const subject = verb === undefined ? undefined : subjectOf(reading, tree, verb);
  return subject !== undefined && isSomebody(reading, tree, wordAt(tree, subject)) ? subject : noun;
}

/** By its ending, and neither a body nor a paper, which speak under their common noun. */
function isAbstract(reading: Reading, tree: Tree, word: Word): boolean {
  const { sourceNouns, channels } = reading.lexicon.reporting;
  if (word.upos !== 'NOUN' || isSomebody(reading, tree, word)) return false;
  return /(?:tion|sion|ment|té|isme)$/.test(word.lemma) && !sourceNouns.has(word.lemma) && !channels.has(word.lemma);
}

function topOfName(tree: Tree, index: number): number {
  const word = wordAt(tree, index);
  return hasRel(word, 'flat', 'appos') && word.head >= 0 && word.head < index ? topOfName(tree, word.head) : index;
}

/** "**rien** n'indiquait que", "**tout ce** qui est": pronouns that nobody speaks by. */
const VOICELESS = /^(rien|tout|toute?s|cela|ceci|ça|ce|c['’]|personne|aucune?|dont|que|où|quoi)$/i;

/** A subject that can speak: no time, no phrase with a preposition ("de **son côté**"), no words of another quotation; of several, somebody. */
export function subjectOf(reading: Reading, tree: Tree, verb: number): number | undefined {
  const subjects = childrenBy(tree, verb, 'nsubj').filter((i) => {
    const word = wordAt(tree, i);
    return !VOICELESS.test(word.form) && !reading.isTime(word) && !hasCase(tree, word) && !reading.isQuoted(word.start);
  });
  const subject = subjects.find((i) => isSomebody(reading, tree, wordAt(tree, i))) ?? subjects[0];
  return subject === undefined
    ? undefined
    : (behindColon(reading, tree, subject, verb) ?? nameBeside(tree, subject, verb) ?? subject);
}

/** "Après le départ de sa mère, une élue de la ville, son fils, **Ali Koné** a dit « … »": a name just before the verb is its subject. */
function nameBeside(tree: Tree, subject: number, verb: number): number | undefined {
  const first = Math.min(verb, ...childrenBy(tree, verb, 'aux', 'expl', 'advmod').filter((i) => i < verb));
  const name = personBefore(tree, first);
  // "**Ali Koné**, directeur du cabinet Tala refuse": a person is the subject already
  if (!name || personAt(tree, subject)) return undefined;
  return phraseAt(tree, subject).last < name.first ? name.first : undefined;
}

/** "Opération Grand Fleuve : **Awa Koné** appelle à « … »": what stands before the colon is no subject of the verb behind it. */
function behindColon(reading: Reading, tree: Tree, subject: number, verb: number): number | undefined {
  const colon = tree.words.findLastIndex((w) => w.index > subject && w.index < verb && w.form === ':');
  if (colon < 0) return undefined;
  const between = tree.words.slice(colon + 1, verb).filter((w) => !hasCase(tree, w));
  const somebody = between.find((w) => isSomebody(reading, tree, w));
  // "Pénurie : **Koné** dénonce": a name that no list knows, at once behind the colon
  return (somebody ?? between.find((w) => w.index === colon + 1 && w.upos === 'PROPN'))?.index;
}
