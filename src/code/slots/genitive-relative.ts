/** Whose a noun is under "dont". In: the object of a relative clause. Out: the noun that "dont" stands for: "**le gouverneur**, dont les syndicats exigent le départ". */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { type Filler, plain } from './filler.js';
import { antecedentOf } from './relative.js';

export function ownersByDont(g: Grammar, noun: number): Filler[] {
  const word = wordAt(g.tree, noun);
  if (!hasRel(word, 'obj') || word.head < 0 || noun < word.head || !isBare(g, noun)) return [];
  const pronoun = dontBefore(g, word.head);
  const antecedent = pronoun === undefined ? null : antecedentOf(g.tree, pronoun);
  return antecedent === null ? [] : [plain(antecedent)];
}

/** The parser hangs "dont" on the verb, its subject or its object. */
function dontBefore(g: Grammar, verb: number): number | undefined {
  if (!hasRel(wordAt(g.tree, verb), 'acl:relcl')) return undefined;
  const under = [verb, ...(g.tree.children[verb] ?? [])];
  return under.flatMap((i) => g.tree.children[i] ?? []).find((i) => i < verb && /^dont$/i.test(wordAt(g.tree, i).form));
}

/** "a salué **le courage**": definite and nobody else's. */
function isBare(g: Grammar, head: number): boolean {
  const determiners = childrenBy(g.tree, head, 'det').map((i) => lemmaOf(wordAt(g.tree, i)));
  return determiners.includes('le') && childrenBy(g.tree, head, 'nmod').length === 0;
}
