/** Each word in one role only. In: the fillers of a side. Out: those that name somebody, each once: no clause, no owner beside what it owns. */
import type { Grammar } from '../grammar.js';
import type { Filler } from '../slots/filler.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';

/** Clauses and event words are no parties; a word stands in one role only. */
export function distinct(g: Grammar, fillers: readonly Filler[], seen: Set<number>): Filler[] {
  return fillers.filter((filler) => {
    const word = wordAt(g.tree, filler.head);
    if (fillers.some((other) => other.head < filler.head) && isOneOfThem(g, filler.head)) return false;
    if (fillers.some((other) => isOtherHalf(g, filler.head, other.head))) return false;
    if (seen.has(filler.head) || !['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'X'].includes(word.upos)) return false;
    seen.add(filler.head);
    return true;
  });
}

/** "Awa Koné, **l'un des plus sérieux prétendants**, a retiré son soutien": said of her, nobody more. */
function isOneOfThem(g: Grammar, head: number): boolean {
  const words = g.tree.words.slice(Math.max(0, head - 2), head).map((w) => w.form.toLowerCase());
  return /^une?$/i.test(wordAt(g.tree, head).form) && words[0] === ',' && /^l['’]$/.test(words[1] ?? '');
}

const SEX = /^(homme|femme)$/;

/** "**des femmes** et des hommes du service de santé": what follows the second says who both are. */
function isOtherHalf(g: Grammar, first: number, second: number): boolean {
  const [one, other] = [wordAt(g.tree, first), wordAt(g.tree, second)];
  if (other.head !== first || !hasRel(other, 'conj') || !SEX.test(lemmaOf(one)) || !SEX.test(lemmaOf(other)))
    return false;
  const says = (i: number): boolean => childrenBy(g.tree, i, 'nmod', 'nummod').length > 0;
  return says(second) && !says(first);
}

/** "contre **des positions** de Boko Haram": whose they are is said by the phrase itself. */
export function withoutOwners(g: Grammar, recipients: readonly Filler[]): Filler[] {
  const owns = (f: Filler): boolean =>
    recipients.some((r) => r.head === wordAt(g.tree, f.head).head && hasRel(wordAt(g.tree, f.head), 'nmod'));
  return recipients.filter((f) => !owns(f));
}
