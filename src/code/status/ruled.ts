/** What a text allows or forbids. In: a link of the way up. Out: whether the act is only a power or a ban of the law: "la loi **permet au préfet d'interdire** les rassemblements". */
import type { Grammar } from '../grammar.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Step } from './steps.js';

export function isRuled(g: Grammar, { governor, dependent }: Step): boolean {
  const lemma = g.verbLemma(governor);
  if (lemma === null || g.group(dependent).form !== 'infinitive') return false;
  // "a **interdit** aux partis **de manifester**": whoever forbids it, it is not told as done
  if (lemma === 'interdire') return childrenBy(g.tree, dependent, 'mark', 'case').length > 0;
  if (!/^(permettre|autoriser|habiliter)$/.test(lemma) || g.group(governor).perfect) return false;
  return childrenBy(g.tree, governor, 'nsubj').some((i) => i < governor && isText(g, i));
}

function isText(g: Grammar, subject: number): boolean {
  return (
    g.classes(subject).has('document') || /^(droit|législation|amendement|statut)$/.test(wordAt(g.tree, subject).lemma)
  );
}
