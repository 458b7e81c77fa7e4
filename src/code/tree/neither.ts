/** "ni" as a negation. In: a tree and a verb. Out: does "ni" negate it: "**Ni** la police **ni** le préfet n'ont confirmé", "n'a arrêté **ni** les juges **ni** le greffier", "n'a **ni** condamné **ni** salué l'attaque". */
import { hasRel, type Tree, wordAt } from './tree.js';

/** The verb has its own "ne", or shares that of the verb it is joined to. */
export function isNeither(tree: Tree, verb: number, hasNe: boolean): boolean {
  if (hasNe) return hasNor(tree, verb);
  const word = wordAt(tree, verb);
  const isJoined = hasRel(word, 'conj') && childForms(tree, verb).includes('ni');
  return isJoined && childForms(tree, word.head).some((form) => /^n(?:e|['’])$/.test(form));
}

/** On the verb, or on what it takes; a clause inside has its own. */
function hasNor(tree: Tree, index: number): boolean {
  return (tree.children[index] ?? []).some((i) => {
    const word = wordAt(tree, i);
    if (word.form.toLowerCase() === 'ni') return true;
    return hasRel(word, 'nsubj', 'obj', 'obl', 'iobj', 'conj') && !/^(VERB|AUX)$/.test(word.upos) && hasNor(tree, i);
  });
}

function childForms(tree: Tree, index: number): string[] {
  return (tree.children[index] ?? []).map((i) => wordAt(tree, i).form.toLowerCase());
}
