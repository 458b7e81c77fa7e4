/** Who speaks behind a reporting verb or preposition. In: its position in the row. Out: the clitic of "a-t-il déclaré", the noun phrase of "a déclaré le préfet", of "selon le préfet". */
import { withoutHyphen } from '../../model/clitic.js';
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { personAt } from '../tree/person-names.js';
import { phraseOfRange } from '../tree/phrase.js';
import { childrenBy, hasRel, lemmaOf, pathUp, type Tree, wordAt } from '../tree/tree.js';
import type { Reading } from './reading.js';
import { hasCase, personNameAt, wholePhrase } from './speaker-phrase.js';

const SUBJECT_CLITIC = /^-?(?:t-)?(il|elle|ils|elles|on)$/i;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

export function isClitic(word: Word): boolean {
  // "explique l'**une** d'entre elles"
  const isShort = word.form.length <= 4 && !/^une?$/i.test(word.form);
  return SUBJECT_CLITIC.test(word.form) || (word.upos === 'PRON' && hasRel(word, 'expl', 'iobj', 'obj') && isShort);
}

/** Subject behind the verb: the clitic of "a-t-il déclaré", or the noun phrase of "a déclaré lundi à l'AFP **le préfet**". */
export function speakerAfter(reading: Reading, at: number, last = at): Phrase | null {
  const clitic = cliticNear(reading, at);
  if (!clitic) return nounAfter(reading, last + 1, false);
  // "a-t-on indiqué **à Matignon**", "a-t-on appris **de source locale**": "on" is whoever the complement names.
  if (!/^on$/i.test(clitic.text)) return clitic;
  return isSameSource(reading, last) ? null : (nounAfter(reading, last + 1, true) ?? clitic);
}

/** "ajoute-t-on **de même source**": whoever spoke last. */
function isSameSource(reading: Reading, last: number): boolean {
  const behind = reading.row.slice(last + 1, last + 6).map((p) => p.word.form.toLowerCase());
  return /(?:^| )de (?:la )?même source/.test(behind.join(' '));
}

/** "-t-il" stands just before a participle ("a-t-il dit") or just after a simple verb ("dit-il"). */
function cliticNear(reading: Reading, at: number): Phrase | null {
  for (const i of [at + 1, at - 1, at - 2, at + 2, at - 3]) {
    const placed = reading.row[i];
    if (!placed || placed.sentence !== reading.row[at]?.sentence || !SUBJECT_CLITIC.test(placed.word.form)) continue;
    const { index } = placed.word;
    return withoutHyphen(phraseOfRange(reading.tree(placed.sentence), index, index, index));
  }
  return null;
}

const NOUN_REACH = 20;

/** The first noun phrase on the right that no preposition governs (or, with `governed`, one that "à", "de" or "auprès de" does), times left out. */
function nounAfter(reading: Reading, from: number, governed: boolean): Phrase | null {
  const sentence = reading.row[from]?.sentence;
  for (let i = from; i < from + NOUN_REACH; i++) {
    const placed = reading.row[i];
    if (!placed || placed.sentence !== sentence || /^[.;:!?«»"“”(]$/.test(placed.word.form)) return null;
    if (isFiniteVerb(placed.word) && i > from) return null;
    const tree = reading.tree(placed.sentence);
    const glued = governed ? null : gluedName(tree, placed.word);
    if (glued) return glued;
    if (
      NOMINAL.has(placed.word.upos) &&
      placed.word.feats['PronType'] !== 'Rel' &&
      (isBehindTime(reading, tree, placed.word) ||
        isPhraseHead(tree, placed.word, reading.row[from]?.word.index ?? 0)) &&
      !reading.isTime(placed.word) &&
      !isBarePlace(tree, placed.word) &&
      (governed ? isSource(tree, placed.word) : !hasCase(tree, placed.word))
    ) {
      return wholePhrase(tree, placed.word.index);
    }
  }
  return null;
}

/** "a réagi auprès de l'AFP **Awa Koné**": a person's name that the parser took for the end of another. */
function gluedName(tree: Tree, word: Word): Phrase | null {
  if (!hasRel(word, 'flat')) return null;
  if (personAt(tree, word.index)?.first === word.index) return personNameAt(tree, word);
  return isGivenAlone(tree, word) ? phraseOfRange(tree, word.index, word.index, word.index) : null;
}

/** "affirme à l'AFP **Moussa**, un étudiant": behind an acronym and before a comma a name in small letters is somebody's. */
function isGivenAlone(tree: Tree, { index, form, upos }: Word): boolean {
  const [before, next] = [tree.words[index - 1]?.form ?? '', tree.words[index + 1]?.form];
  return upos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(form) && /^\p{Lu}{2,}$/u.test(before) && next === ',';
}

/** "a écrit dimanche soir **Awa Koné**": a person that the parser took for the name of the day. */
function isBehindTime(reading: Reading, tree: Tree, word: Word): boolean {
  const head = tree.words[word.head];
  if (!head || head.index > word.index || !hasRel(word, 'appos', 'nmod', 'flat')) return false;
  return reading.isTime(head) && personNameAt(tree, word) !== null;
}

/** "réunie **place** de la Nation": a noun without a word before it says where. */
function isBarePlace(tree: Tree, word: Word): boolean {
  return (
    word.upos === 'NOUN' &&
    // "s'indigne **Me** Koné"
    !/^\p{Lu}/u.test(word.form) &&
    hasRel(word, 'obl', 'nmod', 'xcomp') &&
    childrenBy(tree, word.index, 'det', 'nummod', 'case').length === 0
  );
}

function isFiniteVerb(word: Word): boolean {
  return word.upos === 'VERB' && word.feats['VerbForm'] === 'Fin';
}

/** "**à** Matignon", "**de** source locale"; "sur les murs", "dans la lettre remise **au préfet**" are no sources. */
function isSource(tree: Tree, word: Word): boolean {
  if (isIssuer(tree, word)) return true;
  if (pathUp(tree, word.index).some((i) => isPostparticiple(wordAt(tree, i), word))) return false;
  return childrenBy(tree, word.index, 'case').some((i) => /^(à|de|d['’]|auprès|chez)$/i.test(lemmaOf(wordAt(tree, i))));
}

/** "peut-on lire dans une note publiée **par le préfet**": who put it out. */
function isIssuer(tree: Tree, word: Word): boolean {
  return hasRel(word, 'obl:agent') && ISSUED.test(lemmaOf(wordAt(tree, word.head)));
}

const ISSUED = /^(publier|diffuser|signer|émettre|rédiger)$/;

/** "**adressée** au ministère des Mines": what hangs on it got the words, or kept them. */
function isPostparticiple(above: Word, { index }: Word): boolean {
  return above.upos === 'VERB' && above.index < index && hasRel(above, 'acl') && above.feats['VerbForm'] === 'Part';
}

/** Not a part of a name or a complement of a noun that stands behind the verb too; a head before the verb is the parser's mistake. */
function isPhraseHead(tree: Tree, word: Word, from: number): boolean {
  if (isClitic(word)) return false;
  const head = tree.words[word.head];
  // "a déclaré à BBC **Afrique**, Awa Koné": the end of a name opens nothing
  if (hasRel(word, 'flat') && head && head.index < word.index) return false;
  if (!head || head.index < from || head.index > word.index || hasRel(head, 'advmod', 'obl')) return true;
  return !(hasRel(word, 'flat', 'nmod', 'appos', 'fixed', 'conj') && NOMINAL.has(head.upos));
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
