/** For whom people march. In: a sentence, a protest. Out: the words of those in power whom it backs: "ont manifesté en soutien **au président**", "une marche de soutien **à la junte**", "pour soutenir **la transition**"; none where it backs anybody else. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { governs, lemmaOf, wordAt } from '../tree/tree.js';
import type { Trigger } from '../triggers/trigger.js';

/** Is the sentence one of thanks or support? "rassemblés devant l'ambassade **en soutien** au nouveau pouvoir" */
export function isForSomebody(g: Grammar): boolean {
  return g.tree.words.some((w) => isCheering(g, w.index));
}

export function isForPower(g: Grammar, { rule, anchor }: Trigger): boolean {
  if (rule.type !== 'PROTEST') return false;
  return g.tree.words.some((w) => w.index > anchor && governs(g.tree, anchor, w.index) && isBacking(g, w.index));
}

function isBacking(g: Grammar, index: number): boolean {
  const whom = isOfClass(g.lexicon, wordOf(g, index), 'backing') ? nextNoun(g, index) : null;
  if (whom === null) return false;
  const classes = g.classes(whom);
  return classes.has('GOV') || classes.has('MIL') || isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, whom)), 'in-power');
}

/** The noun behind, wherever the parser hung it. */
function nextNoun({ tree }: Grammar, from: number): number | null {
  const next = tree.words.slice(from + 1).find((w) => !/^(ADP|DET|ADV|PRON)$/.test(w.upos));
  return next && /^(NOUN|PROPN)$/.test(next.upos) ? next.index : null;
}

function isCheering(g: Grammar, index: number): boolean {
  return isOfClass(g.lexicon, wordOf(g, index), 'cheering');
}

function wordOf(g: Grammar, index: number): string {
  return g.verbLemma(index) ?? lemmaOf(wordAt(g.tree, index));
}
