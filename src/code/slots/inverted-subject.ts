/** Subjects that follow their verb. In: "a-t-**il** ajouté", "a déclaré **le ministre**". Out: the word that is the subject, whatever the parser called it. */
import type { Grammar } from '../grammar.js';
import { childrenBy, wordAt } from '../tree/tree.js';

export function isInvertedClitic(g: Grammar, index: number): boolean {
  return /^-/.test(wordAt(g.tree, index).form);
}

/** "-t-il", or the noun that follows the verb at once: UD may call it subject, object, or hang it lower. */
export function subjectAfter(g: Grammar, verb: number): number | null {
  const clitic = childrenBy(g.tree, verb, 'nsubj', 'expl', 'obj').find((i) => isInvertedClitic(g, i));
  if (clitic !== undefined) return clitic;
  for (let i = verb + 1; i < Math.min(g.tree.words.length, verb + 5); i++) {
    const word = wordAt(g.tree, i);
    if (word.upos === 'PUNCT' || word.upos === 'VERB' || word.upos === 'SCONJ') return null;
    if (word.upos === 'ADP' && !isDatedBefore(g, i)) return null;
    if (word.upos === 'NOUN' || word.upos === 'PROPN') {
      if (!g.classes(i).has('time')) return i;
    }
  }
  return null;
}

/** "a annoncé **dans un communiqué** le ministère": no subject is sought past a preposition, save "de source". */
function isDatedBefore(g: Grammar, index: number): boolean {
  return g.tree.words[index + 1]?.lemma === 'source';
}
