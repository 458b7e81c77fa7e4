/** The slots of an event noun. In: a noun, a slot name. Out: its fillers: complements, possessive, adjective. "l'attaque **des rebelles contre le poste**". */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, isVerbal, wordAt } from '../tree/tree.js';
import { isPastParticiple } from '../tree/verb-group.js';
import { type Filler, plain } from './filler.js';
import { agentsOf, obliquesOf } from './oblique.js';

/** @param slot `de`, `par`, `contre`…, `poss` (son, leur), `adj` (française, jihadiste). */
export function nounSlot(g: Grammar, noun: number, slot: string): Filler[] {
  if (slot === 'poss') return possessives(g, noun);
  if (slot === 'adj') return adjectives(g, noun);
  if (slot === 'par') return agentsOf(g, noun);
  if (slot === 'subj' || slot === 'obj') return [];
  const own = obliquesOf(g, noun, slot);
  return own.length > 0 ? own : strayed(g, noun, slot);
}

function possessives(g: Grammar, noun: number): Filler[] {
  return childrenBy(g.tree, noun, 'det')
    .filter((i) => wordAt(g.tree, i).feats['Poss'] === 'Yes')
    .map(plain);
}

function adjectives(g: Grammar, noun: number): Filler[] {
  return childrenBy(g.tree, noun, 'amod')
    .filter((i) => !(isPastParticiple(wordAt(g.tree, i)) && g.verbLemma(i) !== null))
    .map(plain);
}

/** The parser may hang "contre le camp" or "entre l'armée et les rebelles" on the verb: it is the noun's if it follows it. */
function strayed(g: Grammar, noun: number, slot: string): Filler[] {
  const word = wordAt(g.tree, noun);
  if (!['contre', 'entre', 'avec'].includes(slot) || word.head < 0 || !isVerbal(g.tree, word.head)) return [];
  if (slot === 'avec' && !hasRel(word, 'obj', 'nsubj')) return [];
  return obliquesOf(g, word.head, slot).filter((filler) => filler.head > noun && filler.head - noun < 12);
}
