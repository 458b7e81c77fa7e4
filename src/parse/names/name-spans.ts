/** Candidates for proper names. In: the words of a sentence. Out: spans of words that look like one name, without their titles. */
import type { TextWords } from '../../lexicon/text.js';
import type { Word } from '../../model/sentence.js';
import { CATEGORY_BITS } from '../lefff/categories.js';
import type { Lefff } from '../lefff/lefff.js';
import { isAllCapitals } from '../text/true-case.js';
import { findExpansion } from './acronyms.js';
import type { Candidate } from './candidate.js';
import { surface } from './surface.js';

interface Surroundings {
  readonly lexicon: TextWords;
  readonly lefff: Lefff;
  /** Is the whole sentence in capitals? */
  readonly shouting: boolean;
}

const MAX_LISTED = 5;
/** "Afrique de l'Ouest", "Kivu du Nord". */
const REGION = /^\p{Lu}[\p{L}-]+ (?:de l'(?:Est|Ouest)|du (?:Nord|Sud)|centrale)$/u;
const KNOWN = ~(CATEGORY_BITS.name | CATEGORY_BITS.other);

/** Left to right, longest first, never overlapping. */
export function nameCandidates(words: readonly Word[], lexicon: TextWords, lefff: Lefff): Candidate[] {
  // A headline in capitals tells nothing by its capitals.
  const shouting = isAllCapitals(words.map((word) => word.form));
  const isName = words.map((_, i) => isNameWord(words, i, { lexicon, lefff, shouting }));
  const candidates: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = Math.max(listedName(words, i, lefff), nameRun(words, i, isName, lexicon), bodyName(words, i));
    if (last < i) continue;
    candidates.push({ first: i, last });
    i = last;
  }
  return withExpansions(words, candidates, lexicon);
}

function isNameWord(words: readonly Word[], i: number, { lexicon, lefff, shouting }: Surroundings): boolean {
  const { form, upos } = words[i] as Word;
  if (!/^\p{L}*\p{Lu}[\p{L}\p{N}'.-]*$/u.test(form) || NO_NAME.test(form)) return false;
  const lower = form.toLowerCase();
  if (lexicon.civilTitles.has(lower)) return false;
  const isKnown = (lefff.categories(lower) & KNOWN) !== 0;
  if (shouting) return isShoutedName(words, i, lefff);
  const before = words[i - 1];
  // The capital of a first word says nothing: "Pompiers et policiers ont veillé."
  if (isKnown && startsClause(before) && (lefff.categories(form) & CATEGORY_BITS.name) === 0) return false;
  if (upos === 'PROPN' || upos === 'X') return true;
  if (!isKnown && /^\p{Lu}{2}/u.test(form)) return true;
  return !isKnown && !startsClause(before) && /^(?:NOUN|ADJ|VERB|ADV)$/.test(upos) && /^\p{Lu}/u.test(form);
}

/** "DEUX OTAGES LIBÉRÉS AU MALI": a word that no accent makes a common one, or a listed name after "à" or "en". */
function isShoutedName(words: readonly Word[], i: number, lefff: Lefff): boolean {
  const { form, upos } = words[i] as Word;
  const bits = lefff.categoriesLoose(form);
  if ((bits & KNOWN) === 0) return upos === 'PROPN' || bits === 0 || (bits & CATEGORY_BITS.name) !== 0;
  const isListed = (lefff.categories(form[0] + form.slice(1).toLowerCase()) & CATEGORY_BITS.name) !== 0;
  const before = words[i - 1];
  const preposition = before?.upos === 'DET' ? words[i - 2] : before;
  return isListed && /^(?:à|en)$/.test(preposition?.lemma ?? '');
}

/** Capitals that are no names: one letter, a century, a school class. */
const NO_NAME = /^(?:\p{Lu}|[IVX]+es?|\p{Lu}{1,2}\d)$/u;

function startsClause(before: Word | undefined): boolean {
  return before === undefined || /^["«“:(–—-]$/.test(before.form);
}

/** "Afrique du Sud", "Burkina Faso": names of several words that the lexicon lists. Index of the last word, -1 for none. */
function listedName(words: readonly Word[], first: number, lefff: Lefff): number {
  if (!/^\p{Lu}/u.test((words[first] as Word).form)) return -1;
  for (let last = Math.min(words.length, first + MAX_LISTED) - 1; last > first; last--) {
    const text = surface(words, first, last);
    if ((lefff.categories(text) & CATEGORY_BITS.name) !== 0 || REGION.test(text)) return last;
  }
  return -1;
}

/** Name words side by side, and across the particles of personal names: "Iyad ag Ghali", "Charles de Gaulle" where the tree says so. */
function nameRun(words: readonly Word[], first: number, isName: readonly boolean[], lexicon: TextWords): number {
  if (!isName[first]) return -1;
  let last = first;
  for (;;) {
    const next = last + 1;
    if (joins(words, next, isName)) last = next;
    else if (isParticle(words, next, lexicon) && joins(words, next + 1, isName)) last = next + 1;
    else if (isNoble(words, first, isName, lexicon) && next === first + 1) last = next + 1;
    else return last;
  }
}

/** "Henri IV", "Boeing 737" but not "Bamako 12 morts": a number only after a name that a hyphen or the tree ties to it. */
function joins(words: readonly Word[], i: number, isName: readonly boolean[]): boolean {
  const word = words[i];
  if (!word) return false;
  if (isName[i]) return !startsNewName(words, i);
  return /^(?:[IVX]{1,5}|Ier|II)$/.test(word.form) && word.deprel !== 'root';
}

/** Two names side by side that hang on different words: "le président de Serbie | Milan Exemple". */
function startsNewName(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1] as Word, words[i] as Word];
  if (isBehindAcronym(words, i)) return true;
  if (word.head === before.index || before.head === word.index || word.deprel.startsWith('flat')) return false;
  return word.head !== before.head || !before.deprel.startsWith('flat');
}

/** "la procureure de la CPI | **Awa Exemple**", "à l'AFP | **Paul Exemple**": letters with an article are a name of their own, and two words behind them another. */
function isBehindAcronym(words: readonly Word[], i: number): boolean {
  const [article, acronym, word, next] = [words[i - 2], words[i - 1], words[i], words[i + 1]];
  if (article?.upos !== 'DET' || !/^\p{Lu}{2,6}$/u.test(acronym?.form ?? '')) return false;
  return [word, next].every((w) => /^\p{Lu}[\p{Ll}'-]/u.test(w?.form ?? ''));
}

/** "ag", "ould"; and "Le", "De" with a capital inside a sentence: "Jean-Marc Le Brun". */
function isParticle(words: readonly Word[], i: number, lexicon: TextWords): boolean {
  const form = words[i]?.form ?? '';
  return lexicon.nameParticles.has(form.toLowerCase()) || /^(?:Le|La|Les|De|Del|Des|L'|D')$/.test(form);
}

/** "Alix de Fontbrune", "Charles de Gaulle": one word with neither article, preposition nor noun of a thing before it, then "de". */
function isNoble(words: readonly Word[], first: number, isName: readonly boolean[], lexicon: TextWords): boolean {
  const [before, name, de, next] = [words[first - 1], words[first], words[first + 1], words[first + 2]];
  if (!name || !de || !next || !isName[next.index]) return false;
  if (de.lemma !== 'de' || de.form !== de.form.toLowerCase() || !/^\p{Lu}\p{Ll}/u.test(name.form)) return false;
  if (de.deprel.startsWith('flat') || next.deprel.startsWith('flat')) return true;
  return followsOpening(before, lexicon) && next.head === name.index && next.upos === 'PROPN';
}

function followsOpening(before: Word | undefined, lexicon: TextWords): boolean {
  if (before === undefined || /^(?:VERB|PUNCT|CCONJ|SCONJ|ADV)$/.test(before.upos)) return true;
  return lexicon.nameCues.get(before.lemma) === 'person' || lexicon.civilTitles.has(before.form.toLowerCase());
}

/** "Union africaine", "Cour pénale internationale": a capital on a common noun inside a sentence, with the adjectives tied to it. */
function bodyName(words: readonly Word[], first: number): number {
  const head = words[first] as Word;
  const capital = /^\p{Lu}\p{Ll}/u.test(head.form) && (head.upos === 'NOUN' || head.upos === 'PROPN');
  if (!capital || (first === 0 && head.upos === 'NOUN')) return -1;
  let last = first;
  while (isAdjectiveOf(words[last + 1], first)) last++;
  return last === first ? -1 : last;
}

function isAdjectiveOf(word: Word | undefined, head: number): boolean {
  return word !== undefined && word.deprel === 'amod' && word.head === head && /^\p{Ll}/u.test(word.form);
}

/** "Groupe de soutien à l'islam et aux musulmans (GSIM)": the words whose initials the acronym spells are one name. */
function withExpansions(words: readonly Word[], candidates: readonly Candidate[], lexicon: TextWords): Candidate[] {
  const expansions = candidates.flatMap((acronym) => findExpansion(words, acronym, lexicon) ?? []);
  const free = candidates.filter((c) => !expansions.some((e) => c.first <= e.last && e.first <= c.last));
  return [...free, ...expansions].sort((a, b) => a.first - b.first);
}
