/** A source put into the second of two clauses. In: the head of the source, between commas. Out: the verb of that clause: "Le couvre-feu a été levé **et, selon la police, trois hommes ont été tués**" says nothing of the curfew. */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';

export function secondClause(g: Grammar, source: number, isCut: boolean): number | undefined {
  if (!isCut) return undefined;
  return g.tree.words.find((w) => w.index > source && isJoined(g, w.index) && isOpenedBefore(g, w.index, source))
    ?.index;
}

/** A clause with its own subject, joined to another. */
function isJoined(g: Grammar, verb: number): boolean {
  const word = wordAt(g.tree, verb);
  if (!hasRel(word, 'conj') || g.verbLemma(verb) === null || g.verbLemma(word.head) === null) return false;
  return childrenBy(g.tree, verb, 'nsubj').length > 0;
}

/** The conjunction just before the source, wherever the parser hung the source itself. */
function isOpenedBefore(g: Grammar, verb: number, source: number): boolean {
  const joint = childrenBy(g.tree, verb, 'cc').find((i) => i < source);
  if (joint === undefined) return false;
  const between = g.tree.words.slice(joint + 1, source).map(lemmaOf);
  return between.length <= OPENING && between[0] === ',';
}

/** "et **, selon les autorités locales ,**" */
const OPENING = 6;
