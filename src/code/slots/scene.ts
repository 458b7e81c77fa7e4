/** Countries where violence happens. In: an event noun and whom its verb would make suffer it. Out: whether that is only the country it happens in. */
import type { Grammar } from '../grammar.js';
import { wordAt } from '../tree/tree.js';

/** "**le pays** est confronté à des attaques": where they happen. */
export function isScene(g: Grammar, noun: number, subject: number): boolean {
  const isCountry =
    wordAt(g.tree, subject).lemma === 'pays' || (g.lexicon.countries?.byName(nameAt(g, subject)).length ?? 0) > 0;
  return isCountry && g.classes(noun).has('violence');
}

function nameAt({ tree }: Grammar, head: number): string {
  const name = tree.sentence.names.find((n) => n.first <= head && head <= n.last);
  const words = tree.words.slice(name?.first ?? head, (name?.last ?? head) + 1);
  return words.map((w) => w.form).join(' ');
}
