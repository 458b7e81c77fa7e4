/** Who did what an operation led to. In: an arrest or a release without author. Out: those whose operation brought it about: "l'opération menée **par la gendarmerie** a permis l'arrestation de dix hommes". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { objectOf } from '../slots/object.js';
import { agentsOf, obliquesOf } from '../slots/oblique.js';
import { subjectOf } from '../slots/subject.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { isForce } from './engaged.js';
import { partyWithin } from './party-within.js';

/** Hands are laid on somebody, or somebody is set free. An act of force is left out: it is told as the operation itself, and would join another one. */
const BROUGHT_ABOUT: ReadonlySet<string> = new Set(['COERCE', 'AID']);

export function ledTo(g: Grammar, { anchor, rule }: Trigger): Filler[] {
  const word = wordAt(g.tree, anchor);
  if (!BROUGHT_ABOUT.has(rule.type) || rule.noun === undefined || word.head < 0) return [];
  if (!hasRel(word, 'obj', 'obl') || !isOfClass(g.lexicon, g.verbLemma(word.head), 'leads-to')) return [];
  return meansOf(g, word.head)
    .filter((means) => isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, means)), 'means-of-force'))
    .flatMap((means) => doersOf(g, means))
    .flatMap((f) => partyWithin(g, { head: f.head, rule: 'fr.led-to' }, 'subj', rule.type));
}

/** "**l'opération** a permis", "l'opération **ayant conduit à**". */
function meansOf(g: Grammar, verb: number): number[] {
  const { head, deprel } = wordAt(g.tree, verb);
  if (deprel === 'acl' && head >= 0) return [head];
  return subjectOf(g, verb).map((f) => f.head);
}

/** "menée **par l'armée**", "une opération **de la police**"; or whoever carries it: "**les gendarmes** ont mené l'opération ayant conduit à". */
function doersOf(g: Grammar, means: number): Filler[] {
  const told = childrenBy(g.tree, means, 'acl', 'amod').filter((i) => g.verbLemma(i) !== null);
  const named = [means, ...told].flatMap((i) => agentsOf(g, i));
  const own = obliquesOf(g, means, 'de').filter((f) => isForce(g, f.head));
  if (named.length + own.length > 0) return named.length > 0 ? named : own;
  const { head } = wordAt(g.tree, means);
  const carries = head >= 0 && g.verbLemma(head) !== null && objectOf(g, head).some((f) => f.head === means);
  return carries && !g.group(head).passive ? subjectOf(g, head) : [];
}
