/** The dependency tree of one sentence, ready to walk. In: a Sentence. Out: words with their children, and small questions about relations. */
import type { Sentence, Word } from '../../model/sentence.js';

export interface Tree {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Children of each word, in the order of the text. */
  readonly children: readonly (readonly number[])[];
}

export function treeOf(sentence: Sentence): Tree {
  const children: number[][] = sentence.words.map(() => []);
  for (const word of sentence.words) children[word.head]?.push(word.index);
  return { sentence, words: sentence.words, children };
}

/** @throws RangeError when the sentence has no such word: every index comes from the tree itself. */
export function wordAt(tree: Tree, index: number): Word {
  const word = tree.words[index];
  if (!word) throw new RangeError(`no word ${index} in a sentence of ${tree.words.length} words`);
  return word;
}

/** "nsubj:pass" answers to "nsubj" and to "nsubj:pass". */
export function hasRel(word: Word, ...relations: readonly string[]): boolean {
  if (relations.includes(word.deprel)) return true;
  const colon = word.deprel.indexOf(':');
  return colon >= 0 && relations.includes(word.deprel.slice(0, colon));
}

export function childrenBy(tree: Tree, head: number, ...relations: readonly string[]): number[] {
  const children = tree.children[head];
  if (children === undefined || children.length === 0) return [];
  return children.filter((child) => hasRel(wordAt(tree, child), ...relations));
}

export function lemmaOf(word: Word): string {
  return word.lemma.toLowerCase();
}

/** The word that hangs on no other; -1 in a sentence without words. */
export function rootOf(tree: Tree): number {
  return tree.words.findIndex((w) => w.head < 0);
}

/** The word and its governors up to the root, nearest first. Stops on a cycle, should the parser ever give one. */
export function pathUp(tree: Tree, from: number): number[] {
  const path: number[] = [];
  const seen = new Set<number>();
  for (let at = from; at >= 0 && !seen.has(at); at = wordAt(tree, at).head) {
    seen.add(at);
    path.push(at);
  }
  return path;
}

/** Does `ancestor` govern `index`, directly or not? A word governs itself. */
export function governs(tree: Tree, ancestor: number, index: number): boolean {
  return pathUp(tree, index).includes(ancestor);
}

/** The words under `head`, itself included; `cut` says which children to leave out with all that hangs on them. */
export function subtree(tree: Tree, head: number, cut: (word: Word) => boolean = () => false): number[] {
  const found: number[] = [];
  const seen = new Set<number>();
  const stack = [head];
  while (stack.length > 0) {
    const at = stack.pop() as number;
    if (seen.has(at)) continue;
    seen.add(at);
    found.push(at);
    for (const child of tree.children[at] ?? []) if (!cut(wordAt(tree, child))) stack.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** Is the word the head of a clause (a verb form, or a predicate with a copula)? */
export function isVerbal(tree: Tree, index: number): boolean {
  const word = wordAt(tree, index);
  if (word.upos === 'VERB' || word.upos === 'AUX') return true;
  return childrenBy(tree, index, 'cop', 'aux').length > 0;
}

/** The word of a range that hangs outside it: of "Awa Koné" the one that the sentence governs. */
export function headOfRange(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = wordAt(tree, i);
    if (head < first || head > last) return i;
  }
  return first;
}
