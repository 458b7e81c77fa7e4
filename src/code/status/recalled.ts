/** What one has to recall. In: a clause and the verb over it. Out: whether the verb takes the clause for known, so that what stands over the verb says nothing of it: "**il faut rappeler que** deux soldats ont été tués". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import { operatorAt } from './operator.js';

export function isRecalled(g: Grammar, clause: number, verb: number): boolean {
  if (!hasRel(wordAt(g.tree, clause), 'ccomp') || clause < verb || g.group(verb).form !== 'infinitive') return false;
  if (!isOfClass(g.lexicon, g.verbLemma(verb), 'recalls') || !isPast(g, clause)) return false;
  return isForgotten(g, clause, verb) || !isDenied(g, verb);
}

/** "il ne faut pas **oublier que** l'armée a tué": a word that makes nothing of an infinitive takes its clause for known. */
export function isForgotten(g: Grammar, clause: number, verb: number): boolean {
  return operatorAt(g, verb, clause) !== null;
}

/** "on **ne peut pas dire** que l'armée a tué": what cannot be said is not known. */
function isDenied(g: Grammar, verb: number): boolean {
  const { head } = wordAt(g.tree, verb);
  return head >= 0 && g.verbLemma(head) !== null && g.group(head).negated;
}

/** "ont été tués", "fut enlevé"; "que le couvre-feu **sera levé**" is to come. */
function isPast(g: Grammar, clause: number): boolean {
  const own = [clause, ...childrenBy(g.tree, clause, 'aux', 'cop')].map((i) => wordAt(g.tree, i));
  const finite = own.filter((w) => w.feats['VerbForm'] === 'Fin');
  if (finite.some((w) => /^(Fut|Cnd)$/.test(`${w.feats['Tense']}`) || w.feats['Mood'] === 'Cnd')) return false;
  if (finite.some((w) => /^(Past|Imp)$/.test(w.feats['Tense'] ?? ''))) return true;
  return own.some((w) => w.feats['VerbForm'] === 'Part' && w.feats['Tense'] === 'Past') && finite.length > 0;
}
