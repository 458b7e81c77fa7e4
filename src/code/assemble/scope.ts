/** The words that place an event. In: a trigger. Out: the range of words under its clause, where its times and places are sought first. */
import type { Grammar } from '../grammar.js';
import { hasRel, isVerbal, subtree } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';

export function scopeOf(g: Grammar, trigger: Trigger): { first: number; last: number } {
  const head = trigger.carrier?.verb ?? trigger.anchor;
  const words = subtree(
    g.tree,
    head,
    (w) =>
      (hasRel(w, 'conj') && isVerbal(g.tree, w.index)) || w.deprel === 'acl:relcl' || hasRel(w, 'ccomp', 'parataxis'),
  );
  const all = [...words, ...trigger.words];
  return { first: Math.min(...all), last: Math.max(...all) };
}
