/** A subject that the parser hung on the phrase before it. In: a finite verb without subject. Out: the name between commas that stands before it: "Dans un message sur X, **Awa Koné**, ministre du Togo, a salué…". */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';

export function strandedSubject(g: Grammar, verb: number): Filler[] | null {
  const group = g.group(verb);
  if (group.form !== 'finite' || hasRel(wordAt(g.tree, verb), 'conj', 'acl', 'advcl')) return null;
  const name = g.tree.sentence.names.find((n) => n.kind !== 'place' && n.last < verb && isStranded(g, n.first, n.last));
  return name ? [{ head: headOf(g, name.first, name.last), rule: 'fr.stranded-subject' }] : null;
}

/** Behind a comma and under no preposition, yet hung on what stands before. */
function isStranded(g: Grammar, first: number, last: number): boolean {
  const head = headOf(g, first, last);
  const word = wordAt(g.tree, head);
  return (
    g.tree.words[first - 1]?.form === ',' &&
    hasRel(word, 'appos', 'nmod', 'flat') &&
    word.head < first &&
    childrenBy(g.tree, head, 'case').length === 0
  );
}

function headOf(g: Grammar, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = wordAt(g.tree, i);
    if (head < first || head > last) return i;
  }
  return first;
}
