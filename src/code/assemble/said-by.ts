/** Whose words or plan it is, where no complement says so. In: what is praised, blamed, accepted or refused. Out: who made it: "le plan **présenté par l'Union africaine**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { agentsOf } from '../slots/oblique.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import { agree } from '../tree/word-questions.js';

/** "les conditions **posées par la Cédéao**", "une campagne de presse **menée par Kara**": its author, whom the participle names. */
export function authorsOf(g: Grammar, head: number): number[] {
  return (
    [head, ...kindsOf(g, head)]
      .flatMap((i) => childrenBy(g.tree, i, 'acl', 'amod'))
      .filter((i) => i > head && g.group(i).form === 'participle' && agrees(g, i, head))
      // "un rapport **consulté par l'agence**" is not hers
      .filter((i) => !isOfClass(g.lexicon, g.verbLemma(i), 'getting-hold'))
      .flatMap((i) => agentsOf(g, i))
      .map((f) => f.head)
  );
}

/** "la demande de **liberté** sans **condition** présentée par": words behind the noun that are nobody, under which the parser hangs what is said of it. */
function kindsOf(g: Grammar, head: number): number[] {
  const kinds = childrenBy(g.tree, head, 'nmod').filter((i) => i > head && !g.classes(i).has('actor'));
  return kinds.flatMap((i) => [i, ...kindsOf(g, i)]);
}

function agrees({ tree }: Grammar, participle: number, noun: number): boolean {
  return agree(wordAt(tree, participle), wordAt(tree, noun));
}
