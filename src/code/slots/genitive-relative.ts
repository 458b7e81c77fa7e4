/** Whose a noun is under "dont". In: the object of a relative clause. Out: the noun that "dont" stands for: "**le gouverneur**, dont les syndicats exigent le départ". */
import type { Grammar } from '../grammar.js';
import { personAt } from '../tree/person-names.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { type Filler, plain } from './filler.js';
import { antecedentOf } from './relative.js';

export function ownersByDont(g: Grammar, noun: number): Filler[] {
  const word = wordAt(g.tree, noun);
  if (!hasRel(word, 'obj') || word.head < 0 || noun < word.head || !isBare(g, noun)) return [];
  const pronoun = dontBefore(g, word.head);
  const antecedent = pronoun === undefined ? null : antecedentOf(g.tree, pronoun);
  return antecedent === null || isOfSubject(g, pronoun as number, antecedent) ? [] : [plain(antecedent)];
}

/** "**l'Union, dont la commission** a condamné le putsch": of a body its people act, and what they act upon is not its own; "le maire, dont les syndicats exigent le départ" leaves. */
function isOfSubject(g: Grammar, pronoun: number, antecedent: number): boolean {
  const classes = g.classes(antecedent);
  const isPerson = classes.has('person') || personAt(g.tree, antecedent) !== undefined;
  return !isPerson && hasRel(wordAt(g.tree, wordAt(g.tree, pronoun).head), 'nsubj');
}

/** Of a subject: "l'ONU, dont **la mission** a appelé au calme". */
export function ownersOfSubject(g: Grammar, noun: number): Filler[] {
  const word = wordAt(g.tree, noun);
  if (!hasRel(word, 'nsubj') || !isBare(g, noun)) return [];
  const pronoun = childrenBy(g.tree, noun, 'nmod').find((i) => /^dont$/i.test(wordAt(g.tree, i).form));
  const antecedent = pronoun === undefined ? null : (antecedentOf(g.tree, pronoun) ?? nameBefore(g, pronoun));
  return antecedent === null ? [] : [plain(antecedent)];
}

/** Where the parser took the relative clause for another: "**L'ONU**, dont…". */
function nameBefore({ tree }: Grammar, dont: number): number | null {
  const name = tree.words[dont - 2];
  return tree.words[dont - 1]?.form === ',' && name?.upos === 'PROPN' ? name.index : null;
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
  return determiners.includes('le') && childrenBy(g.tree, head, 'nmod').every((i) => i < head);
}
