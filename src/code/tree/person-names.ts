/** Persons' names in a sentence. In: a word's place. Out: the name that the word is part of, or that ends just before it. */
import type { NameSpan } from '../../model/sentence.js';
import type { Tree } from './tree.js';

export function personAt(tree: Tree, index: number): NameSpan | undefined {
  return tree.sentence.names.find((n) => n.kind === 'person' && n.first <= index && index <= n.last);
}

/** "était à Paris où il a vu **Awa Koné** qui lui a promis": nothing stands between the name and the word. */
export function personBefore(tree: Tree, index: number): NameSpan | undefined {
  return tree.sentence.names.find((n) => n.kind === 'person' && n.last === index - 1);
}
