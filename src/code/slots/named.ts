/** Whom a word in a slot names. In: the word. Out: itself with its conjuncts; the antecedent of a relative pronoun; nobody for "on" or the label of a title. */
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { lemmaOf, wordAt } from '../tree/tree.js';
import { askedSubject } from './asked-subject.js';
import { type Filler, plain } from './filler.js';
import { antecedentOf, isRelative, nearestIfOne } from './relative.js';
import { spokenFor } from './spoken-for.js';

/** A relative pronoun gives its antecedent, "on" gives nobody, a noun gives itself and its conjuncts. */
export function named(g: Grammar, head: number): Filler[] {
  const word = wordAt(g.tree, head);
  if (isLabel(g, head) && (g.isTitle || (g.lexicon.countries?.byName(word.form).length ?? 0) > 0)) return [];
  if (isRelative(word)) {
    const antecedent = antecedentOf(g.tree, head);
    const meant = antecedent === null ? [] : nearestIfOne(g.tree, head, conjuncts(g.tree, antecedent));
    return meant.map((i) => ({ head: i, rule: 'fr.relative' }));
  }
  if (word.upos === 'PRON' && /^(on|l'on|ce|c['’]|cela|ça|ceci|rien|quiconque|nul)$/i.test(lemmaOf(word)))
    return spokenFor(g, head);
  return askedSubject(g, head) ?? conjuncts(g.tree, head).map(plain);
}

/** "**Mali** : douze soldats tués": a place before the colon of a title, or of a sentence written like one, does nothing. */
function isLabel(g: Grammar, head: number): boolean {
  return head < 4 && g.tree.words[head + 1]?.form === ':';
}
