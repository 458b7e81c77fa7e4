/** One object behind several joined verbs. In: a verb without object. Out: that of the verb joined right behind it, or the one that stands behind it under the verb before: "ont **enlevé puis exécuté** trois bergers". */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';

/** "a tué **ou** blessé dix soldats" does not say how many were killed. */
const JOINTS = new Set(['et', 'puis', ',']);
const DEEPEST = 3;

/** @returns the words that the parser made objects of a neighbour */
export function sharedObjects(g: Grammar, verb: number, depth = 0): number[] {
  if (depth > DEEPEST || !takesObject(g, verb)) return [];
  const behind = childrenBy(g.tree, verb, 'conj').find((i) => isNextTo(g, verb, i) && takesObject(g, i));
  if (behind !== undefined) {
    const own = objectsAfter(g, behind, behind);
    return own.length > 0 ? own : sharedObjects(g, behind, depth + 1);
  }
  const { head } = wordAt(g.tree, verb);
  const isLast = hasRel(wordAt(g.tree, verb), 'conj') && head >= 0 && isNextTo(g, head, verb) && takesObject(g, head);
  return isLast ? objectsAfter(g, head, verb) : [];
}

function objectsAfter(g: Grammar, verb: number, from: number): number[] {
  return childrenBy(g.tree, verb, 'obj').filter((i) => i > from && /^(NOUN|PROPN|NUM)$/.test(wordAt(g.tree, i).upos));
}

/** Nothing but the joint and adverbs between: "ont attaqué **mardi** et ont tué" are two clauses. */
function isNextTo(g: Grammar, first: number, second: number): boolean {
  const between = g.tree.words.slice(first + 1, second);
  return (
    second > first &&
    between.some((w) => JOINTS.has(lemmaOf(w))) &&
    between.every((w) => w.upos === 'ADV' || JOINTS.has(lemmaOf(w)))
  );
}

function takesObject(g: Grammar, verb: number): boolean {
  if (g.verbLemma(verb) === null) return false;
  const group = g.group(verb);
  return !group.passive && !group.reflexive;
}
