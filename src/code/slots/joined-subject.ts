/** Subjects that the parser joined to the verb before. In: a verb joined by "et". Out: the counted or named people between the two: "Vingt soldats ont péri et **une dizaine d'autres**, blessés, ont été évacués". */
import type { Grammar } from '../grammar.js';
import { isNominal } from '../tree/phrase.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import { type Filler, plain } from './filler.js';

export function joinedSubject(g: Grammar, verb: number): Filler[] | null {
  const word = wordAt(g.tree, verb);
  if (!hasRel(word, 'conj') || g.group(verb).form !== 'finite' || g.verbLemma(word.head) === null) return null;
  const between = childrenBy(g.tree, word.head, 'conj').filter((i) => word.head < i && i < verb && isPeople(g, i));
  const subject = between.find((i) => opensClause(g, i, verb));
  return subject === undefined ? null : [plain(subject)];
}

function isPeople(g: Grammar, index: number): boolean {
  const classes = g.classes(index);
  return isNominal(wordAt(g.tree, index)) && ['quantity', 'person', 'actor', 'name'].some((c) => classes.has(c));
}

/** "et" opens what has its own article or number and no preposition, and no comma or other "et" parts it from its verb but around what comments on it. */
function opensClause(g: Grammar, noun: number, verb: number): boolean {
  const joined = childrenBy(g.tree, noun, 'cc').length > 0 && childrenBy(g.tree, noun, 'case').length === 0;
  const between = g.tree.words.slice(noun + 1, verb);
  return joined && !between.some((w) => w.upos === 'CCONJ' || (w.upos === 'VERB' && hasRel(w, 'conj')));
}
