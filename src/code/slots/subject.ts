/** The grammatical subject. In: a verb. Out: the words that fill it, also where it stands in another clause (relative, "et", infinitive, participle). */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { isPartitive } from '../tree/partitive.js';
import { childrenBy, hasRel, isVerbal, lemmaOf, wordAt } from '../tree/tree.js';
import { absoluteSubject } from './absolute-subject.js';
import { controllers } from './control.js';
import { type Filler, mark } from './filler.js';
import { frontedSubject } from './fronted-subject.js';
import { joinedSubject } from './joined-subject.js';
import { measuredSubject } from './measured-subject.js';
import { named } from './named.js';
import { nearestClause } from './nearest-clause.js';
import { ownSubject } from './own-subject.js';
import { actingVerb, agreeingNoun, disagrees, several } from './participle-subject.js';
import { invertedSubject } from './quoted-inversion.js';
import { isInfinitiveBeside } from './second-infinitive.js';
import { strandedSubject } from './stranded-subject.js';

const DEEPEST = 6;
/** The rule of a subject that is only a number; it counts, and names nobody new. */
export const ELLIPSIS = 'fr.ellipsis';

export function subjectOf(g: Grammar, verb: number, depth = 0): Filler[] {
  if (depth > DEEPEST) return [];
  const driven = drivenAway(g, verb);
  if (driven) return driven;
  const own = ownSubject(g, verb);
  if (own) return own;
  const elided = ellipsis(g, verb) ?? joinedSubject(g, verb) ?? strayed(g, verb);
  if (elided) return elided;
  const partitive = partitiveSubject(g, verb);
  return partitive ?? inherited(g, verb, depth);
}

/** "leur offensive a fait fuir **des habitants**": who is made to go is who goes. */
function drivenAway(g: Grammar, verb: number): Filler[] | null {
  if (childrenBy(g.tree, verb, 'aux:caus').length === 0) return null;
  if (!isOfClass(g.lexicon, g.verbLemma(verb), 'moves-away')) return null;
  return childrenBy(g.tree, verb, 'obj').flatMap((i) => named(g, i));
}

/** A subject of its own that the parser called something else. */
function strayed(g: Grammar, verb: number): Filler[] | null {
  const measured = measuredSubject(g, verb);
  if (measured !== null) return named(g, measured);
  const absolute = absoluteSubject(g, verb);
  if (absolute !== null) return mark(named(g, absolute), 'fr.absolute-subject');
  return frontedSubject(g, verb) ?? strandedSubject(g, verb) ?? invertedSubject(g, verb);
}

/** "Six soldats ont été tués et **huit autres** blessés": a bare number before a joined participle is its own subject. */
function ellipsis(g: Grammar, verb: number): Filler[] | null {
  if (!hasRel(wordAt(g.tree, verb), 'conj') || g.verbLemma(verb) === null) return null;
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    const word = wordAt(g.tree, i);
    if (word.upos === 'NUM') return [{ head: i, rule: ELLIPSIS }];
    if (lemmaOf(word) !== 'autre') return null;
  }
  return null;
}

/** "**Des manifestants** exigent" read as "de les": the subject of a finite verb that has none; also inverted ("qu'ont attaquée **des inconnus**"). */
function partitiveSubject(g: Grammar, verb: number): Filler[] | null {
  if (g.group(verb).form !== 'finite' || hasRel(wordAt(g.tree, verb), 'conj')) return null;
  const inverted = wordAt(g.tree, verb).deprel === 'acl:relcl';
  const found = childrenBy(g.tree, verb, 'obl', 'nmod', 'dislocated').find(
    (i) => isPartitive(g.tree, i) && (i < verb || inverted),
  );
  return found === undefined ? null : named(g, found);
}

function inherited(g: Grammar, verb: number, depth: number): Filler[] {
  const word = wordAt(g.tree, verb);
  const head = word.head;
  if (head < 0) return [];
  const form = g.group(verb).form;
  // "a appelé le peuple **à rester** calme et **à aider** l'armée": joined to the finite verb by the parser, told to the people all the same
  if (hasRel(word, 'conj') && isInfinitiveBeside(g, verb, head))
    return mark(
      controllers(g, verb, head, (v) => subjectOf(g, v, depth + 1)),
      'fr.control',
    );
  if (hasRel(word, 'conj'))
    return isVerbal(g.tree, head) ? mark(subjectOf(g, nearestClause(g, verb), depth + 1), 'fr.shared-subject') : [];
  if (hasRel(word, 'acl', 'amod') && word.deprel !== 'acl:relcl') return ofNoun(g, verb, head, form, depth);
  if (form === 'finite' && !hasRel(word, 'xcomp')) return [];
  if (hasRel(word, 'xcomp', 'ccomp', 'obl', 'obj', 'advcl', 'parataxis', 'dep')) {
    const controlling = controllers(g, verb, head, (v) => subjectOf(g, v, depth + 1));
    return disagrees(g, verb, controlling) ? several(g, verb, head) : mark(controlling, 'fr.control');
  }
  return [];
}

/** "l'homme **tué** par…", "des civils **fuyant**…": the noun is the subject; "la décision **de libérer**": whoever decides. */
function ofNoun(g: Grammar, verb: number, noun: number, form: string, depth: number): Filler[] {
  if (form === 'infinitive')
    return mark(
      controllers(g, verb, noun, (v) => subjectOf(g, v, depth + 1)),
      'fr.control',
    );
  const acting = actingVerb(g, verb, noun);
  if (acting !== null) return mark(subjectOf(g, acting, depth + 1), 'fr.participle');
  const meant = agreeingNoun(g, verb, noun);
  return conjuncts(g.tree, meant)
    .filter((i) => i <= verb || i === meant)
    .map((i) => ({ head: i, rule: 'fr.participle' }));
}
