/** Noun phrases of the tree. In: the head word. Out: the phrase without what only comments on it (relative clauses, appositions), and its conjuncts. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import { childrenBy, hasRel, subtree, type Tree, wordAt } from './tree.js';

/** What hangs on a noun without naming it: "le chef, **qui** fuyait", "le chef, **un ancien soldat**", "tués", the next conjunct. */
const COMMENTS = ['acl', 'appos', 'parataxis', 'conj', 'cc', 'advcl', 'nsubj', 'cop', 'aux', 'expl', 'orphan', 'discourse'];

function comments(head: number): (word: Word) => boolean {
  return (word) => {
    if (word.upos === 'PUNCT' && (hasRel(word, 'punct') ? !/^[-–'’«»"“”]$/.test(word.form) : false)) return true;
    if (word.head !== head) return hasRel(word, 'acl', 'parataxis') || word.deprel === 'appos';
    // "des hommes en armes" keeps its nmod; the preposition of the phrase itself goes: "par **des hommes**"
    return hasRel(word, ...COMMENTS) || hasRel(word, 'case', 'mark') || (hasRel(word, 'advmod') && word.index > head) || hasRel(word, 'obl');
  };
}

/** @returns the words around `head` that hang together, cut at the first gap on either side. */
export function phraseAt(tree: Tree, head: number): Phrase {
  const words = subtree(tree, head, comments(head));
  const at = words.indexOf(head);
  let left = at;
  while (left > 0 && isNext(tree, words[left - 1] as number, words[left] as number)) left--;
  let right = at;
  while (right < words.length - 1 && isNext(tree, words[right] as number, words[right + 1] as number)) right++;
  return trimmed(tree, head, words[left] as number, words[right] as number);
}

/** Punctuation between two words of one phrase does not part them: "« terroristes »". */
function isNext(tree: Tree, left: number, right: number): boolean {
  for (let i = left + 1; i < right; i++) if (wordAt(tree, i).upos !== 'PUNCT') return false;
  return true;
}

function trimmed(tree: Tree, head: number, first: number, last: number): Phrase {
  let from = first;
  let to = last;
  while (from < head && wordAt(tree, from).upos === 'PUNCT') from++;
  while (to > head && wordAt(tree, to).upos === 'PUNCT') to--;
  return phraseOfRange(tree, head, from, to);
}

/** A phrase of given bounds (word indexes, inclusive). */
export function phraseOfRange(tree: Tree, head: number, first: number, last: number): Phrase {
  const start = wordAt(tree, first).start;
  const end = wordAt(tree, last).end;
  const offset = tree.sentence.start;
  const text = tree.sentence.text.slice(start - offset, end - offset);
  return { sentence: tree.sentence.index, head, first, last, start, end, text };
}

/** The head and the nouns joined to it by "et", "ou", commas; verbs wrongly joined to a noun are left out. */
export function conjuncts(tree: Tree, head: number): number[] {
  const found = [head];
  for (const child of childrenBy(tree, head, 'conj')) {
    if (isNominal(wordAt(tree, child))) found.push(...conjuncts(tree, child));
  }
  return found;
}

export function isNominal(word: Word): boolean {
  return word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'PRON' || word.upos === 'NUM' || word.upos === 'X';
}
