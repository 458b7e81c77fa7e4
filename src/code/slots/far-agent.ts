/** Agents far from their passive. In: a passive verb without an agent beside it. Out: the words after which "par" stands elsewhere for the parser: "a été arrêté, **alors qu'il sortait**, **par des policiers**", "la junte **accusée** de crimes **par une ONG**". */

import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { openedBy, prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, subtree, wordAt } from '../tree/tree.js';

/** The complements with "par" that may be its agent, nearest place first. */
export function farAgents(g: Grammar, verb: number): number[] {
  for (const search of [
    cleftBefore,
    besideParticiple,
    behindRelational,
    behindInfinitive,
    behindPenalty,
    behindParenthesis,
    behindStretch,
  ]) {
    const found = search(g, verb).filter((i) => prepositionOf(g.tree, i) === 'par');
    if (found.length > 0) return found;
  }
  return [];
}

/** "c'est **par l'armée** que le village a été bombardé". */
function cleftBefore(g: Grammar, verb: number): number[] {
  const { deprel, head } = wordAt(g.tree, verb);
  return deprel === 'advcl:cleft' && head >= 0 ? [head] : [];
}

/** "la junte accusée de crimes **par une ONG**": under the noun, or under what else follows the participle. */
function besideParticiple(g: Grammar, verb: number): number[] {
  const word = wordAt(g.tree, verb);
  if (!hasRel(word, 'acl') || word.deprel === 'acl:relcl' || word.head < 0 || word.head > verb) return [];
  const beside = childrenBy(g.tree, word.head, 'nmod', 'obl').filter((i) => i > verb);
  return [...beside, ...beside.flatMap((i) => childrenBy(g.tree, i, 'nmod'))];
}

/** "au cours d'une attaque **par des rebelles**" has its own author. */
const OF_TIME: ReadonlySet<string> = new Set(['lors', 'cours', 'suite', 'cadre']);

/** "ont été prises à l'encontre de cinq officiers **par l'Union**": under those whom a preposition of several words brings. */
function behindRelational(g: Grammar, verb: number): number[] {
  const opened = childrenBy(g.tree, verb, 'obl', 'advmod').flatMap((i) => {
    const { slot, heads } = openedBy(g.tree, i) ?? { slot: '', heads: [] };
    return OF_TIME.has(slot) ? [] : heads.filter((head) => head !== i);
  });
  return opened.flatMap((i) => childrenBy(g.tree, i, 'nmod', 'obl'));
}

/** "ont été contraints de quitter la ville **par les rebelles**": an active infinitive has no agent. */
function behindInfinitive(g: Grammar, verb: number): number[] {
  const acts = childrenBy(g.tree, verb, 'xcomp').filter((i) => g.verbLemma(i) !== null && !g.group(i).passive);
  return acts.flatMap((i) => childrenBy(g.tree, i, 'obl', 'obj').flatMap((j) => [j, ...childrenBy(g.tree, j, 'nmod')]));
}

/** "condamné à dix ans de prison et à une amende de deux millions **par le tribunal**": a penalty has no author of its own. */
function behindPenalty(g: Grammar, verb: number): number[] {
  if (!isOfClass(g.lexicon, g.verbLemma(verb), 'convicting')) return [];
  // "condamné pour l'enlèvement d'un élu **par des bandits**" tells whose deed it was
  const penalties = childrenBy(g.tree, verb, 'obl').filter((i) => prepositionOf(g.tree, i) === 'à');
  return penalties.flatMap((i) =>
    subtree(g.tree, i, ({ index }) => prepositionOf(g.tree, index) === 'pour').filter((j) => j > i),
  );
}

/** Behind a clause between commas: a comma stands before "par", and the clause is active, so that the agent is not its own. */
function behindParenthesis(g: Grammar, verb: number): number[] {
  const clauses = childrenBy(g.tree, verb, 'advcl', 'acl', 'obl', 'parataxis').filter((i) => i > verb);
  const inside = clauses.flatMap((c) => subtree(g.tree, c).filter((i) => i > c && governedActively(g, i, verb)));
  return inside.filter((i) => {
    const first = Math.min(...subtree(g.tree, i).filter((j) => wordAt(g.tree, j).upos !== 'PUNCT'));
    return /^[,)–—-]$/.test(g.tree.words[first - 1]?.form ?? '');
  });
}

/** No passive stands between it and the verb. */
function governedActively(g: Grammar, index: number, verb: number): boolean {
  const { head } = wordAt(g.tree, index);
  if (head === verb || head < 0) return head === verb;
  return g.verbLemma(head) === null || !g.group(head).passive ? governedActively(g, head, verb) : false;
}

/** "perpétrée contre un convoi sur l'axe Dori - **Téra par des bandits**": under a name that says where, which has no author of its own. */
function behindStretch(g: Grammar, verb: number): number[] {
  const names = subtree(g.tree, verb, ({ upos }) => /^(VERB|AUX|SCONJ)$/.test(upos)).filter((i) => {
    const { deprel, form, head } = wordAt(g.tree, i);
    return i > verb && deprel === 'appos' && head !== verb && /^\p{Lu}/u.test(form);
  });
  return names.flatMap((i) => childrenBy(g.tree, i, 'nmod'));
}
