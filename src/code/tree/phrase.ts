/** Noun phrases of the tree. In: the head word. Out: the phrase without what only comments on it (relative clauses, appositions), and its conjuncts. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { childrenBy, hasRel, lemmaOf, subtree, type Tree, wordAt } from './tree.js';

/** What hangs on a noun without naming it: "le chef, **qui** fuyait", "le chef, **un ancien soldat**", "tués", the next conjunct. */
const COMMENTS = [
  'acl',
  'appos',
  'parataxis',
  'conj',
  'cc',
  'advcl',
  'nsubj',
  'cop',
  'aux',
  'expl',
  'orphan',
  'discourse',
];

/** Which words under `head` only comment on it. */
function comments(tree: Tree, head: number): (word: Word) => boolean {
  return (word) => {
    if (belongs(tree, word, head)) return false;
    if (isLoose(tree, word, head) || isRaised(tree, word.index)) return true;
    if (word.head !== head) return hasRel(word, 'acl', 'parataxis') || word.deprel === 'appos';
    // "des hommes en armes" keeps its nmod; the preposition of the phrase itself goes: "par **des hommes**"
    const outer = hasRel(word, ...COMMENTS, 'case', 'mark', 'obl') || (hasRel(word, 'advmod') && word.index > head);
    return outer || isCircumstance(tree, word);
  };
}

/**
 * "des hommes **armés**", "des soldats **blessés**": a bare participle beside its noun names it.
 * "le président malien **Abdoulaye Diarra**": so does a name at once after the title; after a comma it comments.
 */
function belongs(tree: Tree, word: Word, head: number): boolean {
  return isNaming(tree, word, head) || (word.deprel === 'appos' && word.upos === 'PROPN' && isBeside(tree, word));
}

/** What hangs on a naming participle, relative pronouns, participles with complements, punctuation other than marks of quotation. */
function isLoose(tree: Tree, word: Word, head: number): boolean {
  if (word.head !== head && isNaming(tree, wordAt(tree, word.head), head)) return true;
  if (word.feats['PronType'] === 'Rel') return true;
  if (hasRel(word, 'amod') && childrenBy(tree, word.index, 'obl').length > 0) return true;
  return word.upos === 'PUNCT' && hasRel(word, 'punct') && !/^[-–'’«»"“”]$/.test(word.form);
}

/** No comma or bracket stands before the name. */
function isBeside(tree: Tree, word: Word): boolean {
  const first = Math.min(...subtree(tree, word.index));
  const before = tree.words[first - 1];
  return before !== undefined && before.upos !== 'PUNCT' && tree.words[first]?.form !== ',';
}

function isNaming(tree: Tree, word: Word, head: number): boolean {
  if (word.deprel !== 'acl' || word.index !== head + 1 || word.head !== head) return false;
  return (tree.children[word.index] ?? []).length === 0 || lemmaOf(word) === 'armer';
}

/** "des rebelles **contre le poste**", "des soldats **dans une embuscade**" say what happened, not who they are. */
function isCircumstance(tree: Tree, word: Word): boolean {
  if (!hasRel(word, 'nmod')) return false;
  // "accusés par le pouvoir **d'être des agents**": a clause, whatever it was hung on
  if (childrenBy(tree, word.index, 'cop').length > 0) return true;
  // "deux otages, **au cours d'un raid**": what a comma parts from its noun, and what a relational noun opens, happened
  if (isSetApart(tree, word) || (lemmaOf(word) === 'cours' && childrenBy(tree, word.index, 'case').length > 0))
    return true;
  // "**d'après** le maire" is two words
  return childrenBy(tree, word.index, 'case').some((i) =>
    /^(contre|par|lors|dans|pour|sur|après|avant|avec|selon|pendant|durant|depuis|sous|sans)$/i.test(
      wordAt(tree, i).form,
    ),
  );
}

/** A prepositional complement right behind a comma; "ministre de la Santé, **de la Famille** et des Sports" lists. */
function isSetApart(tree: Tree, { index, head }: Word): boolean {
  const cases = childrenBy(tree, index, 'case');
  const isOf = cases.some((i) => lemmaOf(wordAt(tree, i)) === 'de');
  return index > head && cases.length > 0 && !isOf && tree.words[Math.min(...cases) - 1]?.form === ',';
}

/** @returns the words around `head` that hang together, cut at the first gap on either side. */
export function phraseAt(tree: Tree, head: number): Phrase {
  const words = subtree(tree, head, comments(tree, head));
  const at = words.indexOf(head);
  let left = at;
  while (left > 0 && isNext(tree, words[left - 1] as number, words[left] as number)) left--;
  let right = at;
  while (right < words.length - 1 && isNext(tree, words[right] as number, words[right + 1] as number)) right++;
  return trimmed(tree, head, words[left] as number, words[right] as number);
}

/** Punctuation between two words of one phrase does not part them: "« terroristes »". */
function isNext(tree: Tree, left: number, right: number): boolean {
  if (isDash(tree, left) || isDash(tree, right)) return false;
  for (let i = left + 1; i < right; i++) if (wordAt(tree, i).upos !== 'PUNCT' || isDash(tree, i)) return false;
  return true;
}

/** "l'opposition **-** une première **-** rejette": between spaces, a dash sets a comment apart. */
function isDash(tree: Tree, index: number): boolean {
  const [before, word] = [tree.words[index - 1], wordAt(tree, index)];
  return /^[-–—]$/.test(word.form) && word.spaceAfter && before?.spaceAfter === true;
}

function trimmed(tree: Tree, head: number, first: number, last: number): Phrase {
  let from = first;
  let to = last;
  while (from < head && isBeforePhrase(tree, from)) from++;
  while (to > head && wordAt(tree, to).upos === 'PUNCT') to--;
  const start = opening(tree, from, to);
  return phraseOfRange(tree, head, start, closing(tree, from, endOfQuoted(tree, head, start, to)));
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '«': '»', '“': '”', '"': '"' };

/** "le Groupe de soutien (GSIM**)**", "le « bloc régional **»**": a mark opened in the phrase closes in it, where it closes at once. */
function closing(tree: Tree, first: number, last: number): number {
  const forms = tree.words.slice(first, last + 1).map((w) => w.form);
  const next = tree.words[last + 1]?.form;
  const open = Object.entries(PAIRS).find(([, close]) => close === next)?.[0];
  if (open === undefined || next === undefined) return last;
  const count = (form: string): number => forms.filter((f) => f === form).length;
  const isOpen = open === next ? count(open) % 2 === 1 : count(open) > count(next);
  return isOpen ? last + 1 : last;
}

/** "les membres des **"**gilets jaunes" de la ville": a mark closed in the phrase opens in it, where it stands at once before. */
function opening(tree: Tree, first: number, last: number): number {
  const close = PAIRS[tree.words[first - 1]?.form ?? ''];
  if (close === undefined) return first;
  const forms = tree.words.slice(first, last + 1).map((w) => w.form);
  const count = (form: string): number => forms.filter((f) => f === form).length;
  const open = tree.words[first - 1]?.form ?? '';
  const isClosed = open === close ? count(close) % 2 === 1 : count(close) > count(open);
  return isClosed ? first - 1 : first;
}

/** "les "gilets jaunes**"** samedi à Paris": a quoted name is whole; "« barons » **du régime**" and the person's name go on after it. */
function endOfQuoted(tree: Tree, head: number, first: number, last: number): number {
  const marks = tree.words.slice(first, last).filter((w) => QUOTES.test(w.form));
  const before = marks.filter((w) => w.index < head).length;
  const close = marks.find((w) => w.index > head)?.index;
  if (close === undefined || before % 2 === 0) return last;
  const next = wordAt(tree, close + 1);
  const goesOn = /^(ADJ|PROPN|VERB|CCONJ)$/.test(next.upos) || lemmaOf(next) === 'de';
  return goesOn ? last : close;
}

const QUOTES = /^[«»“”"]$/;

/** Marks, articles without letters, joining words, and the adverb of "mais **aussi** les gendarmes". */
function isBeforePhrase(tree: Tree, index: number): boolean {
  const word = wordAt(tree, index);
  return word.upos === 'PUNCT' || word.upos === 'CCONJ' || isContracted(tree, index) || isLooseAdverb(tree, word);
}

/** "**donc** le président", "**désormais** ex-candidat" against "**environ** cent policiers", "**plus** d'un soldat", "**très** jeune femme", "**non** armés". */
function isLooseAdverb(tree: Tree, { index, form, upos }: Word): boolean {
  if (/^(aussi|également|notamment|surtout)$/i.test(form)) return true;
  const next = tree.words[index + 1];
  const isDegree =
    next === undefined || /^(NUM|ADP|ADJ|PUNCT)$/.test(next.upos) || /^(presque|quasi|moins)/i.test(form);
  return upos === 'ADV' && !isDegree && !/^d['’]?$/i.test(next.form);
}

/** The article inside "aux", "des", "du" has no letters of its own: "**des** civils" after a preposition starts at "civils". */
function isContracted(tree: Tree, index: number): boolean {
  const before = tree.words[index - 1];
  return before !== undefined && index > 1 && before.start === wordAt(tree, index).start;
  // "**Des** civils ont été tués" read as "de les civils": at the head of the sentence the article is whole and stays
}

/** A phrase of given bounds (word indexes, inclusive). */
export function phraseOfRange(tree: Tree, head: number, first: number, last: number): Phrase {
  const start = wordAt(tree, first).start;
  const end = wordAt(tree, last).end;
  const offset = tree.sentence.start;
  const text = tree.sentence.text.slice(start - offset, end - offset);
  return { sentence: tree.sentence.index, head, first, last, start, end, text };
}

/** "par la mission des Nations unies **et le gouvernement**": a conjunct with an article and without the preposition is joined to the head of the phrase. */
export function isRaised(tree: Tree, conjunct: number): boolean {
  const word = wordAt(tree, conjunct);
  const above = hasRel(word, 'conj') && word.head >= 0 ? wordAt(tree, word.head) : null;
  if (!above || !isNominal(word) || !hasRel(above, 'nmod')) return false;
  if (isBareLike(tree, conjunct, above)) return true;
  return (
    hasDefiniteArticle(tree, conjunct) &&
    [word, above].map((w) => childrenBy(tree, w.index, 'case').length).join() === '0,1'
  );
}

/** "entre **forces** de l'ordre et **manifestants**": as bare as the head, where the complement has its article or "entre" asks for a second side. */
function isBareLike(tree: Tree, conjunct: number, above: Word): boolean {
  const isBare = (i: number): boolean => childrenBy(tree, i, 'det', 'nummod').length === 0;
  const top = wordAt(tree, above.head);
  const plurals = [wordAt(tree, conjunct), top].every((w) => w.upos === 'NOUN' && w.feats['Number'] === 'Plur');
  const isOther = hasDefiniteArticle(tree, above.index) || isBetween(tree, top.index);
  const parted = childrenBy(tree, conjunct, 'case').length === 0 && isOther;
  return plurals && parted && above.feats['Number'] === 'Sing' && isBare(conjunct) && isBare(top.index);
}

/** "**entre forces** de sécurité et manifestants" */
function isBetween(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, 'case').some((i) => lemmaOf(wordAt(tree, i)) === 'entre');
}

export function hasDefiniteArticle(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, 'det').some((i) => lemmaOf(wordAt(tree, i)) === 'le');
}

export function isNominal(word: Word): boolean {
  return (
    word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'PRON' || word.upos === 'NUM' || word.upos === 'X'
  );
}
