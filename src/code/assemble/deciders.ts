/** Who takes a decision that another word tells. In: a measure without an author. Out: who decided it: "**ils** ont décidé la fermeture des frontières", "**le préfet** a pris un arrêté interdisant les marches", "un arrêté **du maire** interdit". */
import type { EventType } from '../../model/codes.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { subjectOf } from '../slots/subject.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';
import { ownersOf } from './owners.js';
import { partyWithin } from './party-within.js';

const DECIDED: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION', 'RETREAT']);

export function deciders(g: Grammar, trigger: Trigger): Filler[] {
  const { rule, anchor } = trigger;
  if (!DECIDED.has(rule.type)) return [];
  const found = g.verbLemma(anchor) === null ? ofDecided(g, anchor) : ofText(g, anchor);
  return found.flatMap((head) => partyWithin(g, { head, rule: 'fr.decider' }, 'subj', rule.type));
}

/** "**décident** la fermeture de la frontière" */
function ofDecided(g: Grammar, noun: number): number[] {
  const first = hasRel(wordAt(g.tree, noun), 'conj') ? wordAt(g.tree, noun).head : noun;
  if (first < 0) return [];
  const { head } = wordAt(g.tree, first);
  const isObject =
    head >= 0 && hasRel(wordAt(g.tree, first), 'obj') && isOfClass(g.lexicon, g.verbLemma(head), 'deciding');
  return isObject ? subjectsOf(g, head) : [];
}

/** "a signé **un décret** interdisant": who signs the text, or whose it is. */
function ofText(g: Grammar, verb: number): number[] {
  const word = wordAt(g.tree, verb);
  const text = hasRel(word, 'acl', 'acl:relcl') ? word.head : childrenBy(g.tree, verb, 'nsubj')[0];
  if (text === undefined || text < 0 || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, text)), 'decree')) return [];
  const { head } = wordAt(g.tree, text);
  const owners = ownersOf(g, text, 'COERCE', 'obj');
  if (owners.length > 0 || head < 0 || !hasRel(wordAt(g.tree, text), 'obj')) return owners;
  return isOfClass(g.lexicon, g.verbLemma(head), 'enacting') ? subjectsOf(g, head) : [];
}

function subjectsOf(g: Grammar, verb: number): number[] {
  return g.group(verb).passive ? [] : subjectOf(g, verb).map((f) => f.head);
}
