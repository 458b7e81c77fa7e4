/** A pronoun that goes on with what the clause before is about: "**Le camion** roulait vers Gao quand **il** a été attaqué", "**Le texte** a été adopté. **Il** menace la presse": nobody who was named before. In: the pronoun's phrase, the candidates. Out: the words of the thing where that subject is one and nobody stands between; the body where it is one that something befell; or null. */
import type { Word } from '../../model/sentence.js';
import { phraseAround } from './antecedent-phrase.js';
import type { Candidate } from './candidates.js';
import type { Cast } from './cast.js';
import type { Words } from './party-bearer.js';
import { grammarOf } from './phrase-words.js';
import { agreesWithPronoun } from './pronoun-agreement.js';
import type { Scanned } from './scanned.js';

const SUBJECT_PRONOUN = /^-?(t-)?(il|elle|ils|elles)$/i;

/** Exactly one of the two is given. */
export interface Resumed {
  readonly thing: Words | null;
  readonly body: Candidate | null;
}

export function subjectResumed(cast: Cast, candidates: readonly Candidate[], phrase: Words): Resumed | null {
  const pronoun = subjectPronoun(cast, phrase);
  const before = pronoun && subjectBefore(cast, phrase.sentence, pronoun);
  if (!pronoun || !before) return null;
  if (isThingMeant(cast, candidates, phrase, before, pronoun))
    return { thing: phraseAround(cast, before.sentence, before.word.index), body: null };
  const body = bodyBefallen(candidates, phrase, before, pronoun);
  return body && { thing: null, body };
}

function isThingMeant(
  cast: Cast,
  candidates: readonly Candidate[],
  phrase: Words,
  before: Subject,
  pronoun: Word,
): boolean {
  const { sentence, word } = before;
  if (!isThing(cast, before)) return false;
  if (!agreesWithPronoun(pronoun.form, grammarOf(cast.scanned, sentence, word.index, word.index))) return false;
  return !candidates.some((c) => isBetween(cast, c, before, phrase) && agreesWithPronoun(pronoun.form, c));
}

/** "**Le parti** a été dissous par le ministre alors qu'**il** préparait son congrès": the body that the passive is about. */
function bodyBefallen(
  candidates: readonly Candidate[],
  phrase: Words,
  { sentence, word, isPassive }: Subject,
  pronoun: Word,
): Candidate | null {
  if (!isPassive || sentence !== phrase.sentence) return null;
  const body = candidates.find((c) => c.sentence === sentence && c.first <= word.index && word.index <= c.last);
  return body && !body.person && agreesWithPronoun(pronoun.form, body) ? body : null;
}

function subjectPronoun(cast: Cast, { sentence, head }: Words): Word | null {
  const word = cast.scanned.word(sentence, head);
  if (word?.upos !== 'PRON' || !SUBJECT_PRONOUN.test(word.form)) return null;
  return word.deprel.startsWith('nsubj') ? word : null;
}

interface Subject {
  readonly sentence: number;
  readonly word: Word;
  /** "**Le texte**, défendu par le ministre, a été rejeté car il…": whoever did it to a thing is not what the clause is about. */
  readonly isPassive: boolean;
}

/** Of the clause above, or, where the pronoun opens a sentence, of the sentence before. */
function subjectBefore(cast: Cast, sentence: number, pronoun: Word): Subject | null {
  const verb = cast.scanned.word(sentence, pronoun.head);
  if (!verb) return null;
  if (verb.deprel === 'root') return pronoun.index <= 1 ? subjectOfRoot(cast, sentence - 1) : null;
  return /^(advcl|conj)/.test(verb.deprel) && verb.head < pronoun.index ? subjectOf(cast, sentence, verb.head) : null;
}

function subjectOfRoot(cast: Cast, sentence: number): Subject | null {
  const root = cast.scanned.parsed.sentences[sentence]?.words.find((w) => w.deprel === 'root');
  return root ? subjectOf(cast, sentence, root.index) : null;
}

function subjectOf(cast: Cast, sentence: number, verb: number): Subject | null {
  const word = cast.scanned.sentence(sentence).words.find((w) => w.head === verb && w.deprel.startsWith('nsubj'));
  return word && word.index < verb ? { sentence, word, isPassive: word.deprel === 'nsubj:pass' } : null;
}

/** A common noun that names no people and no body of people; "un groupe d'hommes" is the men. */
function isThing({ scanned, index }: Cast, { sentence, word }: Subject): boolean {
  if (word.upos !== 'NOUN' || index.lists.has('person', word.lemma)) return false;
  const hit = scanned.hitAt(sentence, word.index);
  return !hit || (hit.kind === 'role' ? hit.role.denotes === 'thing' : /^(area|place)$/.test(hit.kind));
}

/** Named behind the thing and before the pronoun; what stands in the slots of a passive leaves the thing the topic of its own sentence: "Les raids ont visé **des rebelles**. Ils…" */
function isBetween(
  { scanned }: Cast,
  c: Candidate,
  { sentence, word, isPassive }: Subject,
  { sentence: own, start }: Words,
): boolean {
  if (c.start >= start || c.sentence < sentence || isMereState(scanned, c)) return false;
  if (c.sentence > sentence) return true;
  return c.start > word.start && !(isPassive && sentence === own);
}

/** "reliait **Bamako** à Gao quand il…": a state that does nothing is no antecedent here. */
function isMereState(scanned: Scanned, { sentence, first, subject }: Candidate): boolean {
  return !subject && /^(country|capital)$/.test(scanned.hitAt(sentence, first)?.kind ?? '');
}
