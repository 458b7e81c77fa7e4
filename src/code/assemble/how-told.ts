/** The clause that says how somebody died. In: a verb that only tells of a death. Out: the word that heads it, if any: "Trois soldats sont morts **quand** leur camion **a sauté** sur une mine". */
import { isTimeLink } from '../../model/time-link.js';
import type { Grammar } from '../grammar.js';
import { childrenBy } from '../tree/tree.js';

export function howTold({ tree }: Grammar, verb: number): { readonly how?: number } {
  // "sont morts **et huit ont été blessés** quand…"
  const row = [verb, ...childrenBy(tree, verb, 'conj')];
  const clause = row
    .flatMap((i) => childrenBy(tree, i, 'advcl'))
    .find((i) => childrenBy(tree, i, 'mark').some((mark) => isTimeLink(tree.words, mark)));
  return clause === undefined ? {} : { how: clause };
}
