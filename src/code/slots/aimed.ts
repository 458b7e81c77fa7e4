/** Whom an act told as a noun is aimed at, by a participle beside it. In: an event noun. Out: "l'enquête **visant le maire**" (class `aims-at`), "les poursuites **engagées contre le maire**", "les menaces **proférées à l'encontre des** journalistes". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import { isPastParticiple, isPresentParticiple } from '../tree/verb-group.js';
import { type Filler, plain } from './filler.js';
import { obliquesOf } from './oblique.js';

export function aimedBeside(g: Grammar, noun: number): Filler[] {
  const beside = childrenBy(g.tree, noun, 'acl', 'amod').filter((i) => i > noun);
  return beside.flatMap((i) => (isAiming(g, i) ? targets(g, i) : done(g, i)));
}

function isAiming(g: Grammar, index: number): boolean {
  return isPresentParticiple(wordAt(g.tree, index)) && isOfClass(g.lexicon, g.verbLemma(index), 'aims-at');
}

/** Somebody, never an aim: "l'enquête visant **à établir les faits**", "les mesures visant **la relance**". */
function targets(g: Grammar, participle: number): Filler[] {
  return childrenBy(g.tree, participle, 'obj')
    .flatMap((i) => conjuncts(g.tree, i))
    .filter((i) => ['person', 'actor', 'country'].some((c) => g.classes(i).has(c)))
    .map(plain);
}

function done(g: Grammar, index: number): Filler[] {
  return isPastParticiple(wordAt(g.tree, index)) ? obliquesOf(g, index, 'contre') : [];
}
