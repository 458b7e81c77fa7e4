/** The clause that says how somebody died. In: a verb that only tells of a death. Out: the word that heads it, if any: "Trois soldats sont morts **quand** leur camion **a sauté** sur une mine". */
import type { Grammar } from '../grammar.js';
import { childrenBy, type Tree, wordAt } from '../tree/tree.js';

export function howTold({ tree }: Grammar, verb: number): { readonly how?: number } {
  // "sont morts **et huit ont été blessés** quand…"
  const row = [verb, ...childrenBy(tree, verb, 'conj')];
  const clause = row
    .flatMap((i) => childrenBy(tree, i, 'advcl'))
    .find((i) => childrenBy(tree, i, 'mark').some((mark) => isTimeLink(tree, mark)));
  return clause === undefined ? {} : { how: clause };
}

/** "lorsque", "quand", "après que"; not "après avoir". */
function isTimeLink(tree: Tree, mark: number): boolean {
  const { form } = wordAt(tree, mark);
  return /^(lorsqu.*|quand)$/i.test(form) || (/^après$/i.test(form) && /^qu/i.test(tree.words[mark + 1]?.form ?? ''));
}
