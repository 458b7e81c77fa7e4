/** The phrase of who speaks. In: a reporting verb or preposition in the row of words. Out: the phrase of its subject, or null. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { conjuncts, phraseAt, phraseOfRange } from '../tree/phrase.js';
import { childrenBy, hasRel, lemmaOf, pathUp, type Tree, wordAt } from '../tree/tree.js';
import { isPresentParticiple, verbGroup } from '../tree/verb-group.js';
import type { PlacedWord, Reading } from './reading.js';

const SUBJECT_CLITIC = /^-?(?:t-)?(il|elle|ils|elles|on)$/i;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

export function isClitic(word: Word): boolean {
  return (
    SUBJECT_CLITIC.test(word.form) ||
    (word.upos === 'PRON' && hasRel(word, 'expl', 'iobj', 'obj') && word.form.length <= 4)
  );
}

/** Subject behind the verb: the clitic of "a-t-il déclaré", or the noun phrase of "a déclaré lundi à l'AFP **le préfet**". */
export function speakerAfter(reading: Reading, at: number, last = at): Phrase | null {
  const clitic = cliticNear(reading, at);
  if (!clitic) return nounAfter(reading, last + 1, false);
  // "a-t-on indiqué **à Matignon**", "a-t-on appris **de source locale**": "on" is whoever the complement names.
  return /^on$/i.test(clitic.text) ? (nounAfter(reading, last + 1, true) ?? clitic) : clitic;
}

/** "-t-il" stands just before a participle ("a-t-il dit") or just after a simple verb ("dit-il"). */
function cliticNear(reading: Reading, at: number): Phrase | null {
  for (const i of [at + 1, at - 1, at - 2, at + 2, at - 3]) {
    const placed = reading.row[i];
    const clitic = placed && SUBJECT_CLITIC.exec(placed.word.form)?.[1];
    if (placed && clitic && placed.sentence === reading.row[at]?.sentence) return cliticPhrase(reading, placed, clitic);
  }
  return null;
}

/** The pronoun alone, without "-t-". */
function cliticPhrase(reading: Reading, { word, sentence }: PlacedWord, clitic: string): Phrase {
  const phrase = phraseOfRange(reading.tree(sentence), word.index, word.index, word.index);
  return { ...phrase, start: word.end - clitic.length, text: clitic };
}

const NOUN_REACH = 16;

/** The first noun phrase on the right that no preposition governs (or, with `governed`, one that "à", "de" or "auprès de" does), times left out. */
function nounAfter(reading: Reading, from: number, governed: boolean): Phrase | null {
  const sentence = reading.row[from]?.sentence;
  for (let i = from; i < from + NOUN_REACH; i++) {
    const placed = reading.row[i];
    if (!placed || placed.sentence !== sentence || /^[.;:!?«»"“”(]$/.test(placed.word.form)) return null;
    if (isFiniteVerb(placed.word) && i > from) return null;
    const tree = reading.tree(placed.sentence);
    if (
      NOMINAL.has(placed.word.upos) &&
      isPhraseHead(tree, placed.word, reading.row[from]?.word.index ?? 0) &&
      !reading.isTime(placed.word) &&
      !isBarePlace(tree, placed.word) &&
      (governed ? isSource(tree, placed.word) : !hasCase(tree, placed.word))
    ) {
      return wholePhrase(tree, placed.word.index);
    }
  }
  return null;
}

/** "réunie **place** de la Nation": a noun without a word before it says where. */
function isBarePlace(tree: Tree, word: Word): boolean {
  return (
    word.upos === 'NOUN' &&
    hasRel(word, 'obl', 'nmod') &&
    childrenBy(tree, word.index, 'det', 'nummod', 'case').length === 0
  );
}

function isFiniteVerb(word: Word): boolean {
  return word.upos === 'VERB' && word.feats['VerbForm'] === 'Fin';
}

/** "**à** Matignon", "**de** source locale"; "sur les murs" is no source. */
function isSource(tree: Tree, word: Word): boolean {
  return childrenBy(tree, word.index, 'case').some((i) => /^(à|de|d['’]|auprès|chez)$/i.test(lemmaOf(wordAt(tree, i))));
}

function hasCase(tree: Tree, word: Word): boolean {
  return childrenBy(tree, word.index, 'case').length > 0;
}

/** Not a part of a name or a complement of a noun that stands behind the verb too; a head before the verb is the parser's mistake. */
function isPhraseHead(tree: Tree, word: Word, from: number): boolean {
  if (isClitic(word)) return false;
  const head = tree.words[word.head];
  if (!head || head.index < from || head.index > word.index || hasRel(head, 'advmod', 'obl')) return true;
  return !(hasRel(word, 'flat', 'nmod', 'appos', 'fixed', 'conj') && NOMINAL.has(head.upos));
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
  const name = tree.sentence.names.find((n) => n.kind === 'person' && n.last === first - 1);
  return name && phraseAt(tree, subject).last < name.first ? name.first : undefined;
}

/** "Opération Grand Fleuve : **Awa Koné** appelle à « … »": what stands before the colon is no subject of the verb behind it. */
function behindColon(reading: Reading, tree: Tree, subject: number, verb: number): number | undefined {
  const colon = tree.words.findLastIndex((w) => w.index > subject && w.index < verb && w.form === ':');
  if (colon < 0) return undefined;
  return tree.words.find((w) => w.index > colon && w.index < verb && isSomebody(reading, tree, w) && !hasCase(tree, w))
    ?.index;
}

/** A person's name, or a word for somebody who acts ("maire", "syndicat"). */
export function isSomebody(reading: Reading, tree: Tree, word: Word): boolean {
  return reading.isActor(word) || isPersonName(tree, word);
}

/** The name that a word is part of, without its title. */
export function personNameAt(tree: Tree, word: Word): Phrase | null {
  const name = tree.sentence.names.find((n) => n.kind === 'person' && n.first <= word.index && word.index <= n.last);
  return name ? phraseOfRange(tree, name.first, name.first, name.last) : null;
}

export function isPersonName(tree: Tree, word: Word): boolean {
  return tree.sentence.names.some((n) => n.kind === 'person' && n.first <= word.index && word.index <= n.last);
}

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
  for (let verb = placed.word.index; verb >= 0 && !seen.has(verb); verb = above(tree, verb)) {
    seen.add(verb);
    const agent = agentOf(tree, verb);
    if (agent !== undefined) return wholePhrase(tree, agent);
    const subject = subjectOf(reading, tree, verb);
    if (subject !== undefined) return antecedent(tree, verb, subject);
    const framing = isFrame(tree, verb) ? speakerAfter(reading, at - placed.word.index + verb) : null;
    if (framing) return framing;
    if (seen.size === 1 && isSaidOf(reading, tree, verb)) return wholePhrase(tree, wordAt(tree, verb).head);
  }
  return null;
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

/** "Le maire a évoqué le pont, **disant** « … »": a participle behind a comma goes with the subject, "un texte **disant** « … »" with its noun. */
function isDetached(tree: Tree, verb: number): boolean {
  return isPresentParticiple(wordAt(tree, verb)) && tree.words[verb - 1]?.form === ',';
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
function antecedent(tree: Tree, verb: number, subject: number): Phrase {
  if (wordAt(tree, subject).form.toLowerCase() !== 'qui') return wholePhrase(tree, subject);
  const clause = wordAt(tree, verb);
  if (hasRel(clause, 'acl')) return wholePhrase(tree, clause.head);
  for (let i = subject - 1; i >= 0; i--) {
    const word = wordAt(tree, i);
    if (word.upos === 'NOUN' || word.upos === 'PROPN') return wholePhrase(tree, topOfName(tree, i));
  }
  return wholePhrase(tree, subject);
}

function topOfName(tree: Tree, index: number): number {
  const word = wordAt(tree, index);
  return hasRel(word, 'flat', 'appos') && word.head >= 0 && word.head < index ? topOfName(tree, word.head) : index;
}

/** The noun phrase that starts at or just after a position: what follows "selon". */
export function phraseNear(reading: Reading, at: number): Phrase | null {
  const sentence = reading.row[at]?.sentence;
  for (let i = at; i < at + 4; i++) {
    const placed = reading.row[i];
    if (!placed || placed.sentence !== sentence || /^(PUNCT|ADP|VERB)$/.test(placed.word.upos)) return null;
    if (NOMINAL.has(placed.word.upos)) return wholePhrase(reading.tree(placed.sentence), placed.word.index);
  }
  return null;
}

/** The phrase with its conjuncts: "plaident **A et B**" has one speaker phrase. */
export function wholePhrase(tree: Tree, head: number): Phrase {
  const heads = conjuncts(tree, head);
  // "les députés **Awa Koné et Ali Sow**": the second name hangs on the first
  const named = heads.flatMap((h) =>
    childrenBy(tree, h, 'appos').filter((i) => wordAt(tree, i).upos === 'PROPN' && i === h + 1),
  );
  const all = [...heads, ...named.flatMap((i) => conjuncts(tree, i))].map((h) => phraseAt(tree, h));
  const first = Math.min(...all.map((p) => p.first));
  const last = Math.max(...all.map((p) => p.last));
  return phraseOfRange(tree, head, first, beforeBracket(tree, first, last));
}

/** "Awa Koné (PDR" is cut where the bracket that stays open begins. */
function beforeBracket(tree: Tree, first: number, last: number): number {
  const words = tree.words.slice(first, last + 1);
  const open = words.findLastIndex((w) => w.form === '(');
  return open > 0 && !words.slice(open).some((w) => w.form === ')') ? first + open - 1 : last;
}
