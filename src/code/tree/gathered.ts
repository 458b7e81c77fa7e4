/** Whom information was got from. In: a noun. Out: the noun behind its participle: "les informations de la radio **recueillies auprès du maire**" are the mayor's. */
import { childrenBy, lemmaOf, type Tree, wordAt } from './tree.js';

const GOT = /^(recueillir|obtenir|glaner|collecter)$/;

/** @returns the head of whoever gave it, or null where the noun has no such participle. */
export function gatheredFrom(tree: Tree, noun: number): number | null {
  const report = givenBy(tree, noun);
  if (report !== null) return report;
  const participle = childrenBy(tree, noun, 'acl').find((i) => GOT.test(lemmaOf(wordAt(tree, i))));
  if (participle === undefined) return null;
  // "auprès" is read as an adverb with its complement, or as the preposition of its noun
  const adverb = childrenBy(tree, participle, 'advmod').find((i) => lemmaOf(wordAt(tree, i)) === 'auprès');
  const given = childrenBy(tree, adverb ?? participle, 'obl', 'nmod');
  return adverb === undefined ? (given.find((i) => isMarked(tree, i)) ?? null) : (given[0] ?? null);
}

const GIVEN = /^(fournir|communiquer|donner|livrer|transmettre|avancer|rapporter)$/;

/** "selon les détails **fournis par l'état-major**": things known, by whom they were given. */
function givenBy(tree: Tree, noun: number): number | null {
  if (!/^(détail|information|élément|chiffre|précision|bilan|indication|donnée)$/.test(lemmaOf(wordAt(tree, noun))))
    return null;
  const participle = childrenBy(tree, noun, 'acl').find((i) => GIVEN.test(lemmaOf(wordAt(tree, i))));
  return participle === undefined ? null : (childrenBy(tree, participle, 'obl:agent')[0] ?? null);
}

function isMarked(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, 'case').some((i) => lemmaOf(wordAt(tree, i)) === 'auprès');
}
